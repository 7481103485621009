using Keyway.BuildTime;
using Keyway.Catalogs;

namespace Keyway;

/// <summary>
/// The embossed tape that a part is delivered in; dimensions are named by the letters of the datasheet's drawing. Values that the datasheet
/// does not state are <see langword="null"/>.
/// </summary>
[EvaluatedInBuilds]
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

    /// <summary>Gets the type of taping, such as <c>Tape I</c>.</summary>
    public string? Type { get; }

    /// <summary>Gets dimension A: the width of the tape.</summary>
    public Length? A { get; }

    /// <summary>Gets dimension B: the distance between the rows of sprocket holes, for tapes with two rows.</summary>
    public Length? B { get; }

    /// <summary>Gets dimension C: the distance from the sprocket holes to the center of the pocket.</summary>
    public Length? C { get; }

    /// <summary>Gets dimension D: the inner width of the reel.</summary>
    public Length? D { get; }

    /// <summary>Gets the number of pieces on a reel.</summary>
    public int? PiecesPerReel { get; }

    /// <summary>Gets the standard that the tape conforms to.</summary>
    public string? TapeStandard { get; }

    /// <summary>Gets the standard that the plastic reel conforms to.</summary>
    public string? ReelStandard { get; }
}
