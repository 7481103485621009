namespace Keyway;

/// <summary>A risk to the assembled boards that a team can accept if it mitigates it by other means.</summary>
public enum Hazard
{
    /// <summary>One pair of boards is joined by several connectors (KEY5001).</summary>
    SeveralConnectors,

    /// <summary>Two connectors of the same board could be plugged into each other's partners (KEY5003).</summary>
    CrossMating,
}
