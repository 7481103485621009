using Keyway.Designs.Model;
using Keyway.Findings;
using Keyway.Tracing;

namespace Keyway.Rules.Electrical;

/// <summary>KEY3004: two nets share a contact.</summary>
internal sealed class ContactOnTwoNets()
    : Rule("KEY3004", FindingSeverity.Error, "A contact must carry only one net"),
        IRuleFor<InterconnectModel>
{
    // Nearly all designs are correct and have low contact numbers. A small bit set recognizes them without a dictionary.
    private const int FewContacts = 1024;

    public void Check(InterconnectModel subject, FindingList findings)
    {
        if (AreAllApart(subject))
        {
            return;
        }

        var taken = new Dictionary<int, (NetModel Net, object? Origin)>();
        foreach (NetModel net in subject.Nets)
        {
            if (!net.Contacts.TryGetValue(out IReadOnlyList<Traced<int>> contacts))
            {
                continue;
            }

            foreach (Traced<int> contact in contacts)
            {
                if (!contact.TryGetValue(out int number))
                {
                    continue;
                }

                if (!taken.TryGetValue(number, out (NetModel Net, object? Origin) before))
                {
                    taken.Add(number, (net, contact.Origin));
                }
                else if (before.Net != net && !HaveSameName(before.Net, net))
                {
                    findings.Add(
                        this,
                        contact.Origin,
                        $"contact {subject.NameContact(number)} already carries {before.Net.DisplayName}; {net.DisplayName} needs another contact",
                        [before.Origin]
                    );
                }
            }
        }
    }

    private static bool AreAllApart(InterconnectModel subject)
    {
        ulong[] taken = new ulong[FewContacts / 64];
        foreach (NetModel net in subject.Nets)
        {
            if (net.DistinctContacts is not { } contacts)
            {
                return false;
            }

            for (int i = 0; i < contacts.Count; i++)
            {
                int number = contacts[i];
                ulong bit = 1UL << (number & 63);
                if (number is < 0 or >= FewContacts || (taken[number / 64] & bit) != 0)
                {
                    return false;
                }

                taken[number / 64] |= bit;
            }
        }

        return true;
    }

    // KEY3005 reports two nets with the same name.
    private static bool HaveSameName(NetModel a, NetModel b) =>
        a.Name.TryGetValue(out string first) && b.Name.TryGetValue(out string second) && first == second;
}
