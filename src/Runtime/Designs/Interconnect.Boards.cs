using Keyway.Designs.Model;
using Keyway.Designs.Model.Statements;
using Keyway.Tracing;

namespace Keyway;

/// <content>Interconnects of connectors that board files place.</content>
public sealed partial class Interconnect
{
    /// <summary>Gets the connector of a board that was named first, or <see langword="null"/> if it was named as a part.</summary>
    public PlacedConnector? FirstPlaced => model.Placed?.First;

    /// <summary>Gets the connector of a board that was named second, or <see langword="null"/> if it was named as a part.</summary>
    public PlacedConnector? SecondPlaced => model.Placed?.Second;

    /// <summary>
    /// Creates an interconnect of connectors of two boards, in either order. Their contacts and nets come from the board files.
    /// </summary>
    /// <param name="first">One half, such as <c>main.J3</c>.</param>
    /// <param name="second">The other half, such as <c>camera.J1</c>.</param>
    /// <returns>The interconnect.</returns>
    /// <remarks>The positions of the pads show which contacts meet. Where board files have none, see the overload with a map.</remarks>
    /// <exception cref="ArgumentNullException">A connector is <see langword="null"/>.</exception>
    public static Interconnect Between(PlacedConnector first, PlacedConnector second) => Place(first, second, null);

    /// <summary>Creates an interconnect of connectors of two boards, and says how the numbers of their contacts meet.</summary>
    /// <param name="first">One half, such as <c>main.J3</c>.</param>
    /// <param name="second">The other half, such as <c>camera.J1</c>.</param>
    /// <param name="contactMap">
    /// How the numbers meet, such as <see cref="ContactMap.SwappedRows"/>, seen from the first half. It applies where positions of pads are
    /// not known, and chooses where they leave several ways; that it contradicts them is KEY7005.
    /// </param>
    /// <returns>The interconnect.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public static Interconnect Between(PlacedConnector first, PlacedConnector second, ContactMap contactMap) =>
        Place(first, second, contactMap ?? throw new ArgumentNullException(nameof(contactMap)));

    /// <summary>
    /// Specifies the current through a net of the boards, such as <c>1.5.Amperes()</c>. It divides evenly over the contacts that both
    /// boards connect (KEY3001), and adds the net to <see cref="Nets"/>.
    /// </summary>
    /// <param name="net">
    /// The whole name of the net, or its name without sheets if that is unique on its board. The first half's board is searched first; a
    /// net that none of its contacts carries is passed over for one that a contact of the second half carries (KEY7013).
    /// </param>
    /// <param name="current">The current, such as <c>1.5.Amperes()</c>; negative where it flows the other way, as on a rail below
    /// ground.</param>
    /// <returns>The interconnect with this current.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="net"/> is <see langword="null"/>.</exception>
    public Interconnect WithNetCurrent(string net, ElectricCurrent current) =>
        With(new NetCurrentStatement(net ?? throw new ArgumentNullException(nameof(net)), current));

    /// <summary>
    /// Adds a net of the boards that carries the return current of other nets, such as a ground, over the contacts that both boards
    /// connect.
    /// </summary>
    /// <param name="name">
    /// The whole name of the net, or its name without sheets if that is unique on its board. The first half's board is searched first; a
    /// net that none of its contacts carries is passed over for one that a contact of the second half carries (KEY7013).
    /// </param>
    /// <param name="nets">The names of the nets whose current returns here; they must have been added before.</param>
    /// <returns>The interconnect with the net.</returns>
    /// <exception cref="ArgumentException">
    /// No net with one of these names has been added (KEY3011 in the build), or a name is <see langword="null"/>.
    /// </exception>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public Interconnect AddReturn(string name, IEnumerable<string> nets) =>
        AddReturnOf(
            name ?? throw new ArgumentNullException(nameof(name)),
            [.. nets ?? throw new ArgumentNullException(nameof(nets))],
            null
        );

    /// <summary>
    /// Specifies the voltage of a net of the boards against ground, such as <c>5.Volts()</c>. The voltage between nets is judged
    /// (KEY3003), and supplies that meet must agree (KEY7002).
    /// </summary>
    /// <param name="net">
    /// The whole name of the net, or its name without sheets if that is unique on its board. The first half's board is searched first; a
    /// net that none of its contacts carries is passed over for one that a contact of the second half carries (KEY7013).
    /// </param>
    /// <param name="voltage">The voltage, such as <c>5.Volts()</c>; negative below ground.</param>
    /// <returns>The interconnect with this voltage.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="net"/> is <see langword="null"/>.</exception>
    public Interconnect WithNetVoltage(string net, ElectricPotential voltage) =>
        With(new NetVoltageStatement(net ?? throw new ArgumentNullException(nameof(net)), voltage));

    /// <summary>
    /// Accepts what meets at contacts, because it is meant, such as a strap that tells boards apart (KEY7003, KEY7004, KEY7012).
    /// </summary>
    /// <param name="contacts">The contacts by their numbers on the first half, such as <c>[20]</c>.</param>
    /// <param name="because">Why it is meant, for readers of the design; the rules ignore it.</param>
    /// <returns>The interconnect without findings of these rules at these contacts.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public Interconnect AcknowledgeContacts(IEnumerable<int> contacts, string because)
    {
        var accepted = new ContactsAcknowledgedStatement(
            new WrittenContacts(Trace(contacts ?? throw new ArgumentNullException(nameof(contacts))))
        );
        return because is null ? throw new ArgumentNullException(nameof(because)) : With(accepted);
    }

    private static Interconnect Place(PlacedConnector first, PlacedConnector second, ContactMap? stated)
    {
        if (first is null)
        {
            throw new ArgumentNullException(nameof(first));
        }

        if (second is null)
        {
            throw new ArgumentNullException(nameof(second));
        }

        return FromModel(
            new InterconnectModel(ToHalf(first), ToHalf(second), new PlacedPair(first, second, stated, first.Part, second.Part))
        );
    }

    private static Traced<Connector> ToHalf(PlacedConnector placed) => placed.Part is { } part ? part : Traced<Connector>.Unknown(null);
}
