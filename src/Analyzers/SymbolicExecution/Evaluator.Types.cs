using Keyway.Analyzers.SymbolicExecution.Values;
using Keyway.Analyzers.SymbolicExecution.Values.Heap;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Keyway.Analyzers.SymbolicExecution;

/// <summary>Questions about the type of a value.</summary>
internal sealed partial class Evaluator
{
    private Value EvaluateIsType(IIsTypeOperation question)
    {
        Value value = Evaluate(question.ValueOperand);
        return IsOfType(value, question.TypeOperand) is { } answer
            ? Value.Known(answer != question.IsNegated, question.Syntax)
            : Value.Combine(question.Syntax, value).ToOpaque();
    }

    /// <summary>Whether a value is of a type; nothing if that is not known.</summary>
    private bool? IsOfType(Value value, ITypeSymbol type)
    {
        if (!value.IsKnown)
        {
            return null;
        }

        ITypeSymbol? own = value.Content switch
        {
            UserObject held => held.Type,
            Connector part => symbols.Parts.FindType(part),
            _ => null,
        };
        return value.Content is null ? false
            : type.SpecialType == SpecialType.System_Object ? true
            : own is not null ? Inherits(own, type)
            : value.Content is string && type.SpecialType == SpecialType.System_String ? true
            : null;
    }

    private static bool Inherits(ITypeSymbol own, ITypeSymbol type)
    {
        if (type.TypeKind == TypeKind.Interface)
        {
            return own.AllInterfaces.Contains(type, SymbolEqualityComparer.Default);
        }

        for (ITypeSymbol? current = own; current is not null; current = current.BaseType)
        {
            if (SymbolEqualityComparer.Default.Equals(current, type))
            {
                return true;
            }
        }

        return false;
    }
}
