namespace Keyway;

/// <summary>A net of a board: everything that its copper connects.</summary>
public sealed class BoardNet
{
    internal BoardNet(string name, string leafName, int index)
    {
        Name = name;
        LeafName = leafName;
        Index = index;
    }

    /// <summary>Gets the whole name as the board file has it, with the sheets before it: <c>/Power/VCAM</c>.</summary>
    /// <remarks>Within a board the whole name identifies a net; two sheets may use the same leaf for two nets.</remarks>
    public string Name { get; }

    /// <summary>Gets the name without its sheets: <c>VCAM</c> for <c>/Power/VCAM</c>.</summary>
    public string LeafName { get; }

    /// <summary>The index in the nets of its board file.</summary>
    internal int Index { get; }

    /// <summary>Returns the whole name.</summary>
    public override string ToString() => Name;
}
