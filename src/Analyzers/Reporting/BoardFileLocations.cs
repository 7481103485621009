using System.Collections.Concurrent;
using Keyway.Boards.Facts;
using Keyway.Findings;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace Keyway.Analyzers.Reporting;

/// <summary>Finds the places of findings in the board files of a compilation.</summary>
internal sealed class BoardFileLocations(AnalyzerOptions options, CancellationToken cancellation)
{
    private readonly ConcurrentDictionary<string, AdditionalText?> files = new(StringComparer.Ordinal);

    /// <summary>Returns the location of a place, or null if its file is none of this compilation, or has changed since.</summary>
    public Location? Find(BoardPlace place)
    {
        if (
            files.GetOrAdd(place.FileName, FindFile) is not { } file
            || file.GetText(cancellation) is not { } text
            || place.Place.Line >= text.Lines.Count
        )
        {
            return null;
        }

        TextLine line = text.Lines[place.Place.Line];
        int start = Math.Min(line.Start + place.Place.Column, line.End);
        var span = TextSpan.FromBounds(start, Math.Min(start + place.Place.Length, line.End));
        return Location.Create(file.Path, span, text.Lines.GetLinePositionSpan(span));
    }

    private AdditionalText? FindFile(string name)
    {
        string? project = options.AnalyzerConfigOptionsProvider.GlobalOptions.TryGetValue("build_property.ProjectDir", out string? folder)
            ? folder
            : null;
        return options.AdditionalFiles.FirstOrDefault(file => BoardPaths.GetShownPath(file.Path, project) == name);
    }
}
