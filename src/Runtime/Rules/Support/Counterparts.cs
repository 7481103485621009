namespace Keyway.Rules.Support;

/// <summary>
/// Finds the parts that can replace another: same series, role and number of contacts, and at least its mated heights. Of parts that
/// differ only in options, it finds the one in the tables of the catalog.
/// </summary>
internal static class Counterparts
{
    public static IEnumerable<Connector> Find(Connector part) =>
        part.Series.Parts.Where(other =>
            !ReferenceEquals(other, part)
            && ReferenceEquals(other, other.Basic)
            && other.Role == part.Role
            && other.Contacts == part.Contacts
            && part.MatedHeights.All(height => other.MatedHeights.Contains(height))
        );
}
