using System.Globalization;
using System.Text;

namespace Keyway.Benchmarks.Boards;

/// <summary>Made-up KiCad layouts in the proportions of real ones: most of a file is tracks, zones and drawings.</summary>
internal static class LayoutText
{
    private const int Connectors = 6;
    private const int Contacts = 40;
    private const int Components = 150;

    /// <summary>Writes a layout of about so many characters.</summary>
    public static string Write(int characters)
    {
        var text = new StringBuilder(characters + 200);
        text.Append("(kicad_pcb\n\t(version 20241229)\n\t(layers\n\t\t(0 \"F.Cu\" signal)\n\t\t(2 \"B.Cu\" signal)\n\t)\n");
        for (int i = 0; i < Connectors; i++)
        {
            Footprint(text, $"J{i + 1}", "AXK740347G", Contacts, i * 10);
        }

        for (int i = 0; i < Components; i++)
        {
            Footprint(text, $"C{i + 1}", "100n", 2, i);
            Footprint(text, $"U{i + 1}", "MCU", 24, i);
        }

        for (int i = 0; text.Length < characters; i++)
        {
            Line(
                text,
                $"\t(segment\n\t\t(start {i % 200}.25 {i % 90}.5)\n\t\t(end {i % 199}.75 {i % 91})\n\t\t(width 0.2)\n\t\t(layer \"F.Cu\")"
            );
            Line(text, $"\t\t(net {i % 60})\n\t\t(uuid \"02605e6c-c450-4ef4-9473-{i % 1_000_000:000000}b88479\")\n\t)");
        }

        return text.Append(")\n").ToString();
    }

    private static void Footprint(StringBuilder text, string reference, string part, int pads, int place)
    {
        Line(text, $"\t(footprint \"lib:{part}\"\n\t\t(layer \"F.Cu\")\n\t\t(at {place} {place % 17} 90)");
        Line(text, $"\t\t(property \"Reference\" \"{reference}\"\n\t\t\t(at 0 2 0)\n\t\t\t(layer \"F.SilkS\")\n\t\t)");
        Line(text, $"\t\t(property \"Value\" \"{part}\"\n\t\t\t(at 0 -2 0)\n\t\t\t(layer \"F.Fab\")\n\t\t)");
        for (int i = 0; i < 8; i++)
        {
            Line(text, $"\t\t(fp_line\n\t\t\t(start {i} 0)\n\t\t\t(end {i} 4.5)");
            Line(text, $"\t\t\t(stroke\n\t\t\t\t(width 0.1)\n\t\t\t)\n\t\t\t(layer \"F.SilkS\")\n\t\t)");
        }

        for (int i = 0; i < pads; i++)
        {
            int net = (i + place) % 60;
            Line(text, $"\t\t(pad \"{i + 1}\" smd roundrect\n\t\t\t(at {i / 2 * 0.4:0.##} {i % 2} 90)\n\t\t\t(size 0.23 0.66)");
            Line(text, $"\t\t\t(layers \"F.Cu\" \"F.Paste\" \"F.Mask\")\n\t\t\t(net {net} \"{(net == 0 ? "GND" : $"/sheet/NET{net}")}\")");
            Line(text, $"\t\t\t(uuid \"02605e6c-c450-4ef4-9473-21282b88479a\")\n\t\t)");
        }

        text.Append("\t)\n");
    }

    private static void Line(StringBuilder text, FormattableString line) =>
        text.Append(line.ToString(CultureInfo.InvariantCulture)).Append('\n');
}
