using Keyway.Designs.Model;
using Keyway.Findings;
using Keyway.Text;
using Keyway.Tracing;

namespace Keyway.Rules.Choosing;

/// <summary>KEY1008: a part is used that its manufacturer no longer makes or advises against in new designs.</summary>
internal sealed class PartDiscontinued()
    : Rule("KEY1008", FindingSeverity.Warning, "A part should be one that its manufacturer recommends for new designs"),
        IRuleFor<InterconnectModel>,
        IGivesRemedies
{
    public void Check(InterconnectModel subject, FindingList findings)
    {
        Check(subject.First, findings);
        Check(subject.Second, findings);
    }

    private void Check(Traced<Connector> half, FindingList findings)
    {
        if (!half.TryGetValue(out Connector part) || part.Product is not { Caveat: { } caveat } facts)
        {
            return;
        }

        string[] others = facts.Successor is { } successor ? [successor] : [.. part.Alternates.Select(alternate => alternate.Number)];
        string instead =
            others.Length == 0 ? "its catalog names no successor"
            : facts.Successor is null && others.Length > 1 ? $"the alternates are {Wording.JoinWithAnd(others)}"
            : $"the {(facts.Successor is null ? "alternate" : "successor")} is {others[0]}";
        findings.Add(
            this,
            half.Origin,
            $"{part} is {caveat}; {instead}",
            remedies: others
                .Select(part.Series.Find)
                .OfType<Connector>()
                .Where(other => other.Role == part.Role && other.Product.Caveat is null)
                .Select(other => new Remedy(half.Origin, other))
        );
    }
}
