using Keyway.BuildTime;
using Keyway.Catalogs;

namespace Keyway;

/// <summary>A part that may be used in place of another.</summary>
[EvaluatedInBuilds]
public sealed class Alternate
{
    internal Alternate(ManifestValues values, string number, int contacts)
    {
        Number = PartPattern.Fill(values.GetText(SectionKeys.Number), number, contacts) ?? "";
        Manufacturer = values.GetText(SectionKeys.Manufacturer);
    }

    /// <summary>Gets the part number of the alternate, which may be in another catalog or in none.</summary>
    public string Number { get; }

    /// <summary>Gets the manufacturer of the alternate, or <see langword="null"/> if it is that of the part or not stated.</summary>
    public string? Manufacturer { get; }

    /// <summary>Returns the part number.</summary>
    public override string ToString() => Number;
}
