using Keyway.Boards.Contacts;
using Keyway.Boards.Nets;

namespace Keyway.Designs.Model;

/// <summary>A contact of one half, and what its board connects to it.</summary>
/// <param name="Connector">The half.</param>
/// <param name="Contact">The contact.</param>
/// <param name="Role">The role of its net.</param>
internal sealed record ContactEnd(PlacedConnector Connector, PlacedContact Contact, NetRole Role)
{
    /// <summary>The name of the net without its sheets; empty if there is none.</summary>
    public string Leaf => Contact.Net?.LeafName ?? "";
}

/// <summary>Two contacts that meet.</summary>
/// <param name="First">The contact of the half that comes first.</param>
/// <param name="Second">The contact of the other half.</param>
internal sealed record ContactMeeting(ContactEnd First, ContactEnd Second)
{
    /// <summary>Whether the contact of one half is ground, and that of the other a supply.</summary>
    public bool IsGroundAndSupply => (First.Role, Second.Role) is (NetRole.Ground, NetRole.Supply) or (NetRole.Supply, NetRole.Ground);

    /// <summary>Returns the same as the other half sees it.</summary>
    public ContactMeeting Turn() => new(Second, First);
}

/// <summary>The contacts that meet in an interconnect of two boards, in each way that is possible.</summary>
internal sealed class ContactMeetings
{
    private ContactMeetings(IReadOnlyList<IReadOnlyList<ContactMeeting>> ways) => Ways = ways;

    /// <summary>
    /// The ways in which contacts may meet; empty where it would only be assumed. What a rule finds is certain only if it holds in each.
    /// </summary>
    public IReadOnlyList<IReadOnlyList<ContactMeeting>> Ways { get; }

    public static ContactMeetings Read(PlacedPair pair) =>
        new(pair.Maps.Source == ContactMapSource.Assumed ? [] : [.. GetPossibleMaps(pair).Select(map => Read(pair, map))]);

    /// <summary>Adds the roles of nets to the contacts that meet.</summary>
    public static IReadOnlyList<ContactMeeting> Read(PlacedPair pair, IReadOnlyList<ContactPair> map) =>
        [.. map.Select(met => new ContactMeeting(ReadEnd(pair.First, met.First), ReadEnd(pair.Second, met.Second)))];

    /// <summary>
    /// Returns the maps of which one is right. The ends of contact 1 lie together. But where other numbers than equal ones then meet, and
    /// the halves have no grounds that would show a wrong order, one of them may as well be turned.
    /// </summary>
    public static IReadOnlyList<IReadOnlyList<ContactPair>> GetPossibleMaps(PlacedPair pair)
    {
        FoundContactMaps found = pair.Maps;
        return
            found.Turned.Count == 0
            || pair.IsStated
            || found.Maps.Any(map => NumberOrder.IsSame(map) || WouldShowWrongOrder(Read(pair, map)))
            ? found.Maps
            : [.. found.Maps, .. found.Turned];
    }

    private static bool WouldShowWrongOrder(IReadOnlyList<ContactMeeting> way) =>
        way.Any(met => met.First.Role == NetRole.Ground) && way.Any(met => met.Second.Role == NetRole.Ground);

    private static ContactEnd ReadEnd(PlacedConnector connector, PlacedContact contact) =>
        new(connector, contact, connector.Board.Roles.GetRole(contact.Net, connector.Component));
}
