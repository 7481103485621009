using Keyway.BuildTime;
using Keyway.Catalogs;

namespace Keyway;

/// <summary>The tray that a part is delivered in. Values that the datasheet does not state are <see langword="null"/>.</summary>
[EvaluatedInBuilds]
public sealed class Tray
{
    internal Tray(ManifestValues values)
    {
        Type = values.GetText(SectionKeys.TapeType);
        PiecesPerTray = values.GetCount(SectionKeys.PiecesPerTray);
        TrayStandard = values.GetText(SectionKeys.TrayStandard);
    }

    /// <summary>Gets the type of tray.</summary>
    public string? Type { get; }

    /// <summary>Gets the number of pieces on a tray.</summary>
    public int? PiecesPerTray { get; }

    /// <summary>Gets the standard that the tray conforms to.</summary>
    public string? TrayStandard { get; }
}
