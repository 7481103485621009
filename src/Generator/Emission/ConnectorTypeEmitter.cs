using Keyway.Catalogs;
using Keyway.Generator.Model;
using Keyway.Generator.Naming;
using Keyway.Parts;
using Keyway.Text;

namespace Keyway.Generator.Emission;

/// <summary>Writes the type of a series' sockets or headers.</summary>
internal static class ConnectorTypeEmitter
{
    public static string TypeName(SeriesModel series, ConnectorRole role) => TypeNames.OfConnectors(series.Name, role);

    public static void Write(CodeWriter writer, SeriesModel series, ConnectorRole role)
    {
        string type = TypeName(series, role);
        ConnectorRole other = ConnectorRoles.GetOpposite(role);
        string mating = $"Mating{PartRequest.TypeNoun(other)}";
        string baseType = role == ConnectorRole.Hermaphroditic ? nameof(HermaphroditicConnector) : role.ToString();
        string partner = TypeName(series, other);
        string noun = series.GetRoleName(role);
        List<Length> heights = Heights(series, role);
        string range = heights.Count == 0 ? "" : $": {series.Name} {noun}s give {Wording.FormatHeights(heights)}";
        writer.WriteDoc("summary", $"{Capital(Wording.WithArticle(series.Name))} {noun}.");
        writer.WriteLine(CodeWriter.GeneratedCode);
        using (writer.WriteBlock($"public sealed class {type} : global::Keyway.{baseType}"))
        {
            writer.WriteLine($"internal {type}(global::Keyway.Series series, int index)");
            using (writer.WriteBlock("    : base(series, index)")) { }

            if (series.GetDimensions(role) is { } dimensions)
            {
                writer.WriteLine();
                DimensionsEmitter.WriteProperty(writer, series, role, dimensions);
            }

            writer.WriteLine();
            writer.WriteDoc("summary", $"The {series.GetRoleName(other)} that mates with this {noun}, where only one does.");
            writer.WriteLine(
                "/// <exception cref=\"global::Keyway.DesignRuleException\">"
                    + "KEY2005: several mate at different heights, or none does.</exception>"
            );
            writer.WriteLine($"public new {partner} {mating}() => Mating<{partner}>(null);");
            writer.WriteLine();
            writer.WriteDoc("summary", $"The {series.GetRoleName(other)} that mates with this {noun} at a mated height{range}.");
            writer.WriteDoc("param name=\"matedHeight\"", MatedHeight(heights));
            writer.WriteLine("/// <exception cref=\"global::Keyway.DesignRuleException\">KEY2005: not at this height.</exception>");
            writer.WriteLine($"public new {partner} {mating}(global::Keyway.Length matedHeight) => Mating<{partner}>(matedHeight);");
        }
    }

    /// <summary>Returns the mated heights of the parts of a role, in ascending order.</summary>
    public static List<Length> Heights(SeriesModel series, ConnectorRole role)
    {
        var found = new HashSet<Length>();
        foreach (PartModel part in series.Parts)
        {
            for (int i = 0; i < part.MatedHeights.Count && part.Role == role; i++)
            {
                found.Add(part.MatedHeights[i]);
            }
        }

        List<Length> heights = [.. found];
        heights.Sort();
        return heights;
    }

    /// <summary>Returns the signature help for a mated height: which heights exist, and how to type one.</summary>
    public static string MatedHeight(List<Length> heights) =>
        heights.Count == 0
            ? "The mated height."
            : $"The mated height: {Wording.FormatHeights(heights)}, "
                + $"written as <c>{Literals.FormatNumber(heights[0].Millimeters)}.Millimeters()</c>.";

    private static string Capital(string text) => char.ToUpperInvariant(text[0]) + text.Substring(1);
}
