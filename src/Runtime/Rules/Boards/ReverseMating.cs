using Keyway.Designs.Model;
using Keyway.Findings;
using Keyway.Rules.Support;

namespace Keyway.Rules.Boards;

/// <summary>KEY5004: a symmetrical connector, plugged in the wrong way round, joins nets that must not meet.</summary>
internal sealed class ReverseMating()
    : Rule("KEY5004", FindingSeverity.Warning, "A symmetrical connector should do no harm when it is plugged in the wrong way round"),
        IRuleFor<InterconnectModel>
{
    public void Check(InterconnectModel subject, FindingList findings)
    {
        // Whether the connector is symmetrical, and which contact lies opposite, only the catalog can say.
        if (
            subject.HasAcknowledgedReverseMating
            || subject.Widest() is not { } half
            || half.Series.UseRules is not { ReverseMating: UseAdvice.Forbidden or UseAdvice.WithCare, ContactNumbering: { } numbering }
            || NetsThatMeet.FindFirst(subject, subject, contact => Reversed(numbering, contact, half.Contacts)) is not { } met
        )
        {
            return;
        }

        findings.Add(
            this,
            met.Here.Contacts.Origin,
            $"plugged in the wrong way round, {met.Here.DisplayName} at contact {met.Contact} would meet {met.There.DisplayName} at contact {Reversed(numbering, met.Contact, half.Contacts)}; {half.Series} connectors are symmetrical; place nets so that each meets itself, or state AcknowledgeReverseMating(…) where the boards allow one way only",
            [met.There.Contacts.Origin]
        );
    }

    /// <summary>The contact that lies where another one was before half a turn.</summary>
    private static int Reversed(ContactNumbering numbering, int contact, int contacts) =>
        numbering switch
        {
            ContactNumbering.Around => ((contact + (contacts / 2) - 1) % contacts) + 1,
            _ => contacts + 1 - contact,
        };
}
