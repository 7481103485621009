using Keyway.Designs.Model;
using Keyway.Findings;
using Keyway.Rules.Support;
using Keyway.Tracing;

namespace Keyway.Rules.Electrical;

/// <summary>KEY3011: a return names a net that was not added before it.</summary>
internal sealed class ReturnOfNoNet()
    : Rule("KEY3011", FindingSeverity.Error, "A return must name nets that were added before it"),
        IRuleFor<InterconnectModel>,
        IGivesRemedies
{
    public void Check(InterconnectModel subject, FindingList findings)
    {
        for (int i = 0; i < subject.Nets.Count; i++)
        {
            NetModel net = subject.Nets[i];
            if (net.ReturnOf is not { IsKnown: true } of)
            {
                continue;
            }

            List<NetModel> before = [.. subject.Nets.Take(i)];
            if (before.Any(other => !other.Name.IsKnown))
            {
                continue;
            }

            List<string> names = [.. before.Select(other => other.Name.Value)];
            foreach (Traced<string> name in of.Value)
            {
                if (name.TryGetValue(out string outward) && !names.Contains(outward))
                {
                    (string? near, FormattableString message) = NetNames.DescribeMissing(net.DisplayName, outward, names);
                    findings.Add(this, name.Origin, message, remedies: near is null ? null : [new Remedy(name.Origin, near)]);
                }
            }
        }
    }
}
