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

    /// <summary>The board of the interconnect's first half.</summary>
    public string FirstBoard { get; }

    /// <summary>The board of its second half.</summary>
    public string SecondBoard { get; }

    /// <summary>The interconnect.</summary>
    public Interconnect Interconnect { get; }

    /// <summary>The two boards and the parts between them.</summary>
    public override string ToString() => $"{FirstBoard} to {SecondBoard}: {Interconnect}";
}
