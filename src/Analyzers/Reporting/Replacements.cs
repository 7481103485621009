using System.Collections.Immutable;
using System.Globalization;
using Keyway.Analyzers.SymbolicExecution.Values;
using Keyway.Analyzers.Symbols;
using Keyway.Findings;
using Keyway.Quantities;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Keyway.Analyzers.Reporting;

/// <summary>
/// Writes the remedies of a finding as C# replacements into the properties of its diagnostic, and reads them back for the code fix.
/// </summary>
internal static class Replacements
{
    private const string Count = "Keyway.Replacements";

    /// <summary>A replacement of an expression.</summary>
    /// <param name="Span">The span of the expression.</param>
    /// <param name="Code">The C# that replaces the expression.</param>
    /// <param name="WithoutUsings">C# for files that do not import the namespaces of the code, or null if the code needs none.</param>
    /// <param name="Added">The elements to append if the expression is a list, separated by commas, or null if it is none.</param>
    /// <param name="Title">The new value, as shown in the menu.</param>
    public readonly record struct Replacement(TextSpan Span, string Code, string? WithoutUsings, string? Added, string Title);

    /// <summary>Gets the properties of a diagnostic without replacements.</summary>
    public static ImmutableDictionary<string, string?> None { get; } = ImmutableDictionary<string, string?>.Empty.Add(Count, Number(0));

    public static ImmutableDictionary<string, string?> ToProperties(
        Finding finding,
        SyntaxNode body,
        SyntaxNode reported,
        KeywaySymbols symbols
    )
    {
        ImmutableDictionary<string, string?>.Builder properties = ImmutableDictionary.CreateBuilder<string, string?>();
        int count = 0;
        foreach (Remedy remedy in finding.Remedies)
        {
            if (remedy.Origin is not ValueOrigin origin || Target(origin, body, reported) is not { } place)
            {
                continue;
            }

            var digits = DigitGroups.Read(place);
            if (Code(remedy.Value, place, digits, symbols) is { } code)
            {
                string key = Key(count++);
                properties[key + ".Start"] = Number(place.SpanStart);
                properties[key + ".Length"] = Number(place.Span.Length);
                properties[key + ".Code"] = code;
                properties[key + ".WithoutUsings"] = remedy.Value switch
                {
                    Length length => $"Keyway.Length.FromMillimeters({Millimeters(length, digits)})",
                    Temperature temperature => $"Keyway.Temperature.FromDegreesCelsius({Decimal(temperature.DegreesCelsius, digits)})",
                    Ratio ratio => $"Keyway.Ratio.FromPercent({Decimal(ratio.Percent, digits)})",
                    TimeSpan duration => $"{nameof(System)}.{Duration(duration, digits)}",
                    ElectricPotential potential => $"Keyway.ElectricPotential.FromVolts({Decimal(potential.Volts, digits)})",
                    _ => null,
                };
                properties[key + ".Added"] = (remedy.Value as ContactList)?.Added;
                properties[key + ".Title"] = remedy.Value switch
                {
                    int => code,
                    TimeSpan time => DurationText.Format(time),
                    _ => remedy.Value.ToString(),
                };
            }
        }

        properties[Count] = Number(count);
        return properties.ToImmutable();
    }

    public static IEnumerable<Replacement> Read(Diagnostic diagnostic)
    {
        for (int i = 0; i < ReadNumber(diagnostic, Count); i++)
        {
            string key = Key(i);
            if (diagnostic.Properties.TryGetValue(key + ".Code", out string? code) && code is not null)
            {
                yield return new Replacement(
                    new TextSpan(ReadNumber(diagnostic, key + ".Start"), ReadNumber(diagnostic, key + ".Length")),
                    code,
                    diagnostic.Properties[key + ".WithoutUsings"],
                    diagnostic.Properties[key + ".Added"],
                    diagnostic.Properties[key + ".Title"] ?? code
                );
            }
        }
    }

    /// <summary>
    /// Finds the expression to replace, or null if there is none in this body: the branch that caused the finding if the expression is a
    /// conditional, and the caller's argument if the expression is in a helper.
    /// </summary>
    private static SyntaxNode? Target(ValueOrigin place, SyntaxNode body, SyntaxNode reported)
    {
        if (TableRows.Find(place, isCalled: reported != place.Node) is { } row)
        {
            // A fix changes the file of the diagnostic.
            return row.SyntaxTree == reported.SyntaxTree ? row : null;
        }

        if (reported.SyntaxTree != body.SyntaxTree)
        {
            return null;
        }

        bool IsHere(SyntaxNode? node) => node is not null && node.SyntaxTree == body.SyntaxTree && body.Span.Contains(node.Span);

        SyntaxNode node = place.Node;
        while (node is ParenthesizedExpressionSyntax parenthesized)
        {
            node = parenthesized.Expression;
        }

        bool isOneOfSeveral =
            node
            is ConditionalExpressionSyntax
                or SwitchExpressionSyntax
                or BinaryExpressionSyntax { RawKind: (int)SyntaxKind.CoalesceExpression };
        SyntaxNode? source = IsHere(place.Source) ? place.Source : null;
        if (isOneOfSeveral)
        {
            return source is not null && source != node && node.Span.Contains(source.Span) ? source : null;
        }

        return IsHere(place.Node) ? place.Node : source;
    }

    private static string? Code(object value, SyntaxNode inPlaceOf, DigitGroups digits, KeywaySymbols symbols) =>
        value switch
        {
            int number => digits.Format(number),
            string text => SymbolDisplay.FormatLiteral(text, quote: true),
            Length length => $"{Millimeters(length, digits)}.Millimeters()",
            Temperature temperature => $"{Decimal(temperature.DegreesCelsius, digits)}.DegreesCelsius()",
            Ratio ratio => $"{Decimal(ratio.Percent, digits)}.Percent()",
            ElectricPotential potential => $"{Decimal(potential.Volts, digits)}.Volts()",
            TimeSpan duration => Duration(duration, digits),
            ContactList contacts => inPlaceOf is CollectionExpressionSyntax ? $"[{contacts}]" : $"new[] {{ {contacts} }}",
            Connector part => symbols.Parts.FindExpression(part),
            _ => null,
        };

    // Without parentheses, `-60.DegreesCelsius()` negates the result of the call.
    private static string Decimal(decimal number, DigitGroups digits)
    {
        string text = digits.Format(number, "0.############");
        return number < 0 ? $"({text})" : text;
    }

    private static string Duration(TimeSpan duration, DigitGroups digits)
    {
        (decimal number, Unit unit) = DurationText.Scale(duration);
        string factory = unit.Symbol switch
        {
            "h" => nameof(TimeSpan.FromHours),
            "min" => nameof(TimeSpan.FromMinutes),
            _ => nameof(TimeSpan.FromSeconds),
        };
        return $"{nameof(TimeSpan)}.{factory}({Decimal(number, digits)})";
    }

    private static string Millimeters(Length length, DigitGroups digits) => digits.Format(length.Millimeters, "0.0###########");

    private static string Key(int index) => $"{Count}.{Number(index)}";

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static int ReadNumber(Diagnostic diagnostic, string key) =>
        diagnostic.Properties.TryGetValue(key, out string? text)
        && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int number)
            ? number
            : 0;
}
