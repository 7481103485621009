using Keyway.Designs.Model;
using Keyway.Findings;

namespace Keyway.Rules.Support;

/// <summary>Finds free contacts for a net that needs more of them.</summary>
internal static class FreeContacts
{
    /// <summary>
    /// Returns a remedy that adds the nearest free contacts to the net; no remedy if there are not enough, or if some nets are unknown.
    /// </summary>
    /// <remarks>
    /// There is no remedy either if a half has contact groups: a free contact may then have a lower rating than those of the net, so the
    /// number needed may not be enough.
    /// </remarks>
    public static IEnumerable<Remedy> FindRemedies(InterconnectModel subject, NetModel net, IReadOnlyList<int> contacts, decimal needed)
    {
        if (
            net.IsFromBoards
            || !CurrentLimits.AreAllContactsAlike(subject)
            || subject.FindHalfOfNets() is not { } half
            || needed > half.Contacts
            || needed <= contacts.Count
            || contacts.Count == 0
        )
        {
            yield break;
        }

        var taken = new HashSet<int>();
        foreach (NetModel other in subject.Nets)
        {
            if (other.DistinctContacts is not { } own)
            {
                yield break;
            }

            taken.UnionWith(own);
        }

        List<int> free =
        [
            .. Enumerable
                .Range(1, half.Contacts)
                .Where(contact => !taken.Contains(contact))
                .OrderBy(contact => contacts.Min(own => Math.Abs(own - contact)))
                .ThenBy(contact => contact)
                .Take((int)needed - contacts.Count),
        ];
        if (free.Count == (int)needed - contacts.Count)
        {
            free.Sort();
            yield return new Remedy(
                net.Contacts.Origin,
                new ContactList([.. contacts.Concat(free).Select(subject.NameContact)], free.Count, net.AreContactsNamed)
            );
        }
    }
}
