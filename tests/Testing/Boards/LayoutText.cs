using System.Globalization;

namespace Keyway.Testing;

/// <summary>
/// Writes small KiCad layouts: connector J1 of two rows with 0.4 mm pitch, and U1 with a pad on each net, so that no net is open.
/// </summary>
public static class LayoutText
{
    /// <summary>Writes a layout. Equal numbers meet between a layout that is mirrored and one that is not.</summary>
    /// <param name="nets">The nets of contacts 1, 2, 3 …; a hyphen leaves a contact open.</param>
    /// <param name="isMirrored">Whether odd numbers are in the lower row.</param>
    /// <param name="partNumber">The part number of J1; empty for none.</param>
    /// <param name="reference">The reference designator of the connector.</param>
    public static string Write(string nets, bool isMirrored = false, string partNumber = "", string reference = "J1")
    {
        string[] names = nets.Split(' ');
        string pads = string.Concat(names.Select((net, i) => Pad(i + 1, net, i / 2 * 0.4, (i % 2 == 0) == isMirrored ? 1 : -1)));
        string others = string.Concat(names.Where(net => net != "-").Distinct().Select((net, i) => Pad(i + 1, net, i, 0)));
        string part = partNumber.Length == 0 ? "" : $"\n    (property \"MPN\" \"{partNumber}\")";
        return $"""
            (kicad_pcb
              (layers (0 "F.Cu" signal) (2 "B.Cu" signal))
              (footprint "lib:connector" (layer "F.Cu") (at 100 50)
                (property "Reference" "{reference}"){part}{pads}
              )
              (footprint "lib:other" (layer "F.Cu") (at 150 90)
                (property "Reference" "U1"){others}
              )
              (segment (start 1 2) (end 3 4) (width 0.2) (layer "F.Cu"))
            )

            """;
    }

    private static string Pad(int number, string net, double x, double y) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"\n    (pad \"{number}\" smd rect (at {x:0.##} {y}) (layers \"F.Cu\"){(net == "-" ? "" : $" (net \"{net}\")")})"
        );
}
