using Keyway.Findings;
using Keyway.Rules.Boards;
using Keyway.Rules.Choosing;
using Keyway.Rules.Electrical;
using Keyway.Rules.Environment;
using Keyway.Rules.Mating;
using Keyway.Rules.Ordering;
using Keyway.Rules.Settings;

namespace Keyway.Rules;

/// <summary>All rules, for the build and for the program alike.</summary>
internal static class DesignRules
{
    /// <summary>All rules, in the ascending order of their IDs.</summary>
    public static IReadOnlyList<Rule> All { get; } =
    [
        new SettingNotRead(),
        new CountNotMade(),
        new UnknownPartNumber(),
        new NoSuchContact(),
        new CountNotMadeAtHeight(),
        new RatingNotGiven(static () => All!),
        new ResultDropped(),
        new PackingsMixed(),
        new RolesDoNotMate(),
        new SeriesDoNotMate(),
        new CountsDoNotMate(),
        new NoCommonHeight(),
        new MatedHeightNotGiven(),
        new InspectionPartInProduct(),
        new InsertionForceTooHigh(),
        new RemovalForceTooLow(),
        new ContactCurrentTooHigh(),
        new TotalCurrentTooHigh(),
        new VoltageTooHigh(),
        new ContactOnTwoNets(),
        new NetNamedTwice(),
        new ContactTwiceInNet(),
        new VoltageDropTooHigh(),
        new CurrentOverPolicy(),
        new ReturnOverloaded(),
        new VoltageOverPolicy(),
        new ReturnOfNoNet(),
        new BudgetOfNoNet(),
        new DielectricTestTooHigh(),
        new InsulationResistanceTooLow(),
        new AmbientOutsideRating(),
        new TooManyMatingCycles(),
        new StorageOutsideRating(),
        new PackedStorageOutsideRating(),
        new LiveMating(),
        new UseAsSwitch(),
        new TemperatureMarginTooSmall(),
        new EnduranceNotTested(),
        new MatedTooFast(),
        new StoredTooLong(),
        new SeveralConnectors(),
        new HeightsDiffer(),
        new CrossMating(),
        new ReverseMating(),
        new ComponentsTooHigh(),
        new BoardWarped(),
        new ReinforcingPlateUnfit(),
        new ReflowTooHot(),
        new HandSolderingTooHot(),
        new StencilUnfit(),
        new HumidityUnfit(),
        new NotAWholeUnit(),
        new BelowMinimumOrder(),
        new SamplesNotInUnits(),
        new ReelsLeaveRest(),
    ];

    /// <summary>What the rules find in a subject, by ID.</summary>
    /// <typeparam name="TSubject">A part of a design.</typeparam>
    /// <param name="subject">What to check.</param>
    public static IReadOnlyList<Finding> Check<TSubject>(TSubject subject)
    {
        var findings = new FindingList();
        foreach (IRuleFor<TSubject> rule in For<TSubject>.Rules)
        {
            rule.Check(subject, findings);
        }

        return findings.All;
    }

    /// <summary>Throws if a subject breaks a rule.</summary>
    /// <typeparam name="TSubject">A part of a design.</typeparam>
    /// <param name="subject">What to check.</param>
    /// <exception cref="DesignRuleException">A rule whose findings are errors is broken.</exception>
    public static void EnsureMet<TSubject>(TSubject subject) => ThrowOnErrors(Check(subject));

    public static void ThrowOnErrors(IReadOnlyList<Finding> findings)
    {
        foreach (Finding finding in findings)
        {
            if (finding.Severity == FindingSeverity.Error)
            {
                throw new DesignRuleException(findings);
            }
        }
    }

    private static class For<TSubject>
    {
        public static readonly IRuleFor<TSubject>[] Rules = [.. All.OfType<IRuleFor<TSubject>>()];
    }
}
