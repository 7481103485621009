using System.Globalization;

namespace Keyway.Analyzers.Tests.Support;

/// <summary>Code that reads two small boards, Main and Camera, whose connectors J1 mate.</summary>
internal static class BoardCode
{
    /// <summary>Declares the boards by netlists, which do not show how contacts meet.</summary>
    /// <param name="main">The nets of contacts 1, 2, 3 … of the main board; a hyphen leaves a contact open.</param>
    /// <param name="camera">The nets of the camera.</param>
    public static string Declare(string main, string camera) =>
        Parse("main", "Main", WriteNetlist(main)) + Parse("camera", "Camera", WriteNetlist(camera));

    /// <summary>Declares the boards by layouts. Equal numbers meet if the camera is mirrored.</summary>
    public static string DeclareLayouts(string nets, bool isMirrored) =>
        Parse("main", "Main", WriteLayout(nets, false)) + Parse("camera", "Camera", WriteLayout(nets, isMirrored));

    private static string Parse(string variable, string name, string text) =>
        $"Board {variable} = Board.Parse(\"{name}\", \"{variable}.txt\", @\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\");\n";

    private static string WriteNetlist(string nets)
    {
        IEnumerable<string> lists = nets.Split(' ')
            .Select((net, i) => (Net: net == "-" ? $"open{i}" : net, Pin: i + 1))
            .GroupBy(contact => contact.Net)
            .Select(
                (net, i) =>
                    $"(net (name \"{net.Key}\"){string.Concat(net.Select(contact => Node("J1", contact.Pin)))}"
                    + $"{(net.Key.StartsWith("open", StringComparison.Ordinal) ? "" : Node("U1", i + 1))})"
            );
        return $"(export (version \"E\") (components (comp (ref \"J1\")) (comp (ref \"U1\"))) (nets {string.Concat(lists)}))";
    }

    private static string Node(string reference, int pin) =>
        string.Create(CultureInfo.InvariantCulture, $" (node (ref \"{reference}\") (pin \"{pin}\"))");

    private static string WriteLayout(string nets, bool isMirrored)
    {
        string[] names = nets.Split(' ');
        string pads = string.Concat(names.Select((net, i) => Pad(i + 1, net, i / 2 * 0.4, (i % 2 == 0) == isMirrored ? 1 : -1)));
        string others = string.Concat(names.Distinct().Select((net, i) => Pad(i + 1, net, 20 + i, 9)));
        return "(kicad_pcb (layers (0 \"F.Cu\" signal) (2 \"B.Cu\" signal))"
            + $"(footprint \"a\" (layer \"F.Cu\") (at 100 50) (property \"Reference\" \"J1\"){pads})"
            + $"(footprint \"b\" (layer \"F.Cu\") (at 100 50) (property \"Reference\" \"U1\"){others}))";
    }

    private static string Pad(int number, string net, double x, double y) =>
        string.Create(CultureInfo.InvariantCulture, $"(pad \"{number}\" smd rect (at {x} {y}) (net \"{net}\"))");
}
