namespace Keyway.Findings;

/// <summary>A value that would fix a finding if it replaced the current one.</summary>
internal sealed class Remedy(object? origin, object value)
{
    /// <summary>The origin of the value to replace.</summary>
    public object? Origin { get; } = origin;

    /// <summary>
    /// The value to write: a number, a string, a length, a temperature, a ratio, a voltage, a duration, a part or a
    /// <see cref="ContactList"/>.
    /// </summary>
    public object Value { get; } = value;
}
