using System.ComponentModel;

namespace Keyway;

/// <summary>
/// What the files of a board say, on the generated class of the board. The analyzers read it, also from compiled libraries.
/// </summary>
/// <param name="facts">The facts, one per line.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class BoardFactsAttribute(string facts) : Attribute
{
    /// <summary>Gets the facts, one per line.</summary>
    public string Facts { get; } = facts;
}
