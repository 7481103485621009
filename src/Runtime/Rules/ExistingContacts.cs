namespace Keyway;

/// <summary>Which contacts a connector has: one that it does not have silences the rules that need it.</summary>
internal static class ExistingContacts
{
    /// <summary>Whether a net is on contacts that exist, as far as the connector is known.</summary>
    public static bool AreAll(InterconnectModel interconnect, IReadOnlyList<int> contacts)
    {
        if (interconnect.Widest() is not { } connector)
        {
            return true;
        }

        for (int i = 0; i < contacts.Count; i++)
        {
            if (!Has(connector, contacts[i]))
            {
                return false;
            }
        }

        return true;
    }

    public static bool Has(Connector connector, int number) => number >= 1 && number <= connector.Contacts;
}
