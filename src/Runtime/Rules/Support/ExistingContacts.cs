using Keyway.Designs.Model;

namespace Keyway.Rules.Support;

/// <summary>Which contacts a connector has: one that it does not have silences the rules that need it.</summary>
internal static class ExistingContacts
{
    /// <summary>Whether a net is on contacts that exist, as far as the connector is known.</summary>
    public static bool AreAll(InterconnectModel interconnect, IReadOnlyList<int> contacts) =>
        interconnect.Widest() is not { } connector || AreAll(connector, contacts);

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
