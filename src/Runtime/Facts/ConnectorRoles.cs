namespace Keyway;

/// <summary>What the roles are called, and which belongs to which.</summary>
internal static class ConnectorRoles
{
    /// <summary><c>socket</c>, <c>header</c>, or <c>connector</c> where both halves are alike.</summary>
    public static string Name(ConnectorRole role) =>
        role switch
        {
            ConnectorRole.Socket => "socket",
            ConnectorRole.Header => "header",
            _ => "connector",
        };

    /// <summary>The role of the other half.</summary>
    public static ConnectorRole Opposite(ConnectorRole role) =>
        role switch
        {
            ConnectorRole.Socket => ConnectorRole.Header,
            ConnectorRole.Header => ConnectorRole.Socket,
            _ => ConnectorRole.Hermaphroditic,
        };
}
