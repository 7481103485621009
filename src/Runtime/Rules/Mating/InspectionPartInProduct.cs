namespace Keyway;

/// <summary>KEY2006: a part made for inspection is used where the standard one would do.</summary>
internal sealed class InspectionPartInProduct()
    : Rule("KEY2006", FindingSeverity.Warning, "A part for inspection belongs into test equipment, not into a product"),
        IRuleFor<InterconnectModel>,
        IRuleFor<AssemblyModel>
{
    public void Check(InterconnectModel subject, FindingList findings)
    {
        if (!subject.IsForInspection && subject.MatingCycles is { } stated && stated.Is(out int cycles))
        {
            foreach (Fact<Connector> side in subject.Halves)
            {
                if (IsForOther(side, out Connector part))
                {
                    CheckPart(
                        part,
                        side.Origin,
                        other => other.Ratings.MatingCycles >= cycles,
                        $"for {Wording.Counted(cycles, "mating cycle")}",
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
            // Where the cycles are stated, they decide.
            if (joint.Interconnect.Is(out InterconnectModel model) && !model.IsForInspection && model.MatingCycles is null)
            {
                foreach (Fact<Connector> side in model.Halves)
                {
                    if (IsForOther(side, out Connector part))
                    {
                        CheckPart(part, side.Origin, static _ => true, "in a product", joint.Interconnect.Origin, findings);
                    }
                }
            }
        }
    }

    private static bool IsForOther(Fact<Connector> side, out Connector part) =>
        side.Is(out part) && !part.IsStandard && part.Ratings.MatingCycles is not null;

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
            .. Counterparts.Of(part).Where(other => other.IsStandard && other.Ratings.MatingCycles < own && suffices(other)),
        ];
        if (standard.Count > 0)
        {
            findings.Add(
                this,
                origin,
                $"{part} is for {part.Variant} ({Wording.Counted(own, "mating cycle")}); {purpose} use {Wording.Or([.. standard.Select(other => other.Number)])}, or state WithInspectionUse()",
                [related],
                standard.Select(other => new Remedy(origin, other))
            );
        }
    }
}
