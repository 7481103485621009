using Keyway.Catalogs;

namespace Keyway;

/// <summary>The embossed tape in which a part is delivered, with the letters of the datasheet's drawing.</summary>
public sealed class EmbossedTape
{
    internal EmbossedTape(ManifestValues values)
    {
        Type = values.GetText(SectionKeys.TapeType);
        A = values.GetLength(SectionKeys.A);
        B = values.GetLength(SectionKeys.B);
        C = values.GetLength(SectionKeys.C);
        D = values.GetLength(SectionKeys.D);
        PiecesPerReel = values.GetCount(SectionKeys.PiecesPerReel);
        TapeStandard = values.GetText(SectionKeys.TapeStandard);
        ReelStandard = values.GetText(SectionKeys.ReelStandard);
    }

    /// <summary>The type of taping, as <c>Tape I</c>.</summary>
    public string? Type { get; }

    /// <summary>A: the width of the tape.</summary>
    public Length? A { get; }

    /// <summary>B: the distance between the rows of sprocket holes, of tapes that have two.</summary>
    public Length? B { get; }

    /// <summary>C: the distance from the sprocket holes to the middle of the pocket.</summary>
    public Length? C { get; }

    /// <summary>D: the inner width of the reel.</summary>
    public Length? D { get; }

    /// <summary>How many pieces a reel holds.</summary>
    public int? PiecesPerReel { get; }

    /// <summary>The standard to which the tape conforms.</summary>
    public string? TapeStandard { get; }

    /// <summary>The standard to which the plastic reel conforms.</summary>
    public string? ReelStandard { get; }
}
