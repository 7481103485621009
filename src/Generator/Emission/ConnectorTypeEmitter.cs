using Keyway.Generator.Model;
using Keyway.Parts;
using Keyway.Text;

namespace Keyway.Generator.Emission;

/// <summary>Writes the type of a series' sockets or headers.</summary>
internal static class ConnectorTypeEmitter
{
    /// <summary>Writes the type.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="series">The series.</param>
    /// <param name="own">The role of the type.</param>
    /// <param name="other">The role of the parts that mate with it.</param>
    public static void Write(CodeWriter writer, SeriesModel series, RoleContext own, RoleContext other)
    {
        string mating = $"Mating{PartRequest.TypeNoun(other.Role)}";
        string baseType = own.Role == ConnectorRole.Hermaphroditic ? nameof(HermaphroditicConnector) : own.Role.ToString();
        string range = own.Heights.Count == 0 ? "" : $": {series.Name} {own.Noun}s give {own.HeightsText}";
        writer.WriteDoc("summary", $"{Capital(Wording.WithArticle(series.Name))} {own.Noun}.");
        writer.WriteLine(CodeWriter.GeneratedCode);
        using (writer.WriteBlock($"public sealed class {own.Type} : global::Keyway.{baseType}"))
        {
            writer.WriteLine($"internal {own.Type}(global::Keyway.Series series, int index)");
            using (writer.WriteBlock("    : base(series, index)")) { }

            if (series.GetDimensions(own.Role) is { } dimensions)
            {
                writer.WriteLine();
                DimensionsEmitter.WriteProperty(writer, series, own.Role, dimensions);
            }

            writer.WriteLine();
            writer.WriteDoc("summary", $"The {other.Noun} that mates with this {own.Noun}, where only one does.");
            writer.WriteLine(
                "/// <exception cref=\"global::Keyway.DesignRuleException\">"
                    + "KEY2005: several mate at different heights, or none does.</exception>"
            );
            writer.WriteLine($"public new {other.Type} {mating}() => Mating<{other.Type}>(null);");
            writer.WriteLine();
            writer.WriteDoc("summary", $"The {other.Noun} that mates with this {own.Noun} at a mated height{range}.");
            writer.WriteDoc("param name=\"matedHeight\"", own.HeightHelp);
            writer.WriteLine("/// <exception cref=\"global::Keyway.DesignRuleException\">KEY2005: not at this height.</exception>");
            writer.WriteLine($"public new {other.Type} {mating}(global::Keyway.Length matedHeight) => Mating<{other.Type}>(matedHeight);");
        }
    }

    private static string Capital(string text) => char.ToUpperInvariant(text[0]) + text.Substring(1);
}
