using Keyway.Analyzers.SymbolicExecution.Calls;
using Keyway.Analyzers.SymbolicExecution.Code;
using Keyway.Analyzers.SymbolicExecution.Effects;
using Keyway.Analyzers.SymbolicExecution.Library;
using Keyway.Analyzers.SymbolicExecution.Models;
using Keyway.Analyzers.SymbolicExecution.Models.Collections;
using Keyway.Analyzers.SymbolicExecution.Models.Designs;
using Keyway.Analyzers.SymbolicExecution.Models.Linq;
using Keyway.Analyzers.SymbolicExecution.Models.Numbers;
using Keyway.Analyzers.SymbolicExecution.Models.Strings;
using Keyway.Analyzers.SymbolicExecution.Paths;
using Keyway.Analyzers.SymbolicExecution.Semantics;
using Keyway.Analyzers.SymbolicExecution.Services;
using Keyway.Analyzers.SymbolicExecution.State;
using Keyway.Analyzers.SymbolicExecution.Unknowns;
using Keyway.Analyzers.SymbolicExecution.Values;
using Keyway.Analyzers.SymbolicExecution.Values.Heap;
using Keyway.Analyzers.Symbols;
using Keyway.Catalogs;
using Keyway.Designs.Model;
using Keyway.Designs.Model.Statements;
using Keyway.Parts;
using Keyway.Rules;
using Keyway.Text;
using Keyway.Tracing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using System.Collections.Immutable;
using System.Globalization;
using System.Reflection;

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
