using Keyway.Generator.Model;
using Keyway.Generator.Naming;
using Keyway.Text;

namespace Keyway.Generator.Emission;

/// <summary>Writes the dimension struct of a role, and the property that returns a part's row of the tables.</summary>
internal static class DimensionsEmitter
{
    public static string TypeName(SeriesModel series, ConnectorRole role) => TypeNames.OfDimensions(series.Name, role);

    public static void WriteStruct(CodeWriter writer, SeriesModel series, RoleContext role, DimensionsModel dimensions, string? source)
    {
        string type = TypeName(series, role.Role);
        writer.WriteDoc("summary", $"The dimensions of {Wording.WithArticle(series.Name)} {role.Noun}, by the letters of its datasheet.");
        if (source is not null)
        {
            writer.WriteDoc("remarks", source);
        }

        writer.WriteLine(CodeWriter.GeneratedCode);
        using (writer.WriteBlock($"public readonly struct {type}"))
        {
            string parameters = string.Join(", ", dimensions.Letters.Select(letter => $"decimal {Parameter(letter.Letter)}"));
            using (writer.WriteBlock($"internal {type}({parameters})"))
            {
                foreach (LetterModel letter in dimensions.Letters)
                {
                    writer.WriteLine(
                        $"{Property(letter.Letter, type)} = global::Keyway.Length.FromMillimeters({Parameter(letter.Letter)});"
                    );
                }
            }

            foreach (LetterModel letter in dimensions.Letters)
            {
                writer.WriteLine();
                writer.WriteDoc("summary", $"{letter.Letter}: {Literals.EscapeXml(letter.Meaning)}.");
                writer.WriteLine($"public global::Keyway.Length {Property(letter.Letter, type)} {{ get; }}");
            }
        }
    }

    public static void WriteProperty(CodeWriter writer, SeriesModel series, ConnectorRole role, DimensionsModel dimensions)
    {
        string type = TypeName(series, role);
        string names = string.Join(", ", dimensions.Letters.Select(letter => letter.Letter));
        writer.WriteDoc("summary", $"The dimensions {names} of the datasheet's drawing.");
        using (writer.WriteBlock($"public {type} Dimensions"))
        using (writer.WriteBlock("get"))
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

            writer.WriteLine($"return new {type}({string.Join(", ", dimensions.Letters.Select(letter => Parameter(letter.Letter)))});");
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
        using (writer.WriteBlock($"{target} = {subject} switch", ";"))
        {
            foreach (DimensionRow row in table.Rows)
            {
                string keys = string.Join(" or ", row.Keys.Select(key => Literals.FormatNumber(key) + keySuffix));
                string values = string.Join(", ", row.Values.Select(value => Literals.FormatNumber(value) + "m"));
                writer.WriteLine($"{keys} => {(letters.Count == 1 ? values : $"({values})")},");
            }

            writer.WriteLine("_ => throw new global::System.InvalidOperationException(),");
        }
    }

    private static IReadOnlyList<string> Letters(DimensionsModel dimensions, int start, int count) =>
        [.. dimensions.Letters.Skip(start).Take(count).Select(letter => Parameter(letter.Letter))];

    // A property cannot have the name of its struct, and one with the name of a member that every type has would hide it.
    private static string Property(string letter, string type) =>
        letter == type || ReservedNames.IsInherited(letter) ? letter + "_" : letter;

    // Lower case, but never a keyword: "As" would become "as".
    private static string Parameter(string letter) => Identifiers.From(char.ToLowerInvariant(letter[0]) + letter.Substring(1))!;
}
