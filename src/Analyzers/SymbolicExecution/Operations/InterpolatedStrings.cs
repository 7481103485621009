using Keyway.Analyzers.SymbolicExecution.Semantics;
using Keyway.Analyzers.SymbolicExecution.State;
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
        bool isKnown = true;
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
                    string? formatted = interpolation.Alignment is null ? ValueText.Format(value, interpolation.Expression, format) : null;
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
}
