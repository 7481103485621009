using Keyway.Designs.Model;

namespace Keyway.Rules.Support;

/// <summary>Finds the nets that meet if a connector is plugged in wrong.</summary>
internal static class NetsThatMeet
{
    /// <summary>
    /// Finds the first contact at which two nets with different names would meet; null if there is none, or if the nets of a half are
    /// unknown.
    /// </summary>
    /// <param name="here">The nets of one half.</param>
    /// <param name="there">The nets of the other half.</param>
    /// <param name="opposite">Maps a contact to the contact of the other half that it would touch.</param>
    public static (NetModel Here, NetModel There, int Contact)? FindFirst(ContactNets? here, ContactNets? there, Func<int, int> opposite)
    {
        if (here is null || there is null)
        {
            return null;
        }

        foreach ((int contact, NetModel own) in here.InOrder)
        {
            if (there.Find(opposite(contact)) is { } met && met.Name.Value != own.Name.Value)
            {
                return (own, met, contact);
            }
        }

        return null;
    }
}
