namespace Keyway.Catalogs;

/// <summary>What the roles are called, and which belongs to which.</summary>
internal static class ConnectorRoles
{
    /// <summary><c>socket</c>, <c>header</c>, or <c>connector</c> where both halves are alike.</summary>
    public static string GetName(ConnectorRole role) =>
        role switch
        {
            ConnectorRole.Socket => "socket",
            ConnectorRole.Header => "header",
            _ => "connector",
        };

    /// <summary>The role of the other half.</summary>
    public static ConnectorRole GetOpposite(ConnectorRole role) =>
        role switch
        {
            ConnectorRole.Socket => ConnectorRole.Header,
            ConnectorRole.Header => ConnectorRole.Socket,
            _ => ConnectorRole.Hermaphroditic,
        };
}
