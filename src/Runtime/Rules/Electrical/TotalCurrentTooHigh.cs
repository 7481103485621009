using Keyway.Designs.Model;
using Keyway.Findings;
using Keyway.Quantities;
using Keyway.Rules.Support;
using Keyway.Text;
using Keyway.Tracing;

namespace Keyway.Rules.Electrical;

/// <summary>KEY3002: all nets together carry more current than the connector is rated for.</summary>
internal sealed class TotalCurrentTooHigh()
    : Rule("KEY3002", FindingSeverity.Error, "All contacts together must not carry more than the connector's total current"),
        IRuleFor<InterconnectModel>,
        IRuleFor<AssemblyModel>,
        IRequiresRatings<InterconnectModel>
{
    public void Check(InterconnectModel subject, FindingList findings)
    {
        if (!CurrentLimits.AreAllContactsAlike(subject))
        {
            CheckGroups(subject, findings);
        }

        if (
            !subject.TryFindLowestRating(
                ratings => ratings.TotalCurrent,
                approval => approval.TotalCurrent,
                out Connector half,
                out ElectricCurrent limit,
                out Approval? approval
            )
        )
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
        string under = approval is null ? "" : $" under their {approval} approval";
        findings.Add(
            this,
            passing.Current.Origin,
            $"{sum}; {half.Series} connectors carry {limit} in total{under}",
            largestFirst.Where(entry => entry.Net != passing).Select(entry => entry.Net.Current.Origin)
        );
    }

    public void Check(AssemblyModel subject, FindingList findings) => findings.AddOfShared(subject, this);

    public void AddRequiredRatings(InterconnectModel subject, RequiredRatings required)
    {
        if (subject.Nets.FirstOrDefault(RatedContacts.IsLoaded) is { } loaded)
        {
            required.Add("total current", loaded.Current.Origin, static half => half.Ratings.TotalCurrent is not null);
        }
    }

    /// <summary>Checks the total current of each contact group, on the half where it is lowest.</summary>
    private void CheckGroups(InterconnectModel subject, FindingList findings)
    {
        var lowest = new Dictionary<string, (Connector Half, ContactGroup Group, ElectricCurrent Limit)>(StringComparer.Ordinal);
        foreach (Traced<Connector> side in subject.Halves)
        {
            foreach (ContactGroup group in side.TryGetValue(out Connector half) ? half.ContactGroups : [])
            {
                if (group.TotalCurrent is { } limit && (!lowest.TryGetValue(group.Name, out var known) || limit < known.Limit))
                {
                    lowest[group.Name] = (half, group, limit);
                }
            }
        }

        foreach ((Connector half, ContactGroup group, ElectricCurrent limit) in lowest.Values)
        {
            CheckGroup(subject, half, group, limit, findings);
        }
    }

    private void CheckGroup(InterconnectModel subject, Connector half, ContactGroup group, ElectricCurrent limit, FindingList findings)
    {
        List<(NetModel Net, decimal Amperes)> loads =
        [
            .. subject.Nets.Select(net => (net, GetLoad(subject, net, half, group))).Where(load => load.Item2 > 0),
        ];
        decimal total = 0;
        NetModel? passing = null;
        foreach ((NetModel net, decimal amperes) in loads)
        {
            total = Saturating.Add(total, amperes);
            passing ??= total > limit.Amperes ? net : null;
        }

        if (passing is null)
        {
            return;
        }

        List<(NetModel Net, decimal Amperes)> largestFirst = [.. loads.OrderByDescending(load => load.Amperes)];
        string nets = Wording.JoinWithAnd([.. largestFirst.Select(Describe)]);
        string noun = CurrentLimits.GetNoun(group);
        string sum =
            largestFirst.Count == 1
                ? $"{passing.DisplayName} puts {CurrentLimits.Format(total)} on the {noun}"
                : $"{passing.DisplayName} goes over the limit of the {noun}: {nets} add up to {CurrentLimits.Format(total)}";
        findings.Add(
            this,
            passing.Current.Origin,
            $"{sum}; {half.Series} {noun} carry {limit} in total",
            largestFirst.Where(load => load.Net != passing).Select(load => load.Net.Current.Origin)
        );
    }

    /// <summary>
    /// Returns the amperes that a net puts on the contacts of a group, rounded down to nanoamperes because a quotient may have no exact
    /// decimal.
    /// </summary>
    private static decimal GetLoad(InterconnectModel subject, NetModel net, Connector half, ContactGroup group)
    {
        if (
            !net.Current.TryGetValue(out ElectricCurrent current)
            || net.DistinctContacts is not { Count: > 0 } contacts
            || !ExistingContacts.AreAll(subject, contacts)
        )
        {
            return 0;
        }

        int own = subject.Contacts.GetPlacesOn(half, contacts).Count(group.Contains);
        decimal amperes = Math.Abs(current.Amperes);
        return own == contacts.Count ? amperes
            : own == 0 ? 0
            : Math.Floor(Saturating.Multiply(Saturating.Multiply(amperes, own) / contacts.Count, 1_000_000_000)) / 1_000_000_000;
    }

    private static string Describe((NetModel Net, decimal Amperes) entry) =>
        $"{entry.Net.DisplayName} {CurrentLimits.Format(entry.Amperes)}";
}
