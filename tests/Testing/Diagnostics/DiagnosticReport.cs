using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis.Text;

namespace Microsoft.CodeAnalysis.Testing;

/// <summary>Says how the diagnostics differ from those expected, with the source lines they lie on.</summary>
internal sealed class DiagnosticReport(IReadOnlyDictionary<string, SourceText> texts)
{
    private readonly StringBuilder report = new();

    public string Write(ImmutableArray<DiagnosticResult> missing, ImmutableArray<Diagnostic> unexpected)
    {
        report.Append($"{missing.Length} expected but missing, {unexpected.Length} reported but not expected.\n");
        if (!missing.IsEmpty)
        {
            report.Append("\nExpected but missing:\n");
            foreach (DiagnosticResult result in missing)
            {
                Append(result.Severity, result.Id, result.Message ?? "(any message)", result.Spans.Select(location => location.Span));
            }
        }

        if (!unexpected.IsEmpty)
        {
            report.Append("\nReported but not expected:\n");
            foreach (Diagnostic diagnostic in unexpected)
            {
                IEnumerable<Location> locations =
                    diagnostic.Location == Location.None ? [] : [diagnostic.Location, .. diagnostic.AdditionalLocations];
                Append(
                    diagnostic.Severity,
                    diagnostic.Id,
                    diagnostic.GetMessage(CultureInfo.InvariantCulture),
                    locations.Select(location => location.GetLineSpan())
                );
            }
        }

        return report.ToString();
    }

    private void Append(DiagnosticSeverity severity, string id, string message, IEnumerable<FileLinePositionSpan> spans)
    {
        FileLinePositionSpan[] all = [.. spans];
        string place = all.Length == 0 ? "(no location)" : Place(all[0]);
        report.Append(CultureInfo.InvariantCulture, $"  {place}: {Word(severity)} {id}: {message}\n");
        if (all.Length > 0)
        {
            AppendSource(all[0]);
        }

        foreach (FileLinePositionSpan additional in all.Skip(1))
        {
            report.Append(CultureInfo.InvariantCulture, $"    additional location {Place(additional)}\n");
            AppendSource(additional);
        }
    }

    private void AppendSource(FileLinePositionSpan span)
    {
        (LinePosition start, LinePosition end) = (span.StartLinePosition, span.EndLinePosition);
        if (!texts.TryGetValue(span.Path, out SourceText? text) || start.Line >= text.Lines.Count)
        {
            return;
        }

        string line = text.Lines[start.Line].ToString();
        int from = Math.Min(start.Character, line.Length);
        int to = end.Line == start.Line ? Math.Min(end.Character, line.Length) : line.Length;
        string indent = string.Concat(line[..from].Select(character => character == '\t' ? '\t' : ' '));
        report.Append(CultureInfo.InvariantCulture, $"      {line}\n      {indent}{new string('^', Math.Max(1, to - from))}\n");
    }

    private static string Place(FileLinePositionSpan span) =>
        $"{span.Path}({span.StartLinePosition.Line + 1},{span.StartLinePosition.Character + 1})";

    private static string Word(DiagnosticSeverity severity) =>
        severity switch
        {
            DiagnosticSeverity.Error => "error",
            DiagnosticSeverity.Warning => "warning",
            DiagnosticSeverity.Info => "info",
            _ => "hidden",
        };
}
