using Keyway.Boards.Contacts;

namespace Keyway.Designs.Model;

/// <summary>The connectors of two boards that an interconnect joins, with the ways in which their contacts may meet.</summary>
/// <param name="first">The connector that was named first.</param>
/// <param name="second">The connector that was named second.</param>
/// <param name="stated">The map that the design states, or null.</param>
/// <param name="firstPart">The part of the first connector, or null if no catalog knows it.</param>
/// <param name="secondPart">The part of the second connector.</param>
internal sealed class PlacedPair(
    PlacedConnector first,
    PlacedConnector second,
    ContactMap? stated,
    Connector? firstPart = null,
    Connector? secondPart = null
)
{
    private readonly Lazy<FoundContactMaps> maps = new(() => ContactMaps.Find(first, second, stated, firstPart, secondPart));

    public PlacedConnector First { get; } = first;

    public PlacedConnector Second { get; } = second;

    public Connector? FirstPart { get; } = firstPart;

    public Connector? SecondPart { get; } = secondPart;

    /// <summary>The map that the design states, or null.</summary>
    public ContactMap? Stated { get; } = stated;

    /// <summary>Whether the catalog or the design states how contacts meet.</summary>
    public bool IsStated =>
        Stated is not null
        || (FirstPart is not null && SecondPart is not null && MatingCheck.FindContactMap(FirstPart, SecondPart) is not null);

    public FoundContactMaps Maps => maps.Value;

    /// <summary>Returns the two connectors, such as <c>MainBoard.J3 with CameraBoard.J1</c>.</summary>
    public override string ToString() => $"{First} with {Second}";
}
