using Keyway;

namespace Panasonic.Tests.Datasheets;

/// <summary>The generated members of a series, with the same shape for all series.</summary>
internal sealed record SeriesMembers(Series Series, Type Class, Type PartNumbers)
{
    public required RoleMembers Sockets { get; init; }

    public required RoleMembers Headers { get; init; }

    public RoleMembers Of(ConnectorRole role) => role == ConnectorRole.Socket ? Sockets : Headers;
}
