using Keyway.Boards.Model;
using Keyway.Boards.Reading;

namespace Keyway.Runtime.Tests.Support;

/// <summary>Reads board files in tests.</summary>
internal static class Drawing
{
    public static BoardFile Read(string text) => BoardFileReader.Read("cam.txt", text);

    /// <summary>Reads a text that must be right.</summary>
    public static BoardFile ReadSound(string text)
    {
        BoardFile file = Read(text);
        Assert.Empty(file.Findings);
        return file;
    }

    /// <summary>Reads a layout with a few lists in it.</summary>
    public static BoardFile ReadPcb(params string[] lists) =>
        Read("(kicad_pcb\n" + string.Concat(lists.Select(list => list + "\n")) + ")\n");

    public static BoardComponent Find(this BoardFile file, string reference) =>
        Assert.Single(file.Components, component => component.Reference == reference);

    public static BoardPad Find(this BoardFile file, string reference, string number) =>
        Assert.Single(file.Find(reference).Pads, pad => pad.Number == number);

    public static string? NetOf(this BoardFile file, string reference, string number) => file.Find(reference, number).Net?.Name;

    /// <summary>Returns the nets as the sets of their contacts, whatever their names; an open contact is a set of its own.</summary>
    public static string[] Partition(this BoardFile file) =>
        [
            .. file
                .Components.SelectMany(component => component.Pads.Select(pad => (Contact: $"{component}.{pad.Number}", pad)))
                .Where(node => node.pad.Number.Length > 0)
                .GroupBy(node => node.pad.Net?.Name ?? node.Contact)
                .Select(net => string.Join(' ', net.Select(node => node.Contact).Order(StringComparer.Ordinal)))
                .Order(StringComparer.Ordinal),
        ];

    /// <summary>Returns the text at a place, after checking that the line and the column are those of its index.</summary>
    public static string At(this string text, Keyway.Text.TextPlace place)
    {
        string before = text[..place.Start];
        Assert.Equal(place.Line, before.Count(character => character == '\n'));
        Assert.Equal(place.Column, place.Start - (before.LastIndexOf('\n') + 1));
        return text.Substring(place.Start, place.Length);
    }
}
