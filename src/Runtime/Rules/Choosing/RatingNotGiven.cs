using Keyway.Designs.Model;
using Keyway.Findings;
using Keyway.Rules.Environment;
using Keyway.Rules.Support;
using Keyway.Text;
using Keyway.Tracing;

namespace Keyway.Rules.Choosing;

/// <summary>KEY1005: the design states something that the catalog gives no rating for, so that nothing can be judged.</summary>
internal sealed class RatingNotGiven()
    : Rule("KEY1005", FindingSeverity.Information, "What a design states should have a rating to hold it against"),
        IRuleFor<InterconnectModel>,
        IRuleFor<MountingModel>,
        IRuleFor<OrderModel>
{
    public void Check(InterconnectModel subject, FindingList findings)
    {
        NetModel? loaded = subject.Nets.FirstOrDefault(IsLoaded);
        void Need(string rating, object? origin, Func<Connector, bool> isGiven) =>
            Require(subject.Halves, rating, origin, isGiven, findings);

        if (loaded is not null)
        {
            Need(
                "rated current per contact",
                loaded.Current.Origin,
                half =>
                    half.Ratings.CurrentPerContact is not null
                    || AreInGroups(subject, subject.Nets.Where(IsLoaded), half, group => group.CurrentPerContact is not null)
            );
            Need("total current", loaded.Current.Origin, half => half.Ratings.TotalCurrent is not null);
        }

        if (subject.Voltage is { } voltage)
        {
            Need("rated voltage", voltage.Origin, half => half.Ratings.Voltage is not null);
        }

        if (subject.DielectricTest is { } dielectric)
        {
            Need("dielectric strength", dielectric.Voltage.Origin, half => half.Ratings.DielectricStrength is not null);
        }

        if (subject.InsulationNeeded is { } insulation)
        {
            Need("insulation resistance", insulation.Origin, half => half.Ratings.InsulationResistance is not null);
        }

        if (subject.AllowsVoltageDrop)
        {
            CheckVoltageDrop(subject, findings);
        }

        if (subject.AmbientMaximum is { } ambient)
        {
            Need("ambient temperature", ambient.Origin, half => half.Ratings.AmbientTemperature is not null);
        }

        if (subject.Storage is { } storage)
        {
            Need("storage temperature", storage.Maximum.Origin, half => half.Ratings.StorageTemperature is not null);
        }

        if (subject.PackedStorage is { } packed)
        {
            Need("storage temperature in the packing", packed.Maximum.Origin, half => half.Ratings.PackedStorageTemperature is not null);
        }

        if (subject.MonthsInUncontrolledStorage is { } months)
        {
            Need(
                "time of storage without control of the humidity",
                months.Origin,
                half => half.Series.UseRules.MonthsInUncontrolledStorage is not null
            );
        }

        foreach (RequiredTest required in subject.RequiredTests)
        {
            Need($"test of {required.Name}", required.Origin, half => required.FindMakersTest(half) is not null);
        }

        if (subject.MatingCycles is { } cycles)
        {
            Need("number of mating cycles", cycles.Origin, half => half.Ratings.MatingCycles is not null);
        }

        if (subject.MatingsPerHour is { } rate)
        {
            Need("rate of mating", rate.Origin, half => MatedTooFast.OfTest(half) is not null);
        }

        if (subject.MatingUnderPower is { } live)
        {
            Need("rule on mating under power", live.Origin, half => half.Series.UseRules.MatingUnderPower is not null);
        }

        if (subject.SwitchingUse is { } switching)
        {
            Need("rule on the use as a switch", switching.Origin, half => half.Series.UseRules.Switching is not null);
        }

        CheckForces(subject, findings);
    }

    public void Check(MountingModel subject, FindingList findings)
    {
        void Need(string rating, object? origin, Func<Connector, bool> isGiven) =>
            Require([subject.Part], rating, origin, isGiven, findings);

        if (subject.ReflowPeak is { } peak)
        {
            Need("reflow peak", peak.Origin, part => part.Soldering.ReflowPeak is not null);
        }

        if (subject.HandSoldering is { } iron)
        {
            Need("limit of a soldering iron", iron.Tip.Origin, part => part.Soldering.SolderingIron.Count > 0);
        }

        if (subject.Stencil is { } stencil)
        {
            Need("stencil", stencil.Thickness.Origin, part => part.Soldering.Stencils.Count > 0);
        }

        if (subject.BoardWarp is { } warp)
        {
            Need("board warp", warp.Origin, part => part.Series.UseRules.BoardWarp is not null);
        }

        if (subject.RelativeHumidity is { } humidity)
        {
            Need("humidity for handling", humidity.First.Origin, part => part.Series.UseRules.HandlingHumidity is not null);
        }

        if (subject.ReinforcingPlate is { } plate)
        {
            Need("reinforcing plate", plate.Material.Origin, part => part.Series.UseRules.ReinforcingPlates.Count > 0);
        }
    }

    public void Check(OrderModel subject, FindingList findings)
    {
        foreach ((Traced<Connector> part, Traced<int> pieces) in subject.Lines)
        {
            Require(
                [part],
                "unit of order",
                pieces.Origin,
                line => line.Packing.OrderUnitPieces is not null || line.Packing.MinimumOrder is not null || line.Packing.Choices.Count > 0,
                findings
            );
        }

        foreach ((Traced<Connector> part, Traced<int> pieces) in subject.Samples)
        {
            Require([part], "unit of samples", pieces.Origin, line => line.Packing.SampleUnit is not null, findings);
        }
    }

    /// <summary>Whether all contacts of nets are of a group that is rated, as far as they are known.</summary>
    private static bool AreInGroups(InterconnectModel subject, IEnumerable<NetModel> nets, Connector half, Func<ContactGroup, bool> isRated)
    {
        List<ContactGroup> rated = [.. half.ContactGroups.Where(isRated)];
        return rated.Count > 0
            && nets.All(net =>
                net.DistinctContacts is not { } contacts
                || !ExistingContacts.AreAll(subject, contacts)
                || contacts.All(contact => rated.Any(group => group.Contains(contact)))
            );
    }

    private static bool IsLoaded(NetModel net) => net.Current.TryGetValue(out ElectricCurrent current) && current != ElectricCurrent.Zero;

    private void CheckVoltageDrop(InterconnectModel subject, FindingList findings)
    {
        List<NetModel> budgeted = [.. subject.Nets.Where(net => IsLoaded(net) && subject.VoltageDropBudget(net) is not null)];
        if (budgeted.Count > 0)
        {
            Require(
                subject.Halves,
                "contact resistance",
                subject.VoltageDropBudget(budgeted[0])!.Value.Origin,
                half =>
                    half.Ratings.ContactResistance is not null
                    || AreInGroups(subject, budgeted, half, group => group.ContactResistance is not null),
                findings
            );
        }
    }

    private void CheckForces(InterconnectModel subject, FindingList findings)
    {
        if (
            (subject.InsertionForceLimit is null && subject.RemovalForceNeeded is null)
            || subject.PossibleMates() is not { Count: > 0 } mates
        )
        {
            return;
        }

        if (subject.InsertionForceLimit is { } limit && mates.All(mate => mate.InsertionForce is null))
        {
            Require([subject.First], "insertion force", limit.Origin, static _ => false, findings);
        }

        if (subject.RemovalForceNeeded is { } need && mates.All(mate => mate.RemovalForce is null))
        {
            Require([subject.First], "removal force", need.Origin, static _ => false, findings);
        }
    }

    private void Require(Traced<Connector>[] parts, string rating, object? origin, Func<Connector, bool> isGiven, FindingList findings)
    {
        List<Connector>? without = null;
        foreach (Traced<Connector> part in parts)
        {
            if (part.TryGetValue(out Connector connector) && !isGiven(connector))
            {
                (without ??= []).Add(connector);
            }
        }

        if (without is not null)
        {
            findings.Add(
                this,
                origin,
                $"the catalog gives no {rating} for {Wording.JoinWithAnd([.. without.Select(part => parts.Length > 1 ? part.Series.Name + " connectors" : part.Number).Distinct()])}; this is not checked"
            );
        }
    }
}
