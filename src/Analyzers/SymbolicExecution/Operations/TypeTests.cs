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
    public static Value EvaluateIsType(IIsTypeOperation question, ExecutionState state)
    {
        Value value = state.Evaluate(question.ValueOperand);
        return IsOfType(value, question.TypeOperand, state) is { } answer
            ? Value.Known(answer != question.IsNegated, question.Syntax)
            : Value.Combine(question.Syntax, value).ToOpaque();
    }

    /// <summary>Whether a value is of a type; nothing if that is not known.</summary>
    public static bool? IsOfType(Value value, ITypeSymbol type, ExecutionState state)
    {
        if (!value.IsKnown)
        {
            return null;
        }

        ITypeSymbol? own = value.Content switch
        {
            UserObject held => held.Type,
            Connector part => state.Context.Symbols.Parts.FindType(part),
            _ => null,
        };
        return value.Content is null ? false
            : type.SpecialType == SpecialType.System_Object ? true
            : own is not null ? TypeFacts.Inherits(own, type)
            : value.Content is string && type.SpecialType == SpecialType.System_String ? true
            : null;
    }
}
