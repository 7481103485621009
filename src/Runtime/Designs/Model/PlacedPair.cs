using Keyway.Boards.Contacts;

namespace Keyway.Designs.Model;

/// <summary>The connectors of two boards that an interconnect joins, with the ways in which their contacts may meet.</summary>
/// <param name="first">The connector that was named first.</param>
/// <param name="second">The connector that was named second.</param>
/// <param name="stated">The map that the design states, or null.</param>
internal sealed class PlacedPair(PlacedConnector first, PlacedConnector second, ContactMap? stated)
{
    private readonly Lazy<FoundContactMaps> maps = new(() => ContactMaps.Find(first, second, stated));

    public PlacedConnector First { get; } = first;

    public PlacedConnector Second { get; } = second;

    /// <summary>The map that the design states, or null.</summary>
    public ContactMap? Stated { get; } = stated;

    public FoundContactMaps Maps => maps.Value;

    /// <summary>Returns the two connectors, such as <c>MainBoard.J3 with CameraBoard.J1</c>.</summary>
    public override string ToString() => $"{First} with {Second}";
}
