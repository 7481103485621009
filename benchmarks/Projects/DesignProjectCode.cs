using System.Globalization;
using System.Text;
using Keyway.Benchmarks.Catalogs;

namespace Keyway.Benchmarks.Projects;

/// <summary>Writes the code of a product that connects boards with parts of a catalog, in files of ordinary size.</summary>
internal static class DesignProjectCode
{
    private const int DesignsPerFile = 20;

    /// <summary>Writes designs with two nets each, which use all series in turn.</summary>
    public static IEnumerable<KeyValuePair<string, string>> Files(int designs, CatalogSize size)
    {
        for (int file = 0; file * DesignsPerFile < designs; file++)
        {
            yield return KeyValuePair.Create(
                Invariant($"Boards{file}.cs"),
                File(file, Math.Min(DesignsPerFile, designs - (file * DesignsPerFile)), size)
            );
        }
    }

    /// <summary>Writes one file of designs that violate no rule.</summary>
    public static string File(int file, int designs, CatalogSize size)
    {
        int[] counts = [.. CatalogText.Counts(size.PartsPerSeries)];
        var code = new StringBuilder($"using Keyway;\nusing {CatalogText.Manufacturer};\n\nnamespace Product;\n\n");
        code.Append(CultureInfo.InvariantCulture, $"public static class Boards{file}\n{{\n");
        for (int design = 0; design < designs; design++)
        {
            int place = (file * DesignsPerFile) + design;
            int series = place % size.Series;
            int contacts = counts[place % counts.Length];
            int height = place % CatalogText.Heights(size.PartsPerSeries);
            string name = CatalogText.SeriesName(series);
            string socket = CatalogText.Socket(series, contacts, height);
            string header = CatalogText.Header(series, contacts, height);
            code.Append(CultureInfo.InvariantCulture, $"    public static Interconnect Design{design}(bool wide)\n    {{\n")
                .Append(
                    CultureInfo.InvariantCulture,
                    $"        Interconnect made = Interconnect.Between({name}.{socket}, {name}.{header})\n"
                )
                .Append("            .AddNet(\"SUPPLY\", 0.6.Amperes(), contacts: [1, 2, 3])\n            .WithVoltage(3.3.Volts());\n")
                .Append("        return wide ? made.AddNet(\"GROUND\", 0.6.Amperes(), contacts: [4, 5, 6]) : made;\n    }\n\n");
        }

        return code.Append("}\n").ToString();
    }

    /// <summary>Writes a number of files of code that does not use Keyway.</summary>
    public static IEnumerable<KeyValuePair<string, string>> Others(int files) =>
        Enumerable.Range(0, files).Select(file => KeyValuePair.Create(Invariant($"Other{file}.cs"), Other(file)));

    private static string Other(int file)
    {
        var code = new StringBuilder("namespace Product;\n\n");
        for (int i = 0; i < DesignsPerFile; i++)
        {
            code.Append(CultureInfo.InvariantCulture, $"public static class Other{file}Part{i}\n{{\n")
                .Append(
                    """
                        public static int Sum(int count)
                        {
                            int total = 0;
                            for (int i = 0; i < count; i++)
                            {
                                total += Twice(i).Sum() * Math.Max(count, i);
                            }

                            return total;
                        }


                    """
                )
                .Append("    public static int[] Twice(int value) => [value, value];\n}\n\n");
        }

        return code.ToString();
    }

    private static string Invariant(FormattableString text) => FormattableString.Invariant(text);
}
