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
