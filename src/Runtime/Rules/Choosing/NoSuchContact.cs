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
                    string name = subject.NameContact(number);
                    string fault =
                        subject.FindLargerHalf() is { } larger && larger.Contacts > connector.Contacts && larger.FindContact(name) > 0
                            ? $"contact {name} of {larger} meets none"
                        : subject.Contacts.FindNear(name) is { } near ? $"there is no contact {name}; did you mean {near}?"
                        : $"there is no contact {name}";
                    findings.Add(this, contact.Origin, $"{connector} has contacts {subject.Contacts.Describe()}; {fault}");
                }
            }
        }
    }
}
