using Keyway.Analyzers.SymbolicExecution.Code;
using Keyway.Analyzers.SymbolicExecution.State;
using Keyway.Analyzers.SymbolicExecution.Values;
using Keyway.Analyzers.SymbolicExecution.Values.Heap;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Keyway.Analyzers.SymbolicExecution.Operations;

/// <summary>Interprets type tests.</summary>
internal static class TypeTests
{
    /// <summary>Evaluates <c>is</c> with a type; the result is unknown if the run-time type of the value is.</summary>
    public static Value EvaluateIsType(IIsTypeOperation test, ExecutionState state)
    {
        Value value = state.Evaluate(test.ValueOperand);
        return IsOfType(value, test.TypeOperand, state) is { } isOfType
            ? Value.Known(isOfType != test.IsNegated, test.Syntax)
            : Value.Combine(test.Syntax, value).ToOpaque();
    }

    /// <summary>Determines whether a value is of a type; returns null if that is unknown.</summary>
    public static bool? IsOfType(Value value, ITypeSymbol type, ExecutionState state)
    {
        if (!value.IsKnown)
        {
            return null;
        }

        ITypeSymbol? runtimeType = value.Content switch
        {
            UserObject instance => instance.Type,
            Connector part => state.Context.Symbols.Parts.FindType(part),
            _ => null,
        };
        return value.Content is null ? false
            : type.SpecialType == SpecialType.System_Object ? true
            : runtimeType is not null && TypeFacts.Inherits(runtimeType, type) ? true
            : value.Content is UserObject { IsExact: false, Type.IsSealed: false } ? null
            : runtimeType is not null ? false
            : value.Content is string && type.TypeKind == TypeKind.Class ? type.SpecialType == SpecialType.System_String
            : null;
    }
}
