using Keyway.Designs.Model;
using Keyway.Findings;
using Keyway.Rules.Support;
using Keyway.Tracing;

namespace Keyway.Rules.Electrical;

/// <summary>KEY3012: a voltage drop is allowed to a net that the interconnect does not have, so that the limit holds for none.</summary>
internal sealed class BudgetOfNoNet()
    : Rule("KEY3012", FindingSeverity.Error, "A voltage drop must be allowed to a net of the interconnect"),
        IRuleFor<InterconnectModel>
{
    public void Check(InterconnectModel subject, FindingList findings)
    {
        if (!subject.NetsWithBudget.Any() || subject.Nets.Any(net => !net.Name.IsKnown))
        {
            return;
        }

        List<string> names = [.. subject.Nets.Select(net => net.Name.Value)];
        foreach (Traced<string> stated in subject.NetsWithBudget)
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
