using System.Globalization;
using System.Text.RegularExpressions;
using Keyway.Analyzers.SymbolicExecution.Code;
using Keyway.Analyzers.SymbolicExecution.Semantics;
using Keyway.Analyzers.SymbolicExecution.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Keyway.Analyzers.SymbolicExecution.Models.Strings;

/// <summary>Models <c>string.Join</c> and composite formatting.</summary>
internal static class StringFormatting
{
    /// <summary>
    /// Joins the formatted elements of a known sequence; returns null if one of them has no known format, or the separator is unknown.
    /// </summary>
    public static string? Join(IInvocationOperation invocation, Value[] arguments)
    {
        if (arguments.Length != 2 || arguments[0].Content is not (string or char) || arguments[1].Items is not { } items)
        {
            return null;
        }

        ITypeSymbol? type = invocation.TargetMethod.IsGenericMethod ? invocation.TargetMethod.TypeArguments[0] : null;
        List<string?> parts =
        [
            .. items.Select((item, position) => ValueText.Format(item, type ?? FindElementType(invocation, position), null)),
        ];
        return parts.Contains(null) ? null : string.Join(Convert.ToString(arguments[0].Content, CultureInfo.InvariantCulture), parts);
    }

    // Returns the static type of an element of the last argument, which decides how it is formatted; null if it is unknown.
    private static ITypeSymbol? FindElementType(IInvocationOperation invocation, int position)
    {
        IOperation last = invocation.Arguments[invocation.Arguments.Length - 1].Value;
        return last is IArrayCreationOperation { Initializer: { } arrayInitializer } && position < arrayInitializer.ElementValues.Length
                ? TypeFacts.Unbox(arrayInitializer.ElementValues[position]).Type
            : (last as IConversionOperation)?.Operand.Type is IArrayTypeSymbol array ? array.ElementType
            : (last.Type as IArrayTypeSymbol)?.ElementType ?? (last.Type as INamedTypeSymbol)?.TypeArguments.FirstOrDefault();
    }

    /// <summary>Gets the text of an interpolated string that is the last argument; null if it is unknown.</summary>
    public static string? GetInterpolated(Value[] arguments) => arguments.LastOrDefault()?.Content as string;

    /// <summary>
    /// Formats values by a known format string, which may follow a culture; returns null if a format item or value is not modeled.
    /// </summary>
    public static string? Format(IInvocationOperation invocation, Value[] arguments)
    {
        int first = invocation.TargetMethod.Parameters[0].Type.Name == nameof(IFormatProvider) ? 1 : 0;
        if (arguments.Length < first + 2 || !arguments[first].TryGetContent(out string pattern))
        {
            return null;
        }

        bool isInvariant = first == 1 && arguments[0].Content is CultureInfo;
        bool isParams =
            invocation.Arguments[invocation.Arguments.Length - 1].ArgumentKind is ArgumentKind.ParamArray or ArgumentKind.ParamCollection;
        List<Value> values = isParams ? arguments[first + 1].Items ?? [] : [.. arguments.Skip(first + 1)];
        bool isKnown = true;
        string text = Regex.Replace(
            pattern,
            @"\{(?<index>[0-9])(,(?<width>-?[0-9]{1,3}))?(:(?<format>[^{}]+))?\}",
            item =>
            {
                int position = int.Parse(item.Groups["index"].Value, CultureInfo.InvariantCulture);
                ITypeSymbol? type =
                    isParams ? FindElementType(invocation, position)
                    : invocation.Arguments.FirstOrDefault(argument => argument.Parameter?.Ordinal == position + first + 1)
                        is { } formatArgument
                        ? TypeFacts.Unbox(formatArgument.Value).Type
                    : null;
                string? formatted =
                    position < values.Count
                        ? ValueText.Format(
                            values[position],
                            type,
                            item.Groups["format"].Success ? item.Groups["format"].Value : null,
                            isInvariant
                        )
                        : null;
                formatted = item.Groups["width"].Success
                    ? ValueText.Align(formatted, int.Parse(item.Groups["width"].Value, CultureInfo.InvariantCulture))
                    : formatted;
                isKnown &= formatted is not null && formatted.IndexOfAny(['{', '}']) < 0;
                return formatted ?? "";
            }
        );
        return isKnown && text.IndexOfAny(['{', '}']) < 0 ? text : null;
    }
}
