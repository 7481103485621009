using System.Globalization;
using Keyway.Text;

namespace Keyway.Findings;

/// <summary>A place in a board file, as the origin of what a finding is about.</summary>
/// <param name="FileName">The name of the file.</param>
/// <param name="Place">The place in its text.</param>
internal sealed record BoardPlace(string FileName, TextPlace Place)
{
    /// <summary>Returns the place as a build prints it: <c>main.kicad_pcb(12,5)</c>.</summary>
    public override string ToString() =>
        string.Format(CultureInfo.InvariantCulture, "{0}({1},{2})", FileName, Place.Line + 1, Place.Column + 1);
}
