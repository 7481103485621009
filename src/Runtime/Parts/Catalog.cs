using System.ComponentModel;
using Keyway.Parts;

namespace Keyway;

/// <summary>The series of all catalogs that the program was built with.</summary>
public static class Catalog
{
    private static readonly object Gate = new();
    private static readonly List<Library> Registered = [];
    private static Series[] known = [];
    private static NumberIndex? numbers;

    // Read without the lock: what others registered before they called is seen, and that is all anyone can ask for.
    private static volatile bool hasNew;

    /// <summary>The series, in the order in which they came in.</summary>
    public static IReadOnlyList<Series> Series => Known();

    /// <summary>Makes a series known to the program. For generated code; twice does no harm.</summary>
    /// <param name="series">Gives the series when it is first looked for.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static void Register(Func<Series> series) => Register(1, _ => series());

    /// <summary>Makes all series of a library known to the program. For generated code; twice does no harm.</summary>
    /// <param name="count">How many they are.</param>
    /// <param name="series">Gives one of them, from 0, when it is first looked for.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static void Register(int count, Func<int, Series> series)
    {
        lock (Gate)
        {
            Registered.Add(new Library(count, series));
            hasNew = true;
        }
    }

    /// <summary>The part of a number, whichever series it belongs to, or nothing.</summary>
    /// <param name="partNumber">The number, exactly as the maker writes it.</param>
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
            // To ask for a series may load its library, which registers its other series meanwhile.
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

    // No tuple: the runtime would compile lists of its own for it before any of a program's code runs.
    private sealed class Library(int count, Func<int, Series> series)
    {
        public int Count { get; } = count;

        public Func<int, Series> Series { get; } = series;
    }
}
