using Keyway.Designs.Model;
using Keyway.Designs.Model.Statements;
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
        if (subject.Has<ContactsAcknowledgedStatement>())
        {
            CheckAcknowledged(subject, findings);
        }

        if (subject.FindHalfOfNets() is { } connector)
        {
            CheckNets(subject, connector, findings);
        }
    }

    private void CheckNets(InterconnectModel subject, Connector connector, FindingList findings)
    {
        Connector? larger = subject.FindLargerHalf() is { } other && other.Contacts > connector.Contacts ? other : null;
        foreach (NetModel net in subject.Nets)
        {
            if (
                !net.Contacts.TryGetValue(out IReadOnlyList<Traced<int>> contacts)
                || (larger?.Names is null && net.DistinctContacts is { } distinct && ExistingContacts.AreAll(connector, distinct))
            )
            {
                continue;
            }

            foreach (Traced<int> contact in contacts)
            {
                if (!contact.TryGetValue(out int number) || NetContacts.IsPad(number))
                {
                    continue;
                }

                if (!ExistingContacts.Exists(connector, number))
                {
                    string name = subject.NameContact(number);
                    string fault = larger?.FindContact(name) > 0 ? $"contact {name} of {larger} meets none" : Explain(subject, name);
                    findings.Add(this, contact.Origin, $"{connector} has contacts {subject.Contacts.Describe()}; {fault}");
                }
                else if (larger is not null && MeetsNone(connector, larger, number))
                {
                    string name = connector.NameContact(number);
                    findings.Add(this, contact.Origin, $"contact {name} of {connector} meets none, because {larger} has no contact {name}");
                }
            }
        }
    }

    /// <summary>Checks the contacts of the first half whose meetings the team accepts.</summary>
    private void CheckAcknowledged(InterconnectModel subject, FindingList findings)
    {
        foreach (ContactsAcknowledgedStatement accepted in subject.FindAll<ContactsAcknowledgedStatement>())
        {
            foreach (Traced<string> contact in accepted.Contacts.GetNames())
            {
                if (contact.TryGetValue(out string name) && !HasContact(subject, name))
                {
                    findings.Add(
                        this,
                        contact.Origin,
                        $"{(subject.Placed is { } pair ? pair.First.ToString() : subject.First.Value.Number)} has no contact {name}"
                    );
                }
            }
        }
    }

    /// <summary>Determines whether the first half may have a contact: its footprint, or else its catalog, knows the name.</summary>
    private static bool HasContact(InterconnectModel subject, string name) =>
        subject.Placed?.First.Contacts.Any(contact => contact.Number == name) == true
        || (subject.First.TryGetValue(out Connector first) ? first.FindContact(name) > 0 : subject.Placed is null);

    /// <summary>Where both halves name their contacts, equal names meet.</summary>
    private static bool MeetsNone(Connector smaller, Connector larger, int place) =>
        smaller.Names is { } own && larger.Names is { } other && own.Shares(other) && other.Find(own.All[place - 1]) == 0;

    private static string Explain(InterconnectModel subject, string name) =>
        subject.Contacts.FindPad(name) is { } pad ? $"{name} is a {GetNoun(pad.Kind)}, which carries no net"
        : subject.Contacts.FindNear(name) is { } near ? $"there is no contact {name}; did you mean {near}?"
        : $"there is no contact {name}";

    private static string GetNoun(OtherPadKind kind) => kind == OtherPadKind.Peg ? "peg" : "mounting pad";
}
