namespace Keyway;

/// <summary>KEY3001: a net's current, evenly over its contacts, is more than one contact is rated for.</summary>
internal sealed class ContactCurrentTooHigh()
    : Rule("KEY3001", FindingSeverity.Error, "A contact must not carry more than its rated current"), IRuleFor<InterconnectModel>
{
    public void Check(InterconnectModel subject, FindingList findings)
    {
        if (!subject.HasLimit(ratings => ratings.CurrentPerContact, out Connector half, out ElectricCurrent limit))
        {
            return;
        }

        foreach (NetModel net in subject.Nets)
        {
            if (!net.Current.Is(out ElectricCurrent current)
                || net.DistinctContacts() is not { Count: > 0 } contacts
                || !NoSuchContact.AllExist(subject, contacts))
            {
                continue;
            }

            // Multiplied, not divided: thirds have no exact decimal, and the limit itself is allowed.
            decimal amperes = Math.Abs(current.Amperes);
            if (amperes <= Saturating.Multiply(limit.Amperes, contacts.Count))
            {
                continue;
            }

            decimal needed = Saturating.DivideUp(amperes, limit.Amperes);
            string remedy = needed <= half.Contacts
                ? $"{ElectricCurrent.FromAmperes(amperes)} needs {needed} contacts"
                : $"{ElectricCurrent.FromAmperes(amperes)} is more than all {half.Contacts} contacts of {half} carry";
            string each = contacts.Count == 1 ? "its one contact" : $"each of {contacts.Count} contacts";
            findings.Add(
                this,
                net.Current.Origin,
                $"{net.Title} puts {Share(amperes, contacts.Count, limit)} on {each}; {half.Series} contacts carry {limit}; {remedy}",
                [net.Contacts.Origin]);
        }
    }

    /// <summary>Four digits after the point are enough to read, unless they would show the limit itself.</summary>
    private static string Share(decimal amperes, int contacts, ElectricCurrent limit)
    {
        ElectricCurrent share = ElectricCurrent.FromAmperes(amperes / contacts);
        string shown = share.ToString("0.####", null);
        return shown == limit.ToString() ? share.ToString() : shown;
    }
}
