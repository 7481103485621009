using Keyway.Designs.Model;
using Keyway.Findings;

namespace Keyway.Rules.Support;

/// <summary>A rule about contacts of two boards that meet. It speaks only where they meet in the order that was meant.</summary>
/// <param name="id">The ID.</param>
/// <param name="severity">The default severity.</param>
/// <param name="title">The requirement of the rule.</param>
internal abstract class MeetingRule(string id, FindingSeverity severity, string title)
    : Rule(id, severity, title),
        IRuleFor<InterconnectModel>
{
    public void Check(InterconnectModel subject, FindingList findings)
    {
        if (JudgedMeetings.Read(subject) is { } meetings)
        {
            findings.Add(this, subject, Find(meetings));
        }
    }

    /// <summary>Finds the faults, each with its message and the contacts at which it is.</summary>
    protected abstract IReadOnlyList<(string Message, IReadOnlyList<ContactMeeting> Met)> Find(JudgedMeetings meetings);
}
