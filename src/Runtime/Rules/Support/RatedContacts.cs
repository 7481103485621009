using Keyway.Designs.Model;

namespace Keyway.Rules.Support;

/// <summary>Tells whether contact groups rate the contacts of nets.</summary>
internal static class RatedContacts
{
    /// <summary>Determines whether a net carries a known current that is not zero.</summary>
    public static bool IsLoaded(NetModel net) => net.Current.TryGetValue(out ElectricCurrent current) && current != ElectricCurrent.Zero;

    /// <summary>Determines whether all known contacts of the nets belong to a rated group.</summary>
    /// <param name="subject">The interconnect.</param>
    /// <param name="nets">The nets.</param>
    /// <param name="half">The half that has the groups.</param>
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
                || subject.Contacts.GetPlacesOn(half, contacts).All(contact => rated.Any(group => group.Contains(contact)))
            );
    }
}
