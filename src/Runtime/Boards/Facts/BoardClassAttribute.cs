using System.ComponentModel;

namespace Keyway;

/// <summary>Names a class of an assembly that was generated from board files.</summary>
/// <param name="boardClass">The class.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
[AttributeUsage(AttributeTargets.Assembly, AllowMultiple = true)]
public sealed class BoardClassAttribute(Type boardClass) : Attribute
{
    /// <summary>Gets the class.</summary>
    public Type BoardClass { get; } = boardClass;
}
