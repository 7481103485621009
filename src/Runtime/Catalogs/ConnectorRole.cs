namespace Keyway;

/// <summary>Which half of a mating a connector is.</summary>
public enum ConnectorRole
{
    /// <summary>The half that receives the header.</summary>
    Socket,

    /// <summary>The half that enters the socket.</summary>
    Header,

    /// <summary>Either half: such connectors mate with their like.</summary>
    Hermaphroditic,
}
