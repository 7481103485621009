using Keyway.Designs.Model;
using Keyway.Findings;

namespace Keyway.Rules.Electrical;

/// <summary>
/// KEY3014: the design requires a higher insulation resistance than the maker guarantees, when new or after a required test.
/// </summary>
internal sealed class InsulationResistanceTooLow()
    : Rule("KEY3014", FindingSeverity.Error, "The required insulation resistance must be guaranteed"),
        IRuleFor<InterconnectModel>,
        IRequiresRatings<InterconnectModel>
{
    public void Check(InterconnectModel subject, FindingList findings)
    {
        if (subject.RequiredInsulationResistance is not { } stated || !stated.TryGetValue(out ElectricResistance need))
        {
            return;
        }

        (Connector Half, ElectricResistance Guaranteed, string When, object? Origin)? least = null;
        void Consider(Func<Connector, ElectricResistance?> guaranteed, string when, object? origin)
        {
            if (
                subject.TryFindLowest(guaranteed, out Connector half, out ElectricResistance own)
                && (least is not { } other || own < other.Guaranteed)
            )
            {
                least = (half, own, when, origin);
            }
        }

        Consider(half => half.Ratings.InsulationResistance, "when new", null);
        foreach (RequiredTest test in subject.RequiredTests)
        {
            Consider(half => test.FindMakersTest(half)?.InsulationResistance, $"after {test.Name}", test.Origin);
        }

        if (least is { } weakest && need > weakest.Guaranteed)
        {
            string guarantee = $"{weakest.Half.Series} connectors have at least {weakest.Guaranteed} {weakest.When}";
            findings.Add(this, stated.Origin, $"an insulation resistance of {need} is not guaranteed; {guarantee}", [weakest.Origin]);
        }
    }

    public void AddRequiredRatings(InterconnectModel subject, RequiredRatings required)
    {
        if (subject.RequiredInsulationResistance is { } stated)
        {
            required.Add("insulation resistance", stated.Origin, static half => half.Ratings.InsulationResistance is not null);
        }
    }
}
