using Keyway.Generator.Model;
using Keyway.Generator.Naming;

namespace Keyway.Generator.Emission;

/// <summary>Writes the dimension struct of a role, and the property that reads a part's row of the tables.</summary>
internal static class DimensionsEmitter
{
    public static string TypeName(SeriesModel series, ConnectorRole role) => TypeNames.OfDimensions(series.Name, role);

    public static void WriteStruct(CodeWriter writer, SeriesModel series, ConnectorRole role, DimensionsModel dimensions, string? source)
    {
        string type = TypeName(series, role);
        writer.Doc(
            "summary",
            $"The dimensions of {Wording.WithArticle(series.Name)} {ConnectorRoles.Name(role)}, by the letters of its datasheet."
        );
        if (source is not null)
        {
            writer.Doc("remarks", source);
        }

        writer.Line(CodeWriter.GeneratedCode);
        using (writer.Braces($"public readonly struct {type}"))
        {
            string parameters = string.Join(", ", dimensions.Letters.Select(letter => $"decimal {Parameter(letter.Letter)}"));
            using (writer.Braces($"internal {type}({parameters})"))
            {
                foreach (LetterModel letter in dimensions.Letters)
                {
                    writer.Line($"{letter.Letter} = global::Keyway.Length.FromMillimeters({Parameter(letter.Letter)});");
                }
            }

            foreach (LetterModel letter in dimensions.Letters)
            {
                writer.Line();
                writer.Doc("summary", $"{letter.Letter}: {Literals.Xml(letter.Meaning)}.");
                writer.Line($"public global::Keyway.Length {letter.Letter} {{ get; }}");
            }
        }
    }

    public static void WriteProperty(CodeWriter writer, SeriesModel series, ConnectorRole role, DimensionsModel dimensions)
    {
        string type = TypeName(series, role);
        string names = string.Join(", ", dimensions.Letters.Select(letter => letter.Letter));
        writer.Doc("summary", $"The dimensions {names} of the datasheet's drawing.");
        using (writer.Braces($"public {type} Dimensions"))
        using (writer.Braces("get"))
        {
            if (dimensions.ByContacts.Columns > 0)
            {
                WriteSwitch(writer, "Contacts", dimensions.ByContacts, Letters(dimensions, 0, dimensions.ByContacts.Columns), "");
            }

            if (dimensions.ByMatedHeight.Columns > 0)
            {
                IReadOnlyList<string> letters = Letters(dimensions, dimensions.ByContacts.Columns, dimensions.ByMatedHeight.Columns);
                WriteSwitch(writer, "MatedHeights[0].Millimeters", dimensions.ByMatedHeight, letters, "m");
            }

            writer.Line($"return new {type}({string.Join(", ", dimensions.Letters.Select(letter => Parameter(letter.Letter)))});");
        }
    }

    private static void WriteSwitch(
        CodeWriter writer,
        string subject,
        DimensionTable table,
        IReadOnlyList<string> letters,
        string keySuffix
    )
    {
        string target =
            letters.Count == 1 ? $"decimal {letters[0]}" : $"({string.Join(", ", letters.Select(letter => $"decimal {letter}"))})";
        using (writer.Braces($"{target} = {subject} switch", ";"))
        {
            foreach (DimensionRow row in table.Rows)
            {
                string keys = string.Join(" or ", row.Keys.Select(key => Literals.Number(key) + keySuffix));
                string values = string.Join(", ", row.Values.Select(value => Literals.Number(value) + "m"));
                writer.Line($"{keys} => {(letters.Count == 1 ? values : $"({values})")},");
            }

            writer.Line("_ => throw new global::System.InvalidOperationException(),");
        }
    }

    private static IReadOnlyList<string> Letters(DimensionsModel dimensions, int start, int count) =>
        [.. dimensions.Letters.Skip(start).Take(count).Select(letter => Parameter(letter.Letter))];

    // Lower case, and never a keyword ("As" would become one).
    private static string Parameter(string letter) => Identifiers.From(char.ToLowerInvariant(letter[0]) + letter.Substring(1))!;
}
