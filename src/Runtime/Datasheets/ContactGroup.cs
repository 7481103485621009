using System.Globalization;
using Keyway.Catalogs;

namespace Keyway;

/// <summary>A group of contacts that differ from the others, such as power contacts beside signal contacts.</summary>
public sealed class ContactGroup
{
    internal ContactGroup(ManifestValues values)
    {
        Name = values.GetText(SectionKeys.Name) ?? "";
        First = values.GetCount(SectionKeys.First) ?? 0;
        Last = values.GetCount(SectionKeys.Last) ?? First;
        CurrentPerContact = values.GetCurrent(SectionKeys.CurrentPerContact);
        TotalCurrent = values.GetCurrent(SectionKeys.TotalCurrent);
        ContactResistance = values.GetResistance(SectionKeys.ContactResistance);
    }

    /// <summary>Gets the name of the group, such as <c>power</c>.</summary>
    public string Name { get; }

    /// <summary>Gets the number of the first contact.</summary>
    public int First { get; }

    /// <summary>Gets the number of the last contact, inclusive.</summary>
    public int Last { get; }

    /// <summary>Gets the number of contacts in the group.</summary>
    public int Contacts => Last - First + 1;

    /// <summary>Gets the rated current of one contact of the group, or <see langword="null"/> if not stated.</summary>
    public ElectricCurrent? CurrentPerContact { get; }

    /// <summary>
    /// Gets the maximum total current over all contacts of the group, supply and return alike, or <see langword="null"/> if not stated.
    /// </summary>
    public ElectricCurrent? TotalCurrent { get; }

    /// <summary>Gets the maximum contact resistance of one mated contact of the group, or <see langword="null"/> if not stated.</summary>
    public ElectricResistance? ContactResistance { get; }

    /// <summary>Determines whether the group contains a contact.</summary>
    /// <param name="contact">The number of the contact, starting at 1.</param>
    public bool Contains(int contact) => contact >= First && contact <= Last;

    /// <summary>Finds the first group that contains a contact and meets a condition, or null if there is none.</summary>
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

    /// <summary>Returns the name and the contact numbers, such as <c>power (31 to 32)</c>.</summary>
    public override string ToString() =>
        string.Format(CultureInfo.InvariantCulture, First == Last ? "{0} ({1})" : "{0} ({1} to {2})", Name, First, Last);
}
