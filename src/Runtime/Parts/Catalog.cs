using System.ComponentModel;

namespace Keyway;

/// <summary>The series of all catalogs that the program was built with.</summary>
public static class Catalog
{
    private static readonly object Gate = new();
    private static readonly List<Func<Series>> Registered = [];
    private static Series[] known = [];

    /// <summary>The series, in the order in which they came in.</summary>
    public static IReadOnlyList<Series> Series => Known();

    /// <summary>Makes a series known to the program. For generated code; twice does no harm.</summary>
    /// <param name="series">Gives the series when it is first looked for.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static void Register(Func<Series> series)
    {
        lock (Gate)
        {
            Registered.Add(series);
        }
    }

    /// <summary>The part of a number, whichever series it belongs to, or nothing.</summary>
    /// <param name="partNumber">The number, exactly as the maker writes it.</param>
    public static Connector? Find(string partNumber)
    {
        foreach (Series series in Known())
        {
            if (series.Find(partNumber) is { } found)
            {
                return found;
            }
        }

        return null;
    }

    private static Series[] Known()
    {
        lock (Gate)
        {
            // To ask for a series may load its library, which registers its other series meanwhile.
            while (Registered.Count > 0)
            {
                Func<Series>[] pending = [.. Registered];
                known = [.. known.Concat(pending.Select(registered => registered())).Distinct()];
                Registered.RemoveRange(0, pending.Length);
            }

            return known;
        }
    }
}
