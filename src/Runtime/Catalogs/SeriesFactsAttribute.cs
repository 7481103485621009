using System.ComponentModel;

namespace Keyway;

/// <summary>
/// The facts of a series, on the generated class that holds its parts: what the analyzers read, also from a compiled library.
/// </summary>
/// <param name="manifest">The facts, one a line.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class SeriesFactsAttribute(string manifest) : Attribute
{
    /// <summary>The facts, one a line: a word that names the fact, then its value.</summary>
    public string Manifest { get; } = manifest;
}
