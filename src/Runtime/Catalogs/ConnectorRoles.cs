namespace Keyway.Catalogs;

/// <summary>The names and the counterparts of connector roles.</summary>
internal static class ConnectorRoles
{
    /// <summary>Returns <c>socket</c>, <c>header</c>, or <c>connector</c> for a hermaphroditic connector.</summary>
    public static string GetName(ConnectorRole role) =>
        role switch
        {
            ConnectorRole.Socket => "socket",
            ConnectorRole.Header => "header",
            _ => "connector",
        };

    /// <summary>Returns the role of the other half.</summary>
    public static ConnectorRole GetOpposite(ConnectorRole role) =>
        role switch
        {
            ConnectorRole.Socket => ConnectorRole.Header,
            ConnectorRole.Header => ConnectorRole.Socket,
            _ => ConnectorRole.Hermaphroditic,
        };
}
