using Keyway.Boards.Nets;
using Keyway.Designs.Model;
using Keyway.Rules.Support;

namespace Keyway.Rules.BoardFiles;

/// <summary>KEY7002: two supplies of different voltages meet.</summary>
internal sealed class SupplyVoltagesDiffer()
    : MeetingRule("KEY7002", FindingSeverity.Error, "Supplies that meet must have the same voltage")
{
    protected override IReadOnlyList<(string Message, IReadOnlyList<ContactMeeting> Met)> Find(JudgedMeetings meetings) =>
        meetings.FindByNets(met => Differ(meetings, met), met => Describe(meetings, met));

    private static bool Differ(JudgedMeetings meetings, ContactMeeting met) =>
        met.First.Role == NetRole.Supply
        && met.Second.Role == NetRole.Supply
        // One rail may be stated with its true voltage, such as 5.2 V for +5V, on one board alone.
        && !AreNamedAlike(met)
        && meetings.GetVolts(met.First) is { } first
        && meetings.GetVolts(met.Second) is { } second
        && first != second;

    private static bool AreNamedAlike(ContactMeeting met) =>
        met.First.Leaf == met.Second.Leaf
        || (NetVoltage.Read(met.First.Leaf) is { } first && NetVoltage.Read(met.Second.Leaf) is { } second && first == second);

    private static string Describe(JudgedMeetings meetings, IReadOnlyList<ContactMeeting> met) =>
        $"{MeetingFindings.Describe(met)}: {Format(meetings, met[0].First)} meets {Format(meetings, met[0].Second)}; "
        + "supplies that meet must have the same voltage";

    private static string Format(JudgedMeetings meetings, ContactEnd end) =>
        ElectricPotential.FromVolts(meetings.GetVolts(end) ?? 0).ToString();
}
