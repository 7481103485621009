using Keyway.Designs.Model;
using Keyway.Findings;
using Keyway.Text;

namespace Keyway.Rules.Support;

/// <summary>Words and reports what is found where contacts of two boards meet.</summary>
internal static class MeetingFindings
{
    /// <summary>More findings of one rule than this become one that sums them up.</summary>
    private const int MostFindings = 8;

    private const int MostNumbers = 8;

    /// <summary>Adds a finding for each fault, or one for all of them if there are many.</summary>
    /// <param name="findings">The list to add to.</param>
    /// <param name="rule">The violated rule.</param>
    /// <param name="subject">The interconnect.</param>
    /// <param name="faults">The messages, each with the contacts at which the fault is.</param>
    /// <param name="severity">The severity, or null for that of the rule.</param>
    public static void Add(
        this FindingList findings,
        Rule rule,
        InterconnectModel subject,
        IReadOnlyList<(string Message, IReadOnlyList<ContactMeeting> Met)> faults,
        FindingSeverity? severity = null
    )
    {
        if (faults.Count > MostFindings)
        {
            ContactMeeting[] all = [.. faults.SelectMany(fault => fault.Met).Distinct()];
            string where = $"{FormatContacts(all, met => GetFirst(subject, met))} of {subject.Placed!.First}";
            Add(findings, rule, subject, $"{faults.Count} faults of this kind at {where}; the first: {faults[0].Message}", all, severity);
            return;
        }

        foreach ((string message, IReadOnlyList<ContactMeeting> met) in faults)
        {
            Add(findings, rule, subject, message, met, severity);
        }
    }

    /// <summary>Returns, for example, <c>contacts 1 and 3 of Main.J3 (GND) meet contacts 2 and 4 of Camera.J1 (+5V)</c>.</summary>
    public static string Describe(IReadOnlyList<ContactMeeting> met)
    {
        ContactMeeting one = met[0];
        return $"{DescribeEnd(met, meeting => meeting.First)} ({ShowNet(one.First)}) {(met.Count == 1 ? "meets" : "meet")} "
            + $"{DescribeEnd(met, meeting => meeting.Second)} ({ShowNet(one.Second)})";
    }

    /// <summary>Returns, for example, <c>contacts 1 and 3 of Main.J3</c>.</summary>
    public static string DescribeEnd(IReadOnlyList<ContactMeeting> met, Func<ContactMeeting, ContactEnd> end) =>
        $"{FormatContacts(met, end)} of {end(met[0]).Connector}";

    /// <summary>Returns the call that accepts what meets at contacts, with their numbers on the first half.</summary>
    public static string DescribeAcknowledging(InterconnectModel subject, IReadOnlyList<ContactMeeting> met) =>
        $"AcknowledgeContacts([{string.Join(", ", GetFirstNumbers(subject, met).Select(ToCode))}], …)";

    private static IEnumerable<string> GetFirstNumbers(InterconnectModel subject, IReadOnlyList<ContactMeeting> met) =>
        met.Select(meeting => GetFirst(subject, meeting).Contact.Number).Distinct();

    private static string ToCode(string number) => number.All(character => character is >= '0' and <= '9') ? number : $"\"{number}\"";

    private static ContactEnd GetFirst(InterconnectModel subject, ContactMeeting met) =>
        met.First.Connector == subject.Placed!.First ? met.First : met.Second;

    private static void Add(
        FindingList findings,
        Rule rule,
        InterconnectModel subject,
        string message,
        IEnumerable<ContactMeeting> met,
        FindingSeverity? severity
    ) => findings.Add(rule, subject.Second.Origin, $"{message}", [subject.First.Origin, .. met.SelectMany(GetPlaces)], severity);

    private static IEnumerable<object> GetPlaces(ContactMeeting met) =>
        new[] { met.First, met.Second }.Select(end => new BoardPlace(end.Connector.Board.Source.Name, end.Contact.Pads[0].Place));

    private static string ShowNet(ContactEnd end) => end.Leaf.Length == 0 ? "open" : end.Leaf;

    private static string FormatContacts(IReadOnlyList<ContactMeeting> met, Func<ContactMeeting, ContactEnd> end)
    {
        string[] numbers = [.. met.Select(meeting => end(meeting).Contact.Number)];
        return numbers.Length == 1 ? $"contact {numbers[0]}"
            : numbers.Length <= MostNumbers ? $"contacts {Wording.JoinWithAnd(numbers)}"
            : $"contacts {string.Join(", ", numbers.Take(MostNumbers))} and {Wording.FormatNumber(numbers.Length - MostNumbers)} more";
    }
}
