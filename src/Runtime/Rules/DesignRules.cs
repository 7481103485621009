using Keyway.Findings;
using Keyway.Rules.BoardFiles;
using Keyway.Rules.Boards;
using Keyway.Rules.Choosing;
using Keyway.Rules.Electrical;
using Keyway.Rules.Environment;
using Keyway.Rules.Mating;
using Keyway.Rules.Ordering;
using Keyway.Rules.Settings;

namespace Keyway.Rules;

/// <summary>All rules. The build and the running program use the same list.</summary>
internal static class DesignRules
{
    /// <summary>Gets all rules, in ascending order of their IDs.</summary>
    public static IReadOnlyList<Rule> All { get; } =
    [
        new SettingNotRead(),
        new CountNotMade(),
        new UnknownPartNumber(),
        new NoSuchContact(),
        new CountNotMadeAtHeight(),
        // A function, because All is still null while this list is created.
        new RatingNotGiven(static () => All!),
        new ResultDropped(),
        new PackingsMixed(),
        new PartDiscontinued(),
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
        new VoltageDropLimitOfNoNet(),
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
        new GroundMeetsSupply(),
        new SupplyVoltagesDiffer(),
        new RailPartlyOpen(),
        new SignalJoinsNets(),
        new ContactsInOtherOrder(),
        new NamedAsTwoParts(),
        new FootprintUnfit(),
        new NetNamesDiffer(),
        new ContactMapAssumed(),
        new SupplyMeetsSignal(),
        new NoSuchNet(),
        new FilesDisagree(),
    ];

    /// <summary>Returns the findings of all rules for a subject, in the order of the rule IDs.</summary>
    /// <typeparam name="TSubject">The type of the subject, for example the model of an interconnect.</typeparam>
    /// <param name="subject">The subject to check.</param>
    public static IReadOnlyList<Finding> Check<TSubject>(TSubject subject)
    {
        var findings = new FindingList();
        foreach (Action<TSubject, FindingList> check in For<TSubject>.Checks)
        {
            check(subject, findings);
        }

        return findings.All;
    }

    /// <summary>Throws if a subject breaks a rule whose findings are errors.</summary>
    /// <typeparam name="TSubject">The type of the subject, for example the model of an interconnect.</typeparam>
    /// <param name="subject">The subject to check.</param>
    /// <exception cref="DesignRuleException">At least one finding is an error.</exception>
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
        // Delegates, because a call through a generic interface that many classes implement is looked up each time.
        public static readonly Action<TSubject, FindingList>[] Checks =
        [
            .. All.OfType<IRuleFor<TSubject>>().Select(static rule => (Action<TSubject, FindingList>)rule.Check),
        ];
    }
}
