using Keyway.Designs.Model;
using Keyway.Findings;
using Keyway.Rules.Support;

namespace Keyway.Rules.Boards;

/// <summary>KEY5004: a symmetrical connector connects different nets if it is plugged in the wrong way around.</summary>
internal sealed class ReverseMating()
    : Rule("KEY5004", FindingSeverity.Warning, "A symmetrical connector should be safe if it is plugged in the wrong way around"),
        IRuleFor<InterconnectModel>
{
    public void Check(InterconnectModel subject, FindingList findings)
    {
        // The catalog must say that the connector is symmetrical and how its contacts are numbered.
        if (
            subject.HasAcknowledgedReverseMating
            || subject.FindHalfOfNets() is not { } half
            || half.Series.UseRules is not { ReverseMating: UseAdvice.Forbidden or UseAdvice.WithCare, ContactNumbering: { } numbering }
            || FindMeeting(subject, numbering, half.Contacts) is not { } met
        )
        {
            return;
        }

        int reversed = Reversed(numbering, met.Contact, half.Contacts);
        string here = $"{met.Here.DisplayName} at contact {subject.NameContact(met.Contact)}";
        string there = $"{met.There.DisplayName} at contact {subject.NameContact(reversed)}";
        const string Fix = "place nets so that each meets itself, or call AcknowledgeReverseMating(…) if the boards fit only one way";
        findings.Add(
            this,
            met.Here.Contacts.Origin,
            $"plugged in the wrong way around, {here} would meet {there}; {half.Series} connectors are symmetrical; {Fix}",
            [met.There.Contacts.Origin]
        );
    }

    private static (NetModel Here, NetModel There, int Contact)? FindMeeting(
        InterconnectModel model,
        ContactNumbering numbering,
        int contacts
    )
    {
        ContactNets? nets = ContactNets.Read(model);
        return NetsThatMeet.FindFirst(nets, nets, contact => Reversed(numbering, contact, contacts));
    }

    /// <summary>Returns the contact that takes the place of another after half a turn.</summary>
    private static int Reversed(ContactNumbering numbering, int contact, int contacts) =>
        numbering switch
        {
            ContactNumbering.Around => ((contact + (contacts / 2) - 1) % contacts) + 1,
            _ => contacts + 1 - contact,
        };
}
