using System.Globalization;
using System.Text.RegularExpressions;
using Keyway.Analyzers.SymbolicExecution.Code;
using Keyway.Analyzers.SymbolicExecution.Semantics;
using Keyway.Analyzers.SymbolicExecution.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Keyway.Analyzers.SymbolicExecution.Models.Strings;

/// <summary>Joins and formats strings.</summary>
internal static class StringFormatting
{
    public static string? Join(IInvocationOperation invocation, Value[] arguments)
    {
        if (arguments.Length != 2 || arguments[0].Content is not (string or char) || arguments[1].Items is not { } items)
        {
            return null;
        }

        ITypeSymbol? type = invocation.TargetMethod.IsGenericMethod ? invocation.TargetMethod.TypeArguments[0] : null;
        List<string?> parts = [.. items.Select((item, place) => ValueText.Format(item, type ?? FindElementType(invocation, place), null))];
        return parts.Contains(null) ? null : string.Join(Convert.ToString(arguments[0].Content, CultureInfo.InvariantCulture), parts);
    }

    // What stands at a place of an argument that takes any number of values.
    private static ITypeSymbol? FindElementType(IInvocationOperation invocation, int place)
    {
        IOperation last = invocation.Arguments[invocation.Arguments.Length - 1].Value;
        return last is IArrayCreationOperation { Initializer: { } written } && place < written.ElementValues.Length
                ? TypeFacts.Unbox(written.ElementValues[place]).Type
            : (last as IConversionOperation)?.Operand.Type is IArrayTypeSymbol array ? array.ElementType
            : (last.Type as IArrayTypeSymbol)?.ElementType ?? (last.Type as INamedTypeSymbol)?.TypeArguments.FirstOrDefault();
    }

    public static string? Format(IInvocationOperation invocation, Value[] arguments)
    {
        if (arguments.Length < 2 || !arguments[0].TryGetContent(out string pattern))
        {
            return null;
        }

        bool isOpen =
            invocation.Arguments[invocation.Arguments.Length - 1].ArgumentKind is ArgumentKind.ParamArray or ArgumentKind.ParamCollection;
        List<Value> given = isOpen ? arguments[1].Items ?? [] : [.. arguments.Skip(1)];
        bool isKnown = true;
        string text = Regex.Replace(
            pattern,
            @"\{(?<place>[0-9])(:(?<format>[0D][0-9]*))?\}",
            hole =>
            {
                int place = int.Parse(hole.Groups["place"].Value, CultureInfo.InvariantCulture);
                ITypeSymbol? type =
                    isOpen ? FindElementType(invocation, place)
                    : invocation.Arguments.FirstOrDefault(argument => argument.Parameter?.Ordinal == place + 1) is { } written
                        ? TypeFacts.Unbox(written.Value).Type
                    : null;
                string? shown =
                    place < given.Count
                        ? ValueText.Format(given[place], type, hole.Groups["format"].Success ? hole.Groups["format"].Value : null)
                        : null;
                isKnown &= shown is not null && shown.IndexOfAny(['{', '}']) < 0;
                return shown ?? "";
            }
        );
        return isKnown && text.IndexOfAny(['{', '}']) < 0 ? text : null;
    }
}
