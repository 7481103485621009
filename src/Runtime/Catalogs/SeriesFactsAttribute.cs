using System.ComponentModel;

namespace Keyway;

/// <summary>
/// The manifest of a series, on the generated class that holds its parts. The analyzers read it, also from compiled libraries.
/// </summary>
/// <param name="manifest">The series manifest: one fact per line.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class SeriesFactsAttribute(string manifest) : Attribute
{
    /// <summary>Gets the series manifest: one fact per line, a keyword followed by its value.</summary>
    public string Manifest { get; } = manifest;
}
