namespace Keyway;

/// <summary>Two boards of an assembly, and the interconnect between them.</summary>
public sealed class BoardJoint
{
    internal BoardJoint(string firstBoard, string secondBoard, Interconnect interconnect)
    {
        FirstBoard = firstBoard;
        SecondBoard = secondBoard;
        Interconnect = interconnect;
    }

    /// <summary>Gets the board of the interconnect's first half.</summary>
    public string FirstBoard { get; }

    /// <summary>Gets the board of the interconnect's second half.</summary>
    public string SecondBoard { get; }

    /// <summary>Gets the interconnect.</summary>
    public Interconnect Interconnect { get; }

    /// <summary>Returns the two boards and the parts between them.</summary>
    public override string ToString() => $"{FirstBoard} to {SecondBoard}: {Interconnect}";
}
