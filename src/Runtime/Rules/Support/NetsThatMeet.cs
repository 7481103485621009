using Keyway.Designs.Model;

namespace Keyway.Rules.Support;

/// <summary>Finds the nets that meet if a connector is plugged in wrong.</summary>
internal static class NetsThatMeet
{
    /// <summary>
    /// Finds the first contact at which two nets with different names would meet; null if there is none, if a net is unknown, or if a
    /// net uses a contact that does not exist.
    /// </summary>
    /// <param name="here">The interconnect of one half.</param>
    /// <param name="there">The interconnect of the other half.</param>
    /// <param name="opposite">Maps a contact to the contact of the other half that it would touch.</param>
    /// <param name="onHere">The half on which contacts are counted here; null for the one whose contacts nets can use.</param>
    /// <param name="onThere">The same for the other interconnect.</param>
    public static (NetModel Here, NetModel There, int Contact)? FindFirst(
        InterconnectModel here,
        InterconnectModel there,
        Func<int, int> opposite,
        Connector? onHere = null,
        Connector? onThere = null
    )
    {
        if (MapContacts(here, onHere) is not { } own || MapContacts(there, onThere) is not { } other)
        {
            return null;
        }

        foreach (int contact in own.Keys.Where(number => number > 0).OrderBy(number => number))
        {
            if (other.TryGetValue(opposite(contact), out NetModel? met) && met.Name.Value != own[contact].Name.Value)
            {
                return (own[contact], met, contact);
            }
        }

        return null;
    }

    private static Dictionary<int, NetModel>? MapContacts(InterconnectModel model, Connector? half)
    {
        var nets = new Dictionary<int, NetModel>();
        foreach (NetModel net in model.Nets)
        {
            if (!net.Name.IsKnown || net.DistinctContacts is not { } contacts || !ExistingContacts.AreAllOrPads(model, contacts))
            {
                return null;
            }

            foreach (int contact in half is null ? contacts : model.Contacts.GetPlacesOn(half, contacts))
            {
                nets[contact] = net;
            }
        }

        return nets;
    }
}
