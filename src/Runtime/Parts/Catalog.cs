using System.ComponentModel;
using Keyway.Parts;

namespace Keyway;

/// <summary>The series of all catalogs that the program was built with. Thread-safe.</summary>
public static class Catalog
{
    private static readonly object Gate = new();
    private static readonly List<Library> Registered = [];
    private static Series[] known = [];
    private static NumberIndex? numbers;

    // Read without the lock: a volatile read sees every registration that happened before the call.
    private static volatile bool hasNew;

    /// <summary>Gets the series, in the order they were registered.</summary>
    public static IReadOnlyList<Series> Series => Known();

    /// <summary>Registers a series. For generated code; registering a series twice has no effect.</summary>
    /// <param name="series">Returns the series; called at the first lookup.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static void Register(Func<Series> series) => Register(1, _ => series());

    /// <summary>Registers all series of a library. For generated code; registering a series twice has no effect.</summary>
    /// <param name="count">The number of series.</param>
    /// <param name="series">Returns the series at a zero-based index; called at the first lookup.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static void Register(int count, Func<int, Series> series)
    {
        lock (Gate)
        {
            Registered.Add(new Library(count, series));
            hasNew = true;
        }
    }

    /// <summary>Finds the part with a part number in any series.</summary>
    /// <param name="partNumber">The part number, exactly as the manufacturer writes it.</param>
    /// <returns>The part, or <see langword="null"/> if no series has it.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="partNumber"/> is <see langword="null"/>.</exception>
    public static Connector? Find(string partNumber)
    {
        if (partNumber is null)
        {
            throw new ArgumentNullException(nameof(partNumber));
        }

        NumberIndex? index = Volatile.Read(ref numbers);
        return (hasNew || index is null || index.Catalog != known ? Index() : index).Find(partNumber);
    }

    private static NumberIndex Index()
    {
        lock (Gate)
        {
            Series[] all = Known();
            NumberIndex? index = numbers;
            if (index is null || index.Catalog != all)
            {
                index = new NumberIndex(all);
                Volatile.Write(ref numbers, index);
            }

            return index;
        }
    }

    private static Series[] Known()
    {
        if (!hasNew)
        {
            return known;
        }

        lock (Gate)
        {
            // Getting a series may load its library, which then registers its other series: repeat until nothing is pending.
            while (Registered.Count > 0)
            {
                Library[] pending = [.. Registered];
                var all = new List<Series>(known);
                var seen = new HashSet<Series>(known);
                foreach (Library library in pending)
                {
                    for (int place = 0; place < library.Count; place++)
                    {
                        Series series = library.Series(place);
                        if (seen.Add(series))
                        {
                            all.Add(series);
                        }
                    }
                }

                known = [.. all];
                Registered.RemoveRange(0, pending.Length);
            }

            hasNew = false;
            return known;
        }
    }

    // A class, because the runtime would have to compile generic collections for a tuple before any of the program's code runs.
    private sealed class Library(int count, Func<int, Series> series)
    {
        public int Count { get; } = count;

        public Func<int, Series> Series { get; } = series;
    }
}
