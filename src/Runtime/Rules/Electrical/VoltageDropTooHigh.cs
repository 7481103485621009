using Keyway.Designs.Model;
using Keyway.Findings;
using Keyway.Quantities;
using Keyway.Rules.Support;
using Keyway.Text;
using Keyway.Tracing;

namespace Keyway.Rules.Electrical;

/// <summary>KEY3007: a net loses more voltage across its contacts than the design allows.</summary>
internal sealed class VoltageDropTooHigh()
    : Rule("KEY3007", FindingSeverity.Error, "A net must not lose more voltage across its contacts than the design allows"),
        IRuleFor<InterconnectModel>,
        IRuleFor<AssemblyModel>,
        IRequiresRatings<InterconnectModel>,
        IGivesRemedies
{
    public void Check(InterconnectModel subject, FindingList findings)
    {
        foreach (NetModel net in subject.Nets)
        {
            if (
                subject.FindVoltageDropLimit(net) is not { } stated
                || !stated.TryGetValue(out ElectricPotential maximum)
                || !net.Current.TryGetValue(out ElectricCurrent current)
                || net.DistinctContacts is not { Count: > 0 } contacts
                || !ExistingContacts.AreAll(subject, contacts)
                || Highest(subject, contacts) is not { } resistance
            )
            {
                continue;
            }

            // The contacts are in parallel. Multiplying instead of dividing keeps the arithmetic exact: the limit itself is allowed.
            decimal volts = Saturating.Multiply(Math.Abs(current.Amperes), resistance.Ohms);
            if (volts <= Saturating.Multiply(Math.Abs(maximum.Volts), contacts.Count))
            {
                continue;
            }

            decimal needed = Saturating.DivideUp(volts, Math.Abs(maximum.Volts));
            int made = subject.FindHalfOfNets()?.Contacts ?? 0;
            string path = $"{Wording.FormatCount(contacts.Count, "contact")} of at most {resistance}";
            string allowed = $"the design allows {Format(maximum.Volts)}";
            string remedy = needed <= made ? $"which needs {needed} contacts" : $"which even all {made} contacts exceed";
            findings.Add(
                this,
                net.Current.Origin,
                $"{net.DisplayName} loses up to {Format(volts / contacts.Count)} across {path}; {allowed}, {remedy}",
                [stated.Origin, net.Contacts.Origin],
                FreeContacts.FindRemedies(subject, net, contacts, needed)
            );
        }
    }

    public void Check(AssemblyModel subject, FindingList findings) => findings.AddOfShared(subject, this);

    public void AddRequiredRatings(InterconnectModel subject, RequiredRatings required)
    {
        if (!subject.LimitsVoltageDrop)
        {
            return;
        }

        List<NetModel> limited =
        [
            .. subject.Nets.Where(net => RatedContacts.IsLoaded(net) && subject.FindVoltageDropLimit(net) is not null),
        ];
        if (limited.Count > 0)
        {
            required.Add(
                "contact resistance",
                subject.FindVoltageDropLimit(limited[0])!.Value.Origin,
                half =>
                    half.Ratings.ContactResistance is not null
                    || RatedContacts.AreAllInGroups(subject, limited, half, static group => group.ContactResistance is not null)
            );
        }
    }

    /// <summary>Returns the highest rated resistance of one mated contact of a net; null if the rating of any contact is unknown.</summary>
    private static ElectricResistance? Highest(InterconnectModel subject, IReadOnlyList<int> contacts)
    {
        ElectricResistance? highest = null;
        foreach (Traced<Connector> side in subject.Halves)
        {
            if (!side.TryGetValue(out Connector half))
            {
                continue;
            }

            IReadOnlyList<ContactGroup> groups = half.ContactGroups;
            IReadOnlyList<int> places = groups.Count == 0 ? contacts : subject.Contacts.GetPlacesOn(half, contacts);
            for (int i = 0; i < (groups.Count == 0 ? 1 : contacts.Count); i++)
            {
                ContactGroup? group = ContactGroup.Find(places[i], groups, static candidate => candidate.ContactResistance is not null);
                if ((group?.ContactResistance ?? half.Ratings.ContactResistance) is not { } own)
                {
                    return null;
                }

                highest = highest is { } known && known >= own ? known : own;
            }
        }

        return highest;
    }

    private static string Format(decimal volts) =>
        Math.Abs(volts) < 1 && volts != 0
            ? FormattableString.Invariant($"{volts * 1000:0.####} mV")
            : ElectricPotential.FromVolts(volts).ToString("0.####", null);
}
