using System.Globalization;
using Keyway.Analyzers.SymbolicExecution.Code;
using Keyway.Analyzers.SymbolicExecution.Semantics;
using Keyway.Analyzers.SymbolicExecution.State;
using Keyway.Analyzers.SymbolicExecution.Unknowns;
using Keyway.Analyzers.SymbolicExecution.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Keyway.Analyzers.SymbolicExecution.Operations;

/// <summary>Interprets interpolated strings.</summary>
internal static class InterpolatedStrings
{
    /// <summary>
    /// Evaluates an interpolated string; the result is unknown if a part is, or if it is formatted in a way that is not modeled.
    /// </summary>
    public static Value EvaluateInterpolatedString(IInterpolatedStringOperation interpolated, ExecutionState state)
    {
        var builder = new System.Text.StringBuilder();
        List<Value> parts = [];
        bool isKnown = true,
            isInvariant = IsInvariant(interpolated, state);
        foreach (IInterpolatedStringContentOperation part in interpolated.Parts)
        {
            switch (part)
            {
                case IInterpolatedStringTextOperation { Text.ConstantValue: { HasValue: true, Value: string literal } }:
                    builder.Append(literal);
                    break;
                case IInterpolationOperation interpolation:
                    Value value = state.Evaluate(interpolation.Expression);
                    parts.Add(value);
                    string? format = (interpolation.FormatString?.ConstantValue)?.Value as string;
                    string? formatted = ValueText.Format(value, interpolation.Expression, state.Frame, format, isInvariant);
                    formatted =
                        interpolation.Alignment is null ? formatted
                        : interpolation.Alignment.ConstantValue is { HasValue: true, Value: int width } ? ValueText.Align(formatted, width)
                        : null;
                    isKnown &= formatted is not null;
                    builder.Append(formatted);
                    break;
                default:
                    isKnown = false;
                    state.Evaluate(part);
                    break;
            }
        }

        if (isKnown && builder.Length <= ValueText.LongestText)
        {
            return Value.Known(builder.ToString(), interpolated.Syntax);
        }

        foreach (Value part in parts.Where(part => part.IsKnown))
        {
            part.Escape();
        }

        return Value.Combine(interpolated.Syntax, [.. parts]).ToOpaque();
    }

    /// <summary>
    /// Evaluates an interpolated string that is passed on in parts, as to a string builder; the result is unknown for a handler outside
    /// .NET.
    /// </summary>
    public static Value EvaluateHandler(IInterpolatedStringHandlerCreationOperation creation, ExecutionState state)
    {
        if (
            creation.Content is not IInterpolatedStringOperation content
            || creation.Type is not { Name: "DefaultInterpolatedStringHandler" or "AppendInterpolatedStringHandler" }
            || !FrameworkSymbols.IsFrameworkSymbol(creation.Type)
        )
        {
            return Unmodeled.Evaluate(creation, state);
        }

        var builder = new System.Text.StringBuilder();
        List<Value> parts = [];
        bool isInvariant = IsInvariant(creation, state);
        foreach (
            IInvocationOperation part in content
                .Parts.OfType<IInterpolatedStringAppendOperation>()
                .Select(part => part.AppendCall)
                .OfType<IInvocationOperation>()
        )
        {
            IOperation expression = Find(part, 0, "value")!.Value;
            Value value = state.Evaluate(expression);
            string? format = Find(part, 1, "format")?.Value.ConstantValue.Value as string;
            string? formatted = ValueText.Format(value, expression, state.Frame, format, isInvariant);
            formatted = Find(part, 1, "alignment")?.Value.ConstantValue.Value is int width ? ValueText.Align(formatted, width) : formatted;
            parts.Add(
                formatted is null
                    ? value.IsKnown
                        ? Value.Unknown(value.Origin)
                        : value
                    : Value.Known(formatted, value.Origin)
            );
            builder.Append(formatted);
            if (formatted is null)
            {
                Escapes.Escape(value, state);
            }
        }

        return parts.TrueForAll(part => part.IsKnown) && builder.Length <= ValueText.LongestText
            ? Value.Known(builder.ToString(), creation.Syntax)
            : Value.Combine(creation.Syntax, [.. parts]).ToOpaque();
    }

    private static IArgumentOperation? Find(IInvocationOperation append, int first, string name) =>
        first == 0
            ? append.Arguments.First(argument => argument.Parameter?.Ordinal == 0)
            : append.Arguments.FirstOrDefault(argument =>
                argument.Parameter?.Name == name && argument.ArgumentKind == ArgumentKind.Explicit
            );

    // Whether the code around an interpolated string formats it by the invariant culture.
    private static bool IsInvariant(IOperation text, ExecutionState state)
    {
        IOperation? parent = text.Parent;
        while (parent is IConversionOperation or IParenthesizedOperation or IInterpolatedStringHandlerCreationOperation)
        {
            parent = parent.Parent;
        }

        return parent is IArgumentOperation { Parent: IInvocationOperation call }
            && FrameworkSymbols.IsFrameworkSymbol(call.TargetMethod)
            && (
                call.TargetMethod is { Name: nameof(FormattableString.Invariant), ContainingType.Name: nameof(FormattableString) }
                || call.Arguments.Any(argument =>
                    ImplicitCalls.WithoutConversion(argument.Value) is IPropertyReferenceOperation { Property.IsStatic: true } culture
                    && state.Evaluate(culture).Content is CultureInfo
                )
            );
    }
}
