using System.Globalization;
using System.Text;
using Keyway.Boards.Model;
using Keyway.Boards.Nets;
using Keyway.Boards.Parts;
using Keyway.Text;

namespace Keyway.Boards.Facts;

/// <summary>Writes what is kept of a board's files, without tracks and without the components that are no connectors.</summary>
internal sealed class BoardFactsWriter
{
    private readonly StringBuilder text = new();
    private readonly Dictionary<BoardNet, int> nets = [];

    private BoardFactsWriter() { }

    /// <summary>Writes the facts of a board.</summary>
    /// <param name="files">The files of the board, with the names that findings show.</param>
    /// <param name="roles">The roles of the nets in the file that says what is connected.</param>
    /// <param name="properties">The names of the properties by the reference designators of the connectors.</param>
    public static string Write(
        IReadOnlyList<(BoardFile File, string Name)> files,
        NetRoles roles,
        IReadOnlyDictionary<string, string> properties
    )
    {
        BoardFile source = BoardFile.FindSource([.. files.Select(file => file.File)]);
        var writer = new BoardFactsWriter();
        writer.WriteLine(FactKeywords.Version);
        foreach ((BoardFile file, string name) in files)
        {
            writer.WriteLine(FactKeywords.File, file.Format.ToString(), FactText.Escape(name));
            writer.WriteFile(file, file == source ? roles : null, properties);
        }

        BoardFile[] all = [.. files.Select(file => file.File)];
        foreach (FileComparison compared in FileComparison.ReadAll(all))
        {
            writer.WriteComparison(compared, Array.IndexOf(all, compared.File));
        }

        return writer.text.ToString();
    }

    /// <summary>Writes a file. Only the source says what is connected; of the others, the fields count.</summary>
    private void WriteFile(BoardFile file, NetRoles? roles, IReadOnlyDictionary<string, string> properties)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        List<BoardComponent> kept =
        [
            .. file.Components.Where(component =>
                properties.ContainsKey(component.Reference) && (seen.Add(component.Reference) || roles is null)
            ),
        ];
        if (roles is not null)
        {
            WriteNets(file, roles, kept);
        }

        foreach (BoardComponent component in kept)
        {
            WriteComponent(component, properties[component.Reference]);
            foreach (ComponentField field in component.Fields.Where(field => ComponentFields.GetKind(field) != FieldKind.None))
            {
                WriteLine(FactKeywords.Field, FactText.Escape(field.Name), FactText.Escape(field.Value), FormatPlace(field.Place, 0));
            }

            if (roles is not null)
            {
                WritePads(component);
            }
        }
    }

    private void WriteComparison(FileComparison compared, int index)
    {
        WriteLine(FactKeywords.Comparison, Format(index), Format(compared.Count));
        foreach (NetDifference difference in compared.Differences)
        {
            WriteLine(
                FactKeywords.Difference,
                difference.First == compared.File ? "1" : "0",
                FactText.Escape(difference.Reference),
                FactText.Escape(difference.Pad ?? ""),
                FormatPlace(difference.Place, 0),
                FormatNet(difference.Net),
                difference.OtherPlace is { } place ? FormatPlace(place, 0) : "",
                FormatNet(difference.OtherNet)
            );
        }
    }

    private static string FormatNet(string? net) => net is null ? "" : "=" + FactText.Escape(net);

    private void WriteNets(BoardFile file, NetRoles roles, List<BoardComponent> kept)
    {
        HashSet<BoardNet> ofConnectors = [.. kept.SelectMany(component => component.Pads).Select(pad => pad.Net).OfType<BoardNet>()];
        var components = new HashSet<BoardComponent>(kept);

        // A design may name a net that no connector has, and that must not look like one that does not exist.
        foreach (BoardNet net in file.Nets.Where(net => ofConnectors.Contains(net) || !NetWords.IsMadeFromPin(net.LeafName)))
        {
            nets.Add(net, nets.Count);
            string name = FactText.Escape(net.Name);
            string marks = FormatMarks(roles.GetMarks(net, components));
            if (net.LeafName == net.Name)
            {
                WriteLine(FactKeywords.Net, marks, name);
            }
            else
            {
                WriteLine(FactKeywords.Net, marks, name, FactText.Escape(net.LeafName));
            }
        }
    }

    private void WriteComponent(BoardComponent component, string property) =>
        WriteLine(
            FactKeywords.Component,
            FactText.Escape(component.Reference),
            property,
            FormatSide(component.Side),
            Format(component.Position?.XNanometers),
            Format(component.Position?.YNanometers),
            Format(component.Rotation),
            component.IsFitted ? "1" : "0",
            FormatPlace(component.Place, 0)
        );

    private void WritePads(BoardComponent component)
    {
        int line = component.Place.Line;
        BoardPosition before = component.Position ?? default;
        foreach (BoardPad pad in component.Pads)
        {
            WriteLine(
                FactKeywords.Pad,
                FactText.Escape(pad.Number),
                pad.Net is { } net ? Format(nets[net]) : "",
                FormatPlace(pad.Place, line),
                Format(pad.Position?.XNanometers - before.XNanometers),
                Format(pad.Position?.YNanometers - before.YNanometers),
                FormatSide(pad.Side) + FactKeywords.Kinds[(int)pad.Kind]
            );
            line = pad.Place.Line;
            before = pad.Position ?? before;
        }
    }

    private static string FormatMarks(NetMarks marks) =>
        FactKeywords.Roles[(int)marks.Role]
        + (marks.ReachesGround ? FactKeywords.ReachesGround.ToString() : "")
        + (marks.HasOthers ? FactKeywords.HasOthers.ToString() : "");

    private static string FormatSide(BoardSide? side) =>
        (side is { } known ? FactKeywords.Sides[(int)known] : FactKeywords.Unknown).ToString();

    private static string FormatPlace(TextPlace place, int line) =>
        $"{Format(place.Line - line)},{Format(place.Column)},{Format(place.Length)}";

    private static string Format(long? number) => number?.ToString(CultureInfo.InvariantCulture) ?? "";

    private void WriteLine(params string[] words)
    {
        for (int i = 0; i < words.Length; i++)
        {
            if (i > 0)
            {
                text.Append('\t');
            }

            text.Append(words[i]);
        }

        text.Append('\n');
    }
}
