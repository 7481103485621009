using System.ComponentModel;

namespace Keyway;

/// <summary>The series of all catalogs that the program was built with.</summary>
public static class Catalog
{
    private static readonly object Gate = new();
    private static readonly List<(int Count, Func<int, Series> Series)> Registered = [];
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
            Registered.Add((count, series));
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
                (int Count, Func<int, Series> Series)[] pending = [.. Registered];
                known = [.. known.Concat(pending.SelectMany(library => Enumerable.Range(0, library.Count).Select(library.Series))).Distinct()];
                Registered.RemoveRange(0, pending.Length);
            }

            hasNew = false;
            return known;
        }
    }
}
