using Keyway.Designs.Model;
using Keyway.Findings;
using Keyway.Rules.Support;
using Keyway.Tracing;

namespace Keyway.Rules.Electrical;

/// <summary>KEY3012: a voltage drop limit names a net that the interconnect does not have, so it applies to no net.</summary>
internal sealed class VoltageDropLimitOfNoNet()
    : Rule("KEY3012", FindingSeverity.Error, "A voltage drop limit must name a net of the interconnect"),
        IRuleFor<InterconnectModel>,
        IGivesRemedies
{
    public void Check(InterconnectModel subject, FindingList findings)
    {
        if (!subject.NetsWithVoltageDropLimit.Any() || subject.Nets.Any(net => !net.Name.IsKnown))
        {
            return;
        }

        List<string> names = [.. subject.Nets.Select(net => net.Name.Value)];
        foreach (Traced<string> stated in subject.NetsWithVoltageDropLimit)
        {
            if (stated.TryGetValue(out string name) && !names.Contains(name))
            {
                (string? near, string help) = NetNames.FindNearest(name, names);
                findings.Add(
                    this,
                    stated.Origin,
                    $"there is no net '{name}'{help}",
                    remedies: near is null ? null : [new Remedy(stated.Origin, near)]
                );
            }
        }
    }
}
