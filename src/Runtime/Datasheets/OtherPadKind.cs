namespace Keyway;

/// <summary>What a pad of a connector is that is not one of its contacts.</summary>
public enum OtherPadKind
{
    /// <summary>A part of the shield.</summary>
    Shield,

    /// <summary>A ground blade or ground plane between the rows of contacts.</summary>
    GroundBlade,

    /// <summary>A peg or post that locates the connector.</summary>
    Peg,

    /// <summary>A solder tab or another pad that holds the connector.</summary>
    Mounting,
}
