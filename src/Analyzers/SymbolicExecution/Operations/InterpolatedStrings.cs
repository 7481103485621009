using Keyway.Analyzers.SymbolicExecution.Semantics;
using Keyway.Analyzers.SymbolicExecution.State;
using Keyway.Analyzers.SymbolicExecution.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Keyway.Analyzers.SymbolicExecution.Operations;

/// <summary>Interprets interpolated strings.</summary>
internal static class InterpolatedStrings
{
    public static Value EvaluateText(IInterpolatedStringOperation text, ExecutionState state)
    {
        var whole = new System.Text.StringBuilder();
        List<Value> parts = [];
        bool isKnown = true;
        foreach (IInterpolatedStringContentOperation part in text.Parts)
        {
            switch (part)
            {
                case IInterpolatedStringTextOperation { Text.ConstantValue: { HasValue: true, Value: string literal } }:
                    whole.Append(literal);
                    break;
                case IInterpolationOperation interpolation:
                    Value value = state.Evaluate(interpolation.Expression);
                    parts.Add(value);
                    string? format = (interpolation.FormatString?.ConstantValue)?.Value as string;
                    string? shown = interpolation.Alignment is null ? ValueText.Format(value, interpolation.Expression, format) : null;
                    isKnown &= shown is not null;
                    whole.Append(shown);
                    break;
                default:
                    isKnown = false;
                    state.Evaluate(part);
                    break;
            }
        }

        if (isKnown && whole.Length <= ValueText.LongestText)
        {
            return Value.Known(whole.ToString(), text.Syntax);
        }

        foreach (Value part in parts.Where(part => part.IsKnown))
        {
            part.Escape();
        }

        return Value.Combine(text.Syntax, [.. parts]).ToOpaque();
    }
}
