namespace Keyway.Rules.Support;

/// <summary>Finds the parts that can replace another: same series, role and number of contacts, and at least its mated heights.</summary>
internal static class Counterparts
{
    public static IEnumerable<Connector> Find(Connector part) =>
        part.Series.Parts.Where(other =>
            !ReferenceEquals(other, part)
            && other.Role == part.Role
            && other.Contacts == part.Contacts
            && part.MatedHeights.All(height => other.MatedHeights.Contains(height))
        );
}
