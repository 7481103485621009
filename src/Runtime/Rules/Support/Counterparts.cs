namespace Keyway.Rules.Support;

/// <summary>Finds the parts that stand in for another: of the same series, role, count and mated heights.</summary>
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
