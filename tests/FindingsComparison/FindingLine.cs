using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Keyway.FindingsComparison;

/// <summary>
/// Writes a finding as one line, with tabs between ID, severity, place, message, additional places, and what code fixes read.
/// </summary>
internal static class FindingLine
{
    public static string Of(Diagnostic diagnostic) =>
        string.Join(
            '\t',
            diagnostic.Id,
            diagnostic.Severity.ToString(),
            Place(diagnostic.Location),
            Escape(diagnostic.GetMessage(CultureInfo.InvariantCulture)),
            string.Join("; ", diagnostic.AdditionalLocations.Select(Place)),
            string.Join(
                "; ",
                diagnostic
                    .Properties.OrderBy(property => property.Key, StringComparer.Ordinal)
                    .Select(property => $"{Escape(property.Key)}={Escape(property.Value ?? "null")}")
            )
        );

    public static string Of(Exception fault) => $"fault\t{fault.GetType()}\t{Escape(fault.Message)}";

    // Lines and columns count from 1, as in the compiler's output.
    private static string Place(Location location)
    {
        if (!location.IsInSource)
        {
            return "-";
        }

        FileLinePositionSpan span = location.GetLineSpan();
        return $"{Escape(span.Path)}({Position(span.StartLinePosition)},{Position(span.EndLinePosition)})";
    }

    private static string Position(LinePosition position) =>
        string.Create(CultureInfo.InvariantCulture, $"{position.Line + 1},{position.Character + 1}");

    private static string Escape(string text) =>
        text.Replace(@"\", @"\\", StringComparison.Ordinal)
            .Replace("\n", @"\n", StringComparison.Ordinal)
            .Replace("\r", @"\r", StringComparison.Ordinal)
            .Replace("\t", @"\t", StringComparison.Ordinal);
}
