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
        if (JudgedMeetings.ReadInAnyOrder(subject) is not { } meetings || ContactOrderFault.Find(meetings) is not { } fault)
        {
            return;
        }

        IReadOnlyList<ContactMeeting> way = meetings.Ways[0];
        string first = string.Join(", ", way.Take(3).Select(met => $"{met.First.Contact} meets {met.Second.Contact}"));
        PlacedPair pair = meetings.Pair;
        string how = pair.Maps.Source == ContactMapSource.Catalog ? "by the catalog" : "by the positions of their pads";
        string met = $"{how}, contacts of {pair} meet like this: {first}, …";
        string who = fault.Meant == pair.Stated ? "the design" : $"the catalog of {pair.FirstPart?.Series}";
        string order = fault.From == pair.First ? $"{fault.Meant}" : $"{fault.Meant}, seen from {fault.From}";
        string why =
            fault.Conflicts.Count == 0
                ? $"{who} states {fault.Meant}; turn or mirror a footprint, or state another map"
                : $"{Wording.FormatCount(fault.Conflicts.Count, "ground contact")} would meet a supply "
                    + $"({MeetingFindings.DescribeEnd(fault.Conflicts, meeting => meeting.First)}), and none in the order {order}; "
                    + "mirror one footprint, or number it so";
        findings.Add(this, subject, [($"{met}; {why}", fault.Conflicts)]);
    }
}
