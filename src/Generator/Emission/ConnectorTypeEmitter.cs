using Keyway.Generator.Model;

namespace Keyway.Generator.Emission;

/// <summary>Writes the type of a series' sockets or headers.</summary>
internal static class ConnectorTypeEmitter
{
    public static string TypeName(SeriesModel series, ConnectorRole role) => series.Name + PartRequest.TypeNoun(role);

    public static void Write(CodeWriter writer, SeriesModel series, ConnectorRole role)
    {
        string type = TypeName(series, role);
        ConnectorRole other = ConnectorRoles.Opposite(role);
        string mating = $"Mating{PartRequest.TypeNoun(other)}";
        string baseType = role == ConnectorRole.Hermaphroditic ? nameof(HermaphroditicConnector) : role.ToString();
        string partner = TypeName(series, other);
        writer.Doc("summary", $"{Capital(Wording.WithArticle(series.Name))} {ConnectorRoles.Name(role)}.");
        writer.Line(CodeWriter.GeneratedCode);
        using (writer.Braces($"public sealed class {type} : global::Keyway.{baseType}"))
        {
            writer.Line($"internal {type}(global::Keyway.Series series, int index)");
            using (writer.Braces("    : base(series, index)"))
            {
            }

            if (series.DimensionsOf(role) is { } dimensions)
            {
                writer.Line();
                DimensionsEmitter.WriteProperty(writer, series, role, dimensions);
            }

            writer.Line();
            writer.Doc("summary", $"The {ConnectorRoles.Name(other)} that mates with this {ConnectorRoles.Name(role)}, where only one does.");
            writer.Line("/// <exception cref=\"global::Keyway.DesignRuleException\">KEY2005: several mate at different heights, or none does.</exception>");
            writer.Line($"public new {partner} {mating}() => Mating<{partner}>(null);");
            writer.Line();
            writer.Doc("summary", $"The {ConnectorRoles.Name(other)} that mates with this {ConnectorRoles.Name(role)} at a mated height.");
            writer.Doc("param name=\"matedHeight\"", $"The height: {Heights(series, role)}.");
            writer.Line("/// <exception cref=\"global::Keyway.DesignRuleException\">KEY2005: not at this height.</exception>");
            writer.Line($"public new {partner} {mating}(global::Keyway.Length matedHeight) => Mating<{partner}>(matedHeight);");
        }
    }

    /// <summary>The heights that parts of a role give, for a tooltip.</summary>
    public static string Heights(SeriesModel series, ConnectorRole role)
    {
        List<Length> heights =
        [
            .. series.Parts.Where(part => part.Role == role).SelectMany(part => part.MatedHeights).Distinct(),
        ];
        heights.Sort();
        return Wording.Heights(heights);
    }

    private static string Capital(string text) => char.ToUpperInvariant(text[0]) + text.Substring(1);
}
