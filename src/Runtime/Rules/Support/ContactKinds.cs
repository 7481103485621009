using Keyway.Text;

namespace Keyway.Rules.Support;

/// <summary>
/// Counts the contacts of a part by kind. Where a catalog has groups of contacts, datasheets and designers often count only those of one
/// kind, such as the signals of a connector that also has power contacts.
/// </summary>
internal static class ContactKinds
{
    private const string Others = "other";

    /// <summary>
    /// Returns the kinds of contacts with their numbers: the groups, the most frequent first, and then what is in no group. Without groups,
    /// there is a single kind.
    /// </summary>
    public static IReadOnlyList<(string Name, int Count)> Count(Connector part)
    {
        IReadOnlyList<ContactGroup> groups = part.ContactGroups;
        List<(string Name, int Count)> kinds =
        [
            .. groups.GroupBy(group => group.Name, StringComparer.Ordinal).Select(group => (group.Key, group.Sum(one => one.Contacts))),
        ];
        int rest = part.Contacts - kinds.Sum(kind => kind.Count);
        if (rest > 0)
        {
            kinds.Add((Others, rest));
        }

        return kinds;
    }

    /// <summary>Returns, for example, <c>30 signal and 2 power</c>; an empty text if all contacts are of one kind.</summary>
    public static string Describe(Connector part) =>
        Count(part) is { Count: > 1 } kinds
            ? Wording.JoinWithAnd([.. kinds.Select(kind => $"{Wording.FormatNumber(kind.Count)} {kind.Name}")])
            : "";

    /// <summary>Returns the description in parentheses after a space, or an empty text if all contacts are of one kind.</summary>
    public static string DescribeAside(Connector part) => Describe(part) is { Length: > 0 } kinds ? $" ({kinds})" : "";

    /// <summary>
    /// Returns the first part most of whose contacts are of one kind and as many as wanted, or null if there is none or if this part has no
    /// other contacts.
    /// </summary>
    public static Connector? FindWithMost(IEnumerable<Connector> parts, int wanted) =>
        parts.FirstOrDefault(part => Count(part) is { Count: > 1 } kinds && kinds.Max(kind => kind.Count) == wanted);
}
