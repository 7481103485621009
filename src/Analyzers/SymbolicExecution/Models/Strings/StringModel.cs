using System.Collections.Immutable;
using Keyway.Analyzers.SymbolicExecution.Models.Numbers;
using Keyway.Analyzers.SymbolicExecution.Semantics;
using Keyway.Analyzers.SymbolicExecution.State;
using Keyway.Analyzers.SymbolicExecution.Values;
using Keyway.Analyzers.SymbolicExecution.Values.Heap;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Keyway.Analyzers.SymbolicExecution.Models.Strings;

/// <summary>Models methods of strings whose result is the same in every culture.</summary>
internal static class StringModel
{
    /// <summary>Interprets a call with known values; returns null if the result is unknown or depends on the culture.</summary>
    public static Value? TryInvoke(Call call, ExecutionState state) =>
        call is { IsFramework: true, Method: { Name: nameof(FormattableString.Invariant), ContainingType.Name: nameof(FormattableString) } }
            ? call.Arguments[0].Content is string text
                ? Value.Known(text, call.Syntax)
                : null
            : call is { IsFramework: true, Method.ContainingType.SpecialType: SpecialType.System_String }
                ? InvokeOnValues(call) ?? Order(call) ?? Invoke(call.Method, call.Instance, call.Arguments, call.Syntax)
                : null;

    // .NET promises the sign of the result alone.
    private static Value? Order(Call call)
    {
        if (
            call.Method.Name is not (nameof(string.Compare) or nameof(string.CompareOrdinal) or nameof(string.CompareTo))
            || !IsSignRead(call.Operation)
        )
        {
            return null;
        }

        Value[] texts = call.Instance is { } instance ? [instance, .. call.Arguments] : call.Arguments;
        if (!texts[0].TryGetContent(out string one) || !texts[1].TryGetContent(out string other))
        {
            return null;
        }

        int? order = (call.Method.Name, texts.Length, texts.ElementAtOrDefault(2)?.Content) switch
        {
            (nameof(string.CompareOrdinal), 2, _) or (nameof(string.Compare), 3, (int)StringComparison.Ordinal) => string.CompareOrdinal(
                one,
                other
            ),
            (nameof(string.Compare), 3, (int)StringComparison.OrdinalIgnoreCase) => string.Compare(
                one,
                other,
                StringComparison.OrdinalIgnoreCase
            ),
            (nameof(string.Compare) or nameof(string.CompareTo), 2, _) => CultureText.Compare(one, other),
            _ => null,
        };
        return order is { } known ? Value.Known(Math.Sign(known), call.Syntax) : null;
    }

    private static bool IsSignRead(IOperation comparison) =>
        comparison.Parent switch
        {
            IReturnOperation { Parent: IBlockOperation { Parent: IAnonymousFunctionOperation } } => true,
            IBinaryOperation { RightOperand.ConstantValue: { HasValue: true, Value: 0 } } => true,
            _ => false,
        };

    // How a value is formatted depends on the type of its expression.
    private static Value? InvokeOnValues(Call call) =>
        call.Method.IsStatic
        && (
            call.Method.Name switch
            {
                nameof(string.Join) => StringFormatting.Join(call.Operation, call.Arguments),
                nameof(string.Format) => StringFormatting.Format(call.Operation, call.Arguments),
                "Create" => StringFormatting.GetInterpolated(call.Arguments),
                _ => null,
            }
        )
            is { Length: <= ValueText.LongestText } text
            ? Value.Known(text, call.Syntax)
            : null;

    /// <summary>
    /// Interprets a method of strings with known values; returns null if the result is unknown or depends on the culture.
    /// </summary>
    public static Value? Invoke(IMethodSymbol method, Value? instance, Value[] arguments, SyntaxNode syntax)
    {
        string? text = instance?.Content as string;
        object? result = (method.Name, text) switch
        {
            (nameof(string.Concat), null) when arguments.Length == 1 && arguments[0].Items is { } parts => parts.All(part =>
                part.Content is string
            )
                ? string.Concat(parts.Select(part => part.Content))
                : null,
            (nameof(string.Split), not null) => SplitTexts.Split(method, text, arguments) is { } split
                ? new ListObject(split.Select(part => Value.Known(part, syntax)))
                : null,
            (nameof(string.ToUpper), not null) when arguments.Length == 0 => CultureText.ToUpper(text),
            (nameof(string.ToLower), not null) when arguments.Length == 0 => CultureText.ToLower(text),
            (nameof(string.StartsWith), not null) when arguments.Length == 1 && arguments[0].TryGetContent(out string start) =>
                CultureText.StartsWith(text, start),
            (nameof(string.EndsWith), not null) when arguments.Length == 1 && arguments[0].TryGetContent(out string end) =>
                CultureText.EndsWith(text, end),
            _ => null,
        };
        if (result is not null)
        {
            return result is string { Length: > ValueText.LongestText } ? null : Value.Known(result, syntax);
        }

        if (arguments.Length > 1 && method.Parameters[arguments.Length - 1].Type.Name == nameof(StringComparison))
        {
            return Compare(method, text, arguments) is { } compared ? Value.Known(compared, syntax) : null;
        }

        if (
            method.Name == nameof(Equals)
            && arguments.All(ValueText.IsTextOrNull)
            && (method.IsStatic ? arguments.Length == 2 : arguments.Length == 1 && text is not null)
        )
        {
            return Value.Known(Equals(method.IsStatic ? arguments[1].Content : text, arguments[0].Content), syntax);
        }

        return arguments.All(MathModel.IsPlainValue) && (method.IsStatic || text is not null) && IsCultureInvariant(method)
            ? MathModel.Compute(typeof(string), method, text, arguments, syntax)
            : null;
    }

    // Methods that compare or convert characters by the current culture are not listed.
    private static bool IsCultureInvariant(IMethodSymbol method) =>
        method.Name
            is nameof(string.Concat)
                or nameof(string.Substring)
                or nameof(string.Replace)
                or nameof(string.Trim)
                or nameof(string.TrimStart)
                or nameof(string.TrimEnd)
                or nameof(string.PadLeft)
                or nameof(string.PadRight)
                or nameof(string.Insert)
                or nameof(string.Remove)
                or nameof(string.ToUpperInvariant)
                or nameof(string.ToLowerInvariant)
                or nameof(string.IsNullOrEmpty)
                or nameof(string.IsNullOrWhiteSpace)
                or nameof(ToString)
        || (method.Name == nameof(string.Contains) && method.Parameters.Length == 1)
        || (
            method.Name is nameof(string.StartsWith) or nameof(string.EndsWith) or nameof(string.IndexOf) or nameof(string.LastIndexOf)
            && method.Parameters[0].Type.SpecialType == SpecialType.System_Char
        );

    /// <summary>Interprets a method with an ordinal comparison; returns null for a comparison by a culture.</summary>
    private static object? Compare(IMethodSymbol method, string? text, Value[] arguments)
    {
        StringComparison? comparison = arguments[arguments.Length - 1].Content switch
        {
            (int)StringComparison.Ordinal => StringComparison.Ordinal,
            (int)StringComparison.OrdinalIgnoreCase => StringComparison.OrdinalIgnoreCase,
            _ => null,
        };
        if (comparison is not { } rule || !arguments[0].TryGetContent(out string first))
        {
            return null;
        }

        return (method.Name, arguments.Length, text) switch
        {
            (nameof(Equals), 2, not null) => string.Equals(text, first, rule),
            (nameof(Equals), 3, null) when arguments[1].TryGetContent(out string second) => string.Equals(first, second, rule),
            (nameof(string.StartsWith), 2, not null) => text.StartsWith(first, rule),
            (nameof(string.EndsWith), 2, not null) => text.EndsWith(first, rule),
            (nameof(string.Contains), 2, not null) => text.IndexOf(first, rule) >= 0,
            (nameof(string.IndexOf), 2, not null) => text.IndexOf(first, rule),
            (nameof(string.LastIndexOf), 2, not null) => text.LastIndexOf(first, rule),
            (nameof(string.Replace), 3, not null) when rule == StringComparison.Ordinal && arguments[1].TryGetContent(out string other) =>
                first.Length > 0 ? text.Replace(first, other) : null,
            _ => null,
        };
    }
}
