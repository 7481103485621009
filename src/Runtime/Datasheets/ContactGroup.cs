using System.Globalization;
using Keyway.Catalogs;

namespace Keyway;

/// <summary>Contacts of a connector that differ from the others, as power contacts beside signal contacts.</summary>
public sealed class ContactGroup
{
    internal ContactGroup(ManifestValues values)
    {
        Name = values.GetText(SectionKeys.Name) ?? "";
        First = values.GetCount(SectionKeys.First) ?? 0;
        Last = values.GetCount(SectionKeys.Last) ?? First;
        CurrentPerContact = values.GetCurrent(SectionKeys.CurrentPerContact);
        ContactResistance = values.GetResistance(SectionKeys.ContactResistance);
    }

    /// <summary>What the contacts are called, as <c>power</c>.</summary>
    public string Name { get; }

    /// <summary>The number of the first contact.</summary>
    public int First { get; }

    /// <summary>The number of the last contact.</summary>
    public int Last { get; }

    /// <summary>How many contacts the group has.</summary>
    public int Contacts => Last - First + 1;

    /// <summary>Rated current of one contact of the group.</summary>
    public ElectricCurrent? CurrentPerContact { get; }

    /// <summary>Contact resistance at most, of one mated contact of the group.</summary>
    public ElectricResistance? ContactResistance { get; }

    /// <summary>Whether a contact is of the group.</summary>
    /// <param name="contact">The contact's number.</param>
    public bool Contains(int contact) => contact >= First && contact <= Last;

    /// <summary>The first group of a kind that a contact is of; nothing if it is of none.</summary>
    internal static ContactGroup? Find(int contact, IReadOnlyList<ContactGroup> groups, Func<ContactGroup, bool> isOfKind)
    {
        for (int i = 0; i < groups.Count; i++)
        {
            if (groups[i].Contains(contact) && isOfKind(groups[i]))
            {
                return groups[i];
            }
        }

        return null;
    }

    /// <summary>Name and numbers, as <c>power (31 to 32)</c>.</summary>
    public override string ToString() =>
        string.Format(CultureInfo.InvariantCulture, First == Last ? "{0} ({1})" : "{0} ({1} to {2})", Name, First, Last);
}
