using Keyway.Boards.Model;
using Keyway.Text;

namespace Keyway.Boards.Nets;

/// <summary>A pad, or a whole component, that two files of one board connect differently.</summary>
/// <param name="First">The file in which the component or pad is described.</param>
/// <param name="Second">The other file.</param>
/// <param name="Reference">The reference designator of the component.</param>
/// <param name="Pad">The number of the pad; null if the second file has no such component.</param>
/// <param name="Place">The place of the pad, or of the component, in the first file.</param>
/// <param name="Net">The net of the pad in the first file, or null if it is open.</param>
/// <param name="OtherPlace">The place of the pad in the second file, or null if that has no such pad.</param>
/// <param name="OtherNet">The net of the pad in the second file, or null if it is open or not there.</param>
internal sealed record NetDifference(
    BoardFile First,
    BoardFile Second,
    string Reference,
    string? Pad,
    TextPlace Place,
    string? Net = null,
    TextPlace? OtherPlace = null,
    string? OtherNet = null
)
{
    /// <summary>Returns, for example, <c>J4.63</c>.</summary>
    public override string ToString() => Pad is null ? Reference : $"{Reference}.{Pad}";
}
