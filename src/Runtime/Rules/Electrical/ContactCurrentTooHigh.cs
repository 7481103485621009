namespace Keyway;

/// <summary>KEY3001: a net's current, evenly over its contacts, is more than one contact is rated for.</summary>
internal sealed class ContactCurrentTooHigh()
    : Rule("KEY3001", FindingSeverity.Error, "A contact must not carry more than its rated current"), IRuleFor<InterconnectModel>
{
    public void Check(InterconnectModel subject, FindingList findings)
    {
        foreach (NetModel net in subject.Nets)
        {
            if (!net.Current.Is(out ElectricCurrent current)
                || net.DistinctContacts() is not { Count: > 0 } contacts
                || !NoSuchContact.AllExist(subject, contacts)
                || Weakest(subject, contacts) is not { } weakest)
            {
                continue;
            }

            // Multiplied, not divided: thirds have no exact decimal, and the limit itself is allowed.
            decimal amperes = Math.Abs(current.Amperes);
            (Connector half, ContactGroup? group, ElectricCurrent limit) = weakest;
            if (amperes <= Saturating.Multiply(limit.Amperes, contacts.Count))
            {
                continue;
            }

            decimal needed = Saturating.DivideUp(amperes, limit.Amperes);
            int made = group?.Contacts ?? half.Contacts;
            string noun = group is null ? "contacts" : $"{group.Name} contacts";
            string remedy = needed <= made
                ? $"{ElectricCurrent.FromAmperes(amperes)} needs {needed} {noun}"
                : $"{ElectricCurrent.FromAmperes(amperes)} is more than all {made} {noun} of {half} carry";
            string each = contacts.Count == 1 ? "its one contact" : $"each of {contacts.Count} contacts";
            findings.Add(
                this,
                net.Current.Origin,
                $"{net.Title} puts {Share(amperes, contacts.Count, limit)} on {each}; {half.Series} {noun} carry {limit}; {remedy}",
                [net.Contacts.Origin]);
        }
    }

    /// <summary>The half and the group of contacts that bear least of all contacts of a net; nothing if no rating is known.</summary>
    private static (Connector Half, ContactGroup? Group, ElectricCurrent Limit)? Weakest(InterconnectModel subject, IReadOnlyList<int> contacts)
    {
        (Connector, ContactGroup?, ElectricCurrent Limit)? weakest = null;
        foreach (Fact<Connector> side in new[] { subject.First, subject.Second })
        {
            if (!side.Is(out Connector half))
            {
                continue;
            }

            IReadOnlyList<ContactGroup> groups = half.ContactGroups;
            foreach (int contact in groups.Count == 0 ? [contacts[0]] : contacts)
            {
                ContactGroup? group = groups.FirstOrDefault(candidate => candidate.CurrentPerContact is not null && candidate.Contains(contact));
                if ((group?.CurrentPerContact ?? half.Ratings.CurrentPerContact) is { } limit && (weakest is null || limit < weakest.Value.Limit))
                {
                    weakest = (half, group, limit);
                }
            }
        }

        return weakest;
    }

    /// <summary>Four digits after the point are enough to read, unless they would show the limit itself.</summary>
    private static string Share(decimal amperes, int contacts, ElectricCurrent limit)
    {
        ElectricCurrent share = ElectricCurrent.FromAmperes(amperes / contacts);
        string shown = share.ToString("0.####", null);
        return shown == limit.ToString() ? share.ToString() : shown;
    }
}
