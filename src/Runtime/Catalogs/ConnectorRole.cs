namespace Keyway;

/// <summary>The half of a mated pair that a connector is.</summary>
public enum ConnectorRole
{
    /// <summary>The half that receives the header.</summary>
    Socket,

    /// <summary>The half that enters the socket.</summary>
    Header,

    /// <summary>Either half: such connectors mate with connectors of the same kind.</summary>
    Hermaphroditic,
}
