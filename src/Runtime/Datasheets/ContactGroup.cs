using Keyway.BuildTime;
using Keyway.Catalogs;

namespace Keyway;

/// <summary>A group of contacts that differ from the others, such as power contacts beside signal contacts.</summary>
[EvaluatedInBuilds]
public sealed class ContactGroup
{
    internal ContactGroup(ManifestValues values, Connector part)
    {
        Name = values.GetText(SectionKeys.Name) ?? "";
        FirstName = values.GetText(SectionKeys.First) ?? "";
        LastName = values.GetText(SectionKeys.Last) ?? FirstName;
        First = FindPlace(values, SectionKeys.First, part);
        Last = values.GetText(SectionKeys.Last) is null ? First : FindPlace(values, SectionKeys.Last, part);
        CurrentPerContact = values.GetCurrent(SectionKeys.CurrentPerContact);
        TotalCurrent = values.GetCurrent(SectionKeys.TotalCurrent);
        ContactResistance = values.GetResistance(SectionKeys.ContactResistance);
    }

    /// <summary>Gets the name of the group, such as <c>power</c>.</summary>
    public string Name { get; }

    /// <summary>Gets the place of the first contact among <see cref="Connector.ContactNames"/>, starting at 1.</summary>
    public int First { get; }

    /// <summary>Gets the place of the last contact among <see cref="Connector.ContactNames"/>, inclusive.</summary>
    public int Last { get; }

    /// <summary>Gets the name of the first contact, such as <c>31</c> or <c>A1</c>.</summary>
    public string FirstName { get; }

    /// <summary>Gets the name of the last contact.</summary>
    public string LastName { get; }

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
    /// <param name="contact">The place of the contact among <see cref="Connector.ContactNames"/>, starting at 1.</param>
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

    /// <summary>Returns the name and the contacts, such as <c>power (31 to 32)</c>.</summary>
    public override string ToString() => First == Last ? $"{Name} ({FirstName})" : $"{Name} ({FirstName} to {LastName})";

    // A number that is the name of no contact is a place, as for parts without names.
    private static int FindPlace(ManifestValues values, string key, Connector part) =>
        part.Names is { } names && values.GetText(key) is { } name && names.Find(name) is var place and > 0
            ? place
            : values.GetCount(key) ?? 0;
}
