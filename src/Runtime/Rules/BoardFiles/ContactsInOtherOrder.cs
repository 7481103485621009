using Keyway.Boards.Contacts;
using Keyway.Designs.Model;
using Keyway.Findings;
using Keyway.Rules.Support;
using Keyway.Text;

namespace Keyway.Rules.BoardFiles;

/// <summary>KEY7005: contacts meet in another order than was meant.</summary>
internal sealed class ContactsInOtherOrder()
    : Rule("KEY7005", FindingSeverity.Error, "Contacts must meet in the order that was meant"),
        IRuleFor<InterconnectModel>
{
    public void Check(InterconnectModel subject, FindingList findings)
    {
        if (JudgedMeetings.ReadInAnyOrder(subject) is not { } meetings)
        {
            return;
        }

        if (ContactOrderFault.Find(meetings) is { } fault)
        {
            findings.Add(this, subject, [($"{DescribeMeetings(meetings)}; {Describe(meetings.Pair, fault)}", fault.Conflicts)]);
        }
        else if (NamedOrderFault.Find(meetings) is { } named)
        {
            // Names alone prove nothing, so it is a warning.
            findings.Add(this, subject, [($"{DescribeMeetings(meetings)}; {Describe(named)}", [])], FindingSeverity.Warning);
        }
    }

    private static string DescribeMeetings(JudgedMeetings meetings)
    {
        string first = string.Join(", ", meetings.Ways[0].Take(3).Select(met => $"{met.First.Contact} meets {met.Second.Contact}"));
        string how = meetings.Pair.Maps.Source switch
        {
            ContactMapSource.Catalog => "by the catalog",
            ContactMapSource.Design => "by the design",
            _ => "by the positions of their pads",
        };
        return $"{how}, contacts of {meetings.Pair} meet like this: {first}, …";
    }

    private static string Describe(PlacedPair pair, ContactOrderFault fault)
    {
        if (fault.Conflicts.Count == 0)
        {
            string who = fault.Meant == pair.Stated ? "the design" : $"the catalog of {pair.FirstPart?.Series}";
            return $"{who} states {fault.Meant}; turn or mirror a footprint, or state another map";
        }

        string order = fault.From == pair.First ? $"{fault.Meant}" : $"{fault.Meant}, seen from {fault.From}";
        return $"{Wording.FormatCount(fault.Conflicts.Count, "ground contact")} would meet a supply "
            + $"({MeetingFindings.DescribeEnd(fault.Conflicts, meeting => meeting.First)}), and none in the order {order}; "
            + "mirror one footprint, or number it so";
    }

    private static string Describe(NamedOrderFault fault)
    {
        IReadOnlyList<ContactMeeting> meant = fault.Order.Meetings;
        string first = string.Join(", ", meant.Take(3).Select(met => $"{met.First.Contact} met {met.Second.Contact}"));
        string order = $"if, seen from {fault.Order.From}, {first}, …";
        string what = fault.Order.Map is null ? "move the nets of one half" : "mirror one footprint, or number it so";
        return $"of {Wording.FormatNumber(fault.Alike)} nets with the same name on both boards, {Wording.FormatNumber(fault.Meeting)} "
            + $"meet each other, but {Wording.FormatNumber(fault.Meant)} would {order}; {what}"
            + (fault.Stated is { } map ? $", or state ContactMap.{map} if what meets is meant" : "");
    }
}
