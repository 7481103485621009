using Keyway.Designs.Model;
using Keyway.Findings;
using Keyway.Rules.Support;
using Keyway.Text;
using Keyway.Tracing;

namespace Keyway.Rules.Mating;

/// <summary>KEY2006: an inspection part is used where a standard part would do.</summary>
internal sealed class InspectionPartInProduct()
    : Rule("KEY2006", FindingSeverity.Warning, "A part for inspection belongs in test equipment, not in a product"),
        IRuleFor<InterconnectModel>,
        IRuleFor<AssemblyModel>,
        IGivesRemedies
{
    public void Check(InterconnectModel subject, FindingList findings)
    {
        if (!subject.IsForInspection && subject.MatingCycles is { } stated && stated.TryGetValue(out int cycles))
        {
            foreach (Traced<Connector> side in subject.Halves)
            {
                if (IsForOther(side, out Connector part))
                {
                    CheckPart(
                        part,
                        side.Origin,
                        other => other.Ratings.MatingCycles >= cycles,
                        $"for {Wording.FormatCount(cycles, "mating cycle")}",
                        stated.Origin,
                        findings
                    );
                }
            }
        }
    }

    public void Check(AssemblyModel subject, FindingList findings)
    {
        foreach (JointModel joint in subject.Joints)
        {
            // If the interconnect states its mating cycles, its own check decides.
            if (joint.Interconnect.TryGetValue(out InterconnectModel model) && !model.IsForInspection && model.MatingCycles is null)
            {
                foreach (Traced<Connector> side in model.Halves)
                {
                    if (IsForOther(side, out Connector part))
                    {
                        CheckPart(part, side.Origin, static _ => true, "in a product", joint.Interconnect.Origin, findings);
                    }
                }
            }
        }
    }

    private static bool IsForOther(Traced<Connector> side, out Connector part) =>
        side.TryGetValue(out part) && !part.IsStandard && part.Ratings.MatingCycles is not null;

    private void CheckPart(
        Connector part,
        object? origin,
        Func<Connector, bool> suffices,
        string purpose,
        object? related,
        FindingList findings
    )
    {
        int own = part.Ratings.MatingCycles!.Value;
        List<Connector> standard =
        [
            .. Counterparts.Find(part).Where(other => other.IsStandard && other.Ratings.MatingCycles < own && suffices(other)),
        ];
        if (standard.Count > 0)
        {
            string life = Wording.FormatCount(own, "mating cycle");
            string parts = Wording.JoinWithOr([.. standard.Select(other => other.Number)]);
            findings.Add(
                this,
                origin,
                $"{part} is for {part.Variant} ({life}); {purpose} use {parts}, or call WithInspectionUse()",
                [related],
                standard.Select(other => new Remedy(origin, other))
            );
        }
    }
}
