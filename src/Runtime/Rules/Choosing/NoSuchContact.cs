using Keyway.Designs.Model;
using Keyway.Findings;
using Keyway.Rules.Support;
using Keyway.Tracing;

namespace Keyway.Rules.Choosing;

/// <summary>KEY1003: a net names a contact that the connector does not have.</summary>
internal sealed class NoSuchContact()
    : Rule("KEY1003", FindingSeverity.Error, "A net must use contacts that the connector has"),
        IRuleFor<InterconnectModel>
{
    public void Check(InterconnectModel subject, FindingList findings)
    {
        if (subject.FindHalfOfNets() is not { } connector)
        {
            return;
        }

        foreach (NetModel net in subject.Nets)
        {
            if (
                !net.Contacts.TryGetValue(out IReadOnlyList<Traced<int>> contacts)
                || (net.DistinctContacts is { } distinct && ExistingContacts.AreAll(connector, distinct))
            )
            {
                continue;
            }

            foreach (Traced<int> contact in contacts)
            {
                if (contact.TryGetValue(out int number) && !ExistingContacts.Exists(connector, number))
                {
                    FormattableString fault =
                        subject.FindLargerHalf() is { } larger && ExistingContacts.Exists(larger, number)
                            ? $"contact {number} of {larger} meets none"
                            : (FormattableString)$"there is no contact {number}";
                    findings.Add(this, contact.Origin, $"{connector} has contacts 1 to {connector.Contacts}; {fault}");
                }
            }
        }
    }
}
