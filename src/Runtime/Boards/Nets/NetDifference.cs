using Keyway.Boards.Model;

namespace Keyway.Boards.Nets;

/// <summary>A pad, or a whole component, that two files of one board connect differently.</summary>
/// <param name="First">The file in which the component is described by <paramref name="Component"/>.</param>
/// <param name="Second">The other file.</param>
/// <param name="Component">The component.</param>
/// <param name="Pad">The pad in the first file; null if the second file has no such component.</param>
/// <param name="Other">The pad in the second file, or null if it has none.</param>
internal sealed record NetDifference(BoardFile First, BoardFile Second, BoardComponent Component, BoardPad? Pad, BoardPad? Other)
{
    /// <summary>Returns, for example, <c>J4.63</c>.</summary>
    public override string ToString() => Pad is null ? Component.Reference : $"{Component.Reference}.{Pad.Number}";
}
