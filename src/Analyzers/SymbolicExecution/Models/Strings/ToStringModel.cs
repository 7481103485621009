using System.Globalization;
using Keyway.Analyzers.SymbolicExecution.Semantics;
using Keyway.Analyzers.SymbolicExecution.State;
using Keyway.Analyzers.SymbolicExecution.Values;
using Microsoft.CodeAnalysis;

namespace Keyway.Analyzers.SymbolicExecution.Models.Strings;

/// <summary>Models <c>ToString</c> of numbers and enum members; that of strings has a model of its own.</summary>
internal static class ToStringModel
{
    /// <summary>Formats a known value; returns null for other calls, or if the format is not modeled or depends on the culture.</summary>
    public static Value? TryInvoke(Call call, ExecutionState state)
    {
        if (
            call is not { IsFramework: true, Method.Name: nameof(ToString), Instance: { Content: not null } instance }
            || call.Method.ContainingType.SpecialType == SpecialType.System_String
        )
        {
            return null;
        }

        Value? culture = call.Arguments.FirstOrDefault(argument => argument.Content is CultureInfo);
        Value[] others = [.. call.Arguments.Where((_, place) => call.Method.Parameters[place].Type.Name != nameof(IFormatProvider))];
        string? format =
            others.Length == 0 ? null
            : others.Length == 1 && others[0].TryGetContent(out string value) ? value
            : "?";
        ITypeSymbol? type = call.Operation.Instance?.Type is { } stated ? state.Frame.Resolve(stated) : null;
        return ValueText.Format(instance, type, format, culture is not null) is { } text ? Value.Known(text, call.Syntax) : null;
    }
}
