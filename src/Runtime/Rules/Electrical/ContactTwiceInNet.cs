using Keyway.Designs.Model;
using Keyway.Findings;
using Keyway.Tracing;

namespace Keyway.Rules.Electrical;

/// <summary>KEY3006: a net lists a contact twice.</summary>
internal sealed class ContactTwiceInNet()
    : Rule("KEY3006", FindingSeverity.Error, "A net must list each of its contacts only once"),
        IRuleFor<InterconnectModel>
{
    public void Check(InterconnectModel subject, FindingList findings)
    {
        foreach (NetModel net in subject.Nets)
        {
            if (!net.Contacts.TryGetValue(out IReadOnlyList<Traced<int>> contacts) || net.DistinctContacts?.Count == contacts.Count)
            {
                continue;
            }

            var listed = new Dictionary<int, object?>();
            foreach (Traced<int> contact in contacts)
            {
                if (!contact.TryGetValue(out int number))
                {
                    continue;
                }

                if (listed.TryGetValue(number, out object? before))
                {
                    findings.Add(
                        this,
                        contact.Origin,
                        $"{net.DisplayName} lists contact {subject.NameContact(number)} twice; a contact counts once",
                        [before]
                    );
                }
                else
                {
                    listed.Add(number, contact.Origin);
                }
            }
        }
    }
}
