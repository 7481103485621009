using System.Globalization;

namespace Keyway.Runtime.Tests.Support;

/// <summary>
/// Draws boards with a connector of two rows. Each net also has a pad of U1, so that it is not open, unless it is named open.
/// </summary>
internal static class Layouts
{
    /// <summary>Draws connector J1 so that equal numbers meet between a board that is mirrored and one that is not.</summary>
    /// <param name="name">The name of the board.</param>
    /// <param name="nets">The nets of contacts 1, 2, 3 …; a hyphen leaves a contact open.</param>
    /// <param name="isMirrored">Whether odd numbers are in the lower row.</param>
    /// <param name="fields">The fields of the connector, as <c>MPN=DF40C-20DP</c>.</param>
    /// <param name="more">Other lists of the layout.</param>
    public static PlacedConnector Draw(string name, string nets, bool isMirrored = false, string fields = "", string more = "") =>
        Parse(name, Write(nets, isMirrored, fields, more))["J1"];

    public static Board Parse(string name, string text)
    {
        var board = Board.Parse(name, $"{name}.kicad_pcb", text);
        Assert.Empty(board.Findings);
        return board;
    }

    public static string Write(string nets, bool isMirrored = false, string fields = "", string more = "")
    {
        string[] names = nets.Split(' ');
        string pads = string.Concat(names.Select((net, i) => Pad(i + 1, net, i / 2 * 0.4, (i % 2 == 0) == isMirrored ? 1 : -1)));
        string others = string.Concat(names.Where(net => net != "-").Distinct().Select((net, i) => Pad(i + 1, net, i, 0)));
        string properties = string.Concat(
            fields
                .Split(';', StringSplitOptions.RemoveEmptyEntries)
                .Select(field => $"\n(property \"{field.Replace("=", "\" \"", StringComparison.Ordinal)}\")")
        );
        return $"""
            (kicad_pcb (layers (0 "F.Cu" signal) (2 "B.Cu" signal))
            (footprint "a:b" (layer "F.Cu") (at 100 50) (property "Reference" "J1"){properties}{pads})
            (footprint "c:d" (layer "F.Cu") (at 150 90) (property "Reference" "U1"){others})
            {more})
            """;
    }

    public static string Pad(int number, string net, double x, double y) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"\n(pad \"{number}\" smd rect (at {x} {y}) (layers \"F.Cu\"){(net == "-" ? "" : $" (net \"{net}\")")})"
        );
}
