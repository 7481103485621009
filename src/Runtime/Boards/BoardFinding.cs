using System.Globalization;
using Keyway.Findings;
using Keyway.Text;

namespace Keyway;

/// <summary>What is wrong in a board file, with its place.</summary>
public sealed class BoardFinding
{
    internal BoardFinding(string fileName, FindingSeverity severity, string message, TextPlace place, string? id = null)
    {
        Id = id;
        FileName = fileName;
        Severity = severity;
        Message = message;
        Place = place;
    }

    /// <summary>
    /// Gets the ID of the rule, such as <c>KEY7008</c>, or <see langword="null"/> if the finding is about the format of the file.
    /// </summary>
    public string? Id { get; }

    /// <summary>Gets the name of the board file.</summary>
    public string FileName { get; }

    /// <summary>Gets the severity.</summary>
    public FindingSeverity Severity { get; }

    /// <summary>Gets the message: what is wrong, and what would be right.</summary>
    public string Message { get; }

    /// <summary>Gets the line in the file, starting at 1.</summary>
    public int Line => Place.Line + 1;

    /// <summary>Gets the column in the line, starting at 1.</summary>
    public int Column => Place.Column + 1;

    internal TextPlace Place { get; }

    /// <summary>Returns the finding as a build prints it: <c>main.kicad_pcb(12,5): error KEY7008: …</c>.</summary>
    public override string ToString() =>
        string.Format(
            CultureInfo.InvariantCulture,
            "{0}({1},{2}): {3}{4}: {5}",
            FileName,
            Line,
            Column,
            Word(Severity),
            Id is null ? "" : " " + Id,
            Message
        );

    internal static BoardFinding FromFinding(Finding finding, BoardPlace place) =>
        new(place.FileName, finding.Severity, finding.Message, place.Place, finding.Id);

    private static string Word(FindingSeverity severity) =>
        severity switch
        {
            FindingSeverity.Error => "error",
            FindingSeverity.Warning => "warning",
            _ => "info",
        };
}
