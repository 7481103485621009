using Keyway.Designs.Model;
using Keyway.Tracing;

namespace Keyway.Runtime.Tests.Support;

/// <summary>Interconnects of two boards in the form that rules receive, with the origins <c>first</c> and <c>second</c>.</summary>
internal static class SampleBoards
{
    /// <summary>Lets the connectors of Main and Camera mate, so that equal numbers meet.</summary>
    /// <param name="main">The nets of contacts 1, 2, 3 …; a hyphen leaves a contact open.</param>
    /// <param name="camera">The nets of the other board.</param>
    /// <param name="moreOfCamera">Other footprints of the camera.</param>
    public static InterconnectModel Mate(string main, string camera, string moreOfCamera = "") =>
        Mate(Layouts.Draw("Main", main), Layouts.Draw("Camera", camera, isMirrored: true, more: moreOfCamera));

    public static InterconnectModel Mate(PlacedConnector first, PlacedConnector second, ContactMap? stated = null) =>
        new(Half(first, "first"), Half(second, "second"), new PlacedPair(first, second, stated));

    /// <summary>Lets the same connectors mate in all ways in which rules must not differ: in either order.</summary>
    public static IEnumerable<InterconnectModel> InEitherOrder(string main, string camera, string moreOfCamera = "") =>
        [Mate(main, camera, moreOfCamera), Mate(Layouts.Draw("Main", main, more: moreOfCamera), Layouts.Draw("Camera", camera, true))];

    /// <summary>Two boards whose connectors have too few pads in common to meet, so it is only assumed how they do.</summary>
    public static InterconnectModel Assumed(string main, string camera) =>
        Mate(Layouts.Draw("Main", main), Layouts.Draw("Camera", camera + " - - - - - - - - - - - - - - - -", isMirrored: true));

    public static InterconnectModel WithNetCurrent(this InterconnectModel design, string net, decimal amperes) =>
        design.Stating(nameof(Interconnect.WithNetCurrent), SampleDesigns.Name(net), SampleDesigns.Current(net, amperes));

    public static InterconnectModel WithNetVoltage(this InterconnectModel design, string net, decimal volts) =>
        design.Stating(
            nameof(Interconnect.WithNetVoltage),
            SampleDesigns.Name(net),
            new Traced<ElectricPotential>(volts.Volts(), $"{net} voltage")
        );

    public static InterconnectModel AcknowledgingContacts(this InterconnectModel design, params int[] contacts) =>
        design.Stating(nameof(Interconnect.AcknowledgeContacts), SampleDesigns.Contacts("acknowledged", contacts));

    private static Traced<Connector> Half(PlacedConnector placed, string origin) =>
        placed.FindPart(TestSeries.All) is { } part ? new Traced<Connector>(part, origin) : Traced<Connector>.Unknown(origin);
}
