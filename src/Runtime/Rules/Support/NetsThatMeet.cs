using Keyway.Designs.Model;

namespace Keyway.Rules.Support;

/// <summary>Which nets meet where a connector is plugged otherwise than meant.</summary>
internal static class NetsThatMeet
{
    /// <summary>
    /// The first contact at which two nets of different names would meet; nothing if there is none, or if not all nets are known and on
    /// contacts that exist.
    /// </summary>
    /// <param name="here">The interconnect of the one half.</param>
    /// <param name="there">That of the other half.</param>
    /// <param name="opposite">The contact of the other half that a contact would touch.</param>
    public static (NetModel Here, NetModel There, int Contact)? FindFirst(
        InterconnectModel here,
        InterconnectModel there,
        Func<int, int> opposite
    )
    {
        if (MapContacts(here) is not { } own || MapContacts(there) is not { } other)
        {
            return null;
        }

        foreach (int contact in own.Keys.OrderBy(number => number))
        {
            if (other.TryGetValue(opposite(contact), out NetModel? met) && met.Name.Value != own[contact].Name.Value)
            {
                return (own[contact], met, contact);
            }
        }

        return null;
    }

    private static Dictionary<int, NetModel>? MapContacts(InterconnectModel model)
    {
        var nets = new Dictionary<int, NetModel>();
        foreach (NetModel net in model.Nets)
        {
            if (!net.Name.IsKnown || net.DistinctContacts is not { } contacts || !ExistingContacts.AreAll(model, contacts))
            {
                return null;
            }

            foreach (int contact in contacts)
            {
                nets[contact] = net;
            }
        }

        return nets;
    }
}
