using Keyway.Designs.Model;
using Keyway.Findings;

namespace Keyway.Rules.Electrical;

/// <summary>KEY3005: an interconnect has two nets with the same name.</summary>
internal sealed class NetNamedTwice()
    : Rule("KEY3005", FindingSeverity.Error, "A net must be added to an interconnect only once"),
        IRuleFor<InterconnectModel>
{
    public void Check(InterconnectModel subject, FindingList findings)
    {
        var named = new Dictionary<string, NetModel>(subject.Nets.Count, StringComparer.Ordinal);
        foreach (NetModel net in subject.Nets)
        {
            if (!net.Name.TryGetValue(out string name))
            {
                continue;
            }

            if (named.TryGetValue(name, out NetModel? before))
            {
                findings.Add(
                    this,
                    net.Name.Origin,
                    $"'{name}' is already a net of this interconnect; list all its contacts in one call",
                    [before.Name.Origin]
                );
            }
            else
            {
                named.Add(name, net);
            }
        }
    }
}
