using Keyway.Designs.Model;

namespace Keyway.Rules.Support;

/// <summary>Tells which contact numbers exist on a connector. Rules skip nets with other numbers, which KEY1003 reports.</summary>
internal static class ExistingContacts
{
    /// <summary>Determines whether all contacts exist; true if neither half is known.</summary>
    public static bool AreAll(InterconnectModel interconnect, IReadOnlyList<int> contacts) =>
        interconnect.FindHalfOfNets() is not { } connector || AreAll(connector, contacts);

    /// <summary>Determines whether all contacts exist or are pads that may carry nets.</summary>
    public static bool AreAllOrPads(InterconnectModel interconnect, IReadOnlyList<int> contacts) =>
        AreAll(interconnect, contacts)
        || (interconnect.FindHalfOfNets() is { } connector && contacts.All(place => NetContacts.IsPad(place) || Exists(connector, place)));

    public static bool AreAll(Connector connector, IReadOnlyList<int> contacts)
    {
        int made = connector.Contacts;
        for (int i = 0; i < contacts.Count; i++)
        {
            if (!IsWithin(made, contacts[i]))
            {
                return false;
            }
        }

        return true;
    }

    public static bool Exists(Connector connector, int number) => IsWithin(connector.Contacts, number);

    private static bool IsWithin(int made, int number) => number >= 1 && number <= made;
}
