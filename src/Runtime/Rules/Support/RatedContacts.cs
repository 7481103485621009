using Keyway.Designs.Model;

namespace Keyway.Rules.Support;

/// <summary>Tells whether the contacts of nets are rated by the groups to which they belong.</summary>
internal static class RatedContacts
{
    /// <summary>Whether a net carries a current that is known and not zero.</summary>
    public static bool IsLoaded(NetModel net) => net.Current.TryGetValue(out ElectricCurrent current) && current != ElectricCurrent.Zero;

    /// <summary>Whether all contacts of nets belong to a group that is rated, as far as the contacts are known.</summary>
    /// <param name="subject">The interconnect.</param>
    /// <param name="nets">The nets.</param>
    /// <param name="half">The half whose groups are meant.</param>
    /// <param name="isRated">Whether a group has the rating.</param>
    public static bool AreAllInGroups(
        InterconnectModel subject,
        IEnumerable<NetModel> nets,
        Connector half,
        Func<ContactGroup, bool> isRated
    )
    {
        List<ContactGroup> rated = [.. half.ContactGroups.Where(isRated)];
        return rated.Count > 0
            && nets.All(net =>
                net.DistinctContacts is not { } contacts
                || !ExistingContacts.AreAll(subject, contacts)
                || contacts.All(contact => rated.Any(group => group.Contains(contact)))
            );
    }
}
