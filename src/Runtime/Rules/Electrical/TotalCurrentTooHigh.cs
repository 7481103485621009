using Keyway.Designs.Model;
using Keyway.Findings;
using Keyway.Rules.Support;
using Keyway.Text;

namespace Keyway.Rules.Electrical;

/// <summary>KEY3002: all nets together carry more current than the connector is rated for.</summary>
internal sealed class TotalCurrentTooHigh()
    : Rule("KEY3002", FindingSeverity.Error, "All contacts together must not carry more than the connector's total current"),
        IRuleFor<InterconnectModel>,
        IRequiresRatings<InterconnectModel>
{
    public void Check(InterconnectModel subject, FindingList findings)
    {
        if (!subject.TryFindLowestRating(ratings => ratings.TotalCurrent, out Connector half, out ElectricCurrent limit))
        {
            return;
        }

        (decimal total, NetModel? passing) = CurrentLimits.SumCurrents(subject, limit);
        if (passing is null)
        {
            return;
        }

        List<(NetModel Net, decimal Amperes)> largestFirst =
        [
            .. subject
                .Nets.Where(net => net.Current.IsKnown)
                .Select(net => (net, Math.Abs(net.Current.Value.Amperes)))
                .OrderByDescending(entry => entry.Item2),
        ];
        string nets = Wording.JoinWithAnd([.. largestFirst.Select(Describe)]);
        string sum =
            largestFirst.Count == 1
                ? $"{passing.DisplayName} carries {CurrentLimits.Format(total)}"
                : $"{passing.DisplayName} goes over the limit: {nets} add up to {CurrentLimits.Format(total)}";
        findings.Add(
            this,
            passing.Current.Origin,
            $"{sum}; {half.Series} connectors carry {limit} in total",
            largestFirst.Where(entry => entry.Net != passing).Select(entry => entry.Net.Current.Origin)
        );
    }

    public void AddRequiredRatings(InterconnectModel subject, RequiredRatings required)
    {
        if (subject.Nets.FirstOrDefault(RatedContacts.IsLoaded) is { } loaded)
        {
            required.Add("total current", loaded.Current.Origin, static half => half.Ratings.TotalCurrent is not null);
        }
    }

    private static string Describe((NetModel Net, decimal Amperes) entry) =>
        $"{entry.Net.DisplayName} {CurrentLimits.Format(entry.Amperes)}";
}
