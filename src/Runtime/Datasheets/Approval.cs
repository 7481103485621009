using Keyway.Catalogs;

namespace Keyway;

/// <summary>
/// An approval of a certifier, such as UL or TÜV, with the ratings under it. Values that the datasheet does not state are
/// <see langword="null"/>.
/// </summary>
public sealed class Approval
{
    internal Approval(ManifestValues values)
    {
        Name = values.GetText(SectionKeys.Name) ?? "";
        File = values.GetText(SectionKeys.File);
        Group = values.GetText(SectionKeys.Group);
        CurrentPerContact = values.GetCurrent(SectionKeys.CurrentPerContact);
        TotalCurrent = values.GetCurrent(SectionKeys.TotalCurrent);
        Voltage = values.GetPotential(SectionKeys.Voltage);
    }

    /// <summary>Gets the name of the approval, such as <c>UL</c>.</summary>
    public string Name { get; }

    /// <summary>Gets the number of the certifier's file, such as <c>E12345</c>.</summary>
    public string? File { get; }

    /// <summary>
    /// Gets the name of the contact group whose current is rated, or <see langword="null"/> for contacts without a rating of their group.
    /// </summary>
    public string? Group { get; }

    /// <summary>Gets the rated current of one contact under the approval.</summary>
    public ElectricCurrent? CurrentPerContact { get; }

    /// <summary>Gets the maximum total current over all contacts under the approval.</summary>
    public ElectricCurrent? TotalCurrent { get; }

    /// <summary>Gets the rated voltage under the approval, AC or DC.</summary>
    public ElectricPotential? Voltage { get; }

    internal bool IsNamed(string name) => string.Equals(Name, name, StringComparison.OrdinalIgnoreCase);

    /// <summary>Returns the name of the approval.</summary>
    public override string ToString() => Name;
}
