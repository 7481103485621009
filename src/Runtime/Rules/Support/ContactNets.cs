using Keyway.Designs.Model;

namespace Keyway.Rules.Support;

/// <summary>The net of each contact of an interconnect.</summary>
internal sealed class ContactNets
{
    private readonly Dictionary<int, NetModel> nets;

    private ContactNets(Dictionary<int, NetModel> nets)
    {
        this.nets = nets;
        InOrder = [.. nets.OrderBy(entry => entry.Key).Select(entry => (entry.Key, entry.Value))];
    }

    /// <summary>Gets the contacts that have a net, in ascending order.</summary>
    public IReadOnlyList<(int Contact, NetModel Net)> InOrder { get; }

    /// <summary>Reads the nets; null if one is unknown, or uses a contact that does not exist.</summary>
    public static ContactNets? Read(InterconnectModel model)
    {
        var nets = new Dictionary<int, NetModel>();
        foreach (NetModel net in model.Nets)
        {
            if (!net.Name.IsKnown || net.DistinctContacts is not { } contacts || !ExistingContacts.AreAllOrPads(model, contacts))
            {
                return null;
            }

            foreach (int contact in contacts)
            {
                if (!NetContacts.IsPad(contact))
                {
                    nets[contact] = net;
                }
            }
        }

        return new ContactNets(nets);
    }

    /// <summary>Returns the net of a contact, or null if it has none.</summary>
    public NetModel? Find(int contact) => nets.TryGetValue(contact, out NetModel? net) ? net : null;
}
