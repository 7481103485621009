namespace Keyway;

/// <summary>What threatens boards of an assembly and a team may take upon itself, where it has seen to it otherwise.</summary>
public enum Hazard
{
    /// <summary>One pair of boards is joined with several connectors (KEY5001).</summary>
    SeveralConnectors,

    /// <summary>Two connectors of one board could be plugged into each other's partners (KEY5003).</summary>
    CrossMating,
}
