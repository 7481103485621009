namespace Keyway.Findings;

/// <summary>A value that would put a finding right, in the place of the one that stands there.</summary>
internal sealed class Remedy(object? origin, object value)
{
    /// <summary>Where the value to replace came from.</summary>
    public object? Origin { get; } = origin;

    /// <summary>The value to write: a number, a length, a text or a part.</summary>
    public object Value { get; } = value;
}
