using Keyway.Catalogs;

namespace Keyway.Rules.Support;

/// <summary>
/// Chooses the options of parts that messages propose: those of the part that is replaced, because the plating or the packing of a
/// design is no mistake.
/// </summary>
internal static class KeptOptions
{
    /// <summary>Returns the part that differs from a part of the tables in options only and has most codes of another part.</summary>
    /// <param name="basic">The part of the tables.</param>
    /// <param name="replaced">The part that would be replaced.</param>
    public static Connector Choose(Connector basic, Connector replaced)
    {
        if (basic.Options.Count == 0 || replaced.Options.Count == 0)
        {
            return basic;
        }

        (Connector Part, int Kept) best = (basic, CountShared(basic.Options, replaced));
        foreach (CatalogFamily family in basic.Series.Manifest.Families)
        {
            if (family.Basic.Index == basic.Family && family.FindPart(basic.Contacts) is var index and >= 0)
            {
                int kept = CountShared(family.Options, replaced);
                best = kept > best.Kept ? (basic.Series.At(index), kept) : best;
            }
        }

        return best.Part;
    }

    private static int CountShared(IReadOnlyList<KeyValuePair<string, string>> options, Connector replaced) =>
        options.Count(option => replaced.Options.Contains(option));
}
