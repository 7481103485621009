namespace Keyway.Boards.Nets;

/// <summary>What a net does on its board.</summary>
internal enum NetRole
{
    /// <summary>Neither the name nor the components show it, so no rule may conclude anything.</summary>
    Unknown,

    /// <summary>No other component has a pad on the net.</summary>
    Open,

    Ground,

    Supply,

    Signal,
}
