namespace Keyway;

/// <summary>KEY3004: two nets share a contact.</summary>
internal sealed class ContactOnTwoNets()
    : Rule("KEY3004", FindingSeverity.Error, "A contact must carry one net only"), IRuleFor<InterconnectModel>
{
    public void Check(InterconnectModel subject, FindingList findings)
    {
        var taken = new Dictionary<int, (NetModel Net, object? Origin)>();
        foreach (NetModel net in subject.Nets)
        {
            if (!net.Contacts.Is(out IReadOnlyList<Fact<int>> contacts))
            {
                continue;
            }

            foreach (Fact<int> contact in contacts)
            {
                if (!contact.Is(out int number))
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
                        $"contact {number} already carries {before.Net.Title}; {net.Title} needs another contact",
                        [before.Origin]);
                }
            }
        }
    }

    // The same net named twice is KEY3005's matter.
    private static bool HaveSameName(NetModel a, NetModel b) => a.Name.Is(out string first) && b.Name.Is(out string second) && first == second;
}
