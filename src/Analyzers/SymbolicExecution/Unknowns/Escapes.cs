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
using Keyway.Analyzers.SymbolicExecution.Operations;
using Keyway.Analyzers.SymbolicExecution.Paths;
using Keyway.Analyzers.SymbolicExecution.Semantics;
using Keyway.Analyzers.SymbolicExecution.Services;
using Keyway.Analyzers.SymbolicExecution.State;
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

namespace Keyway.Analyzers.SymbolicExecution.Unknowns;

/// <summary>Escape: values become reachable from code that is not analyzed, which may write into them, and whose conditions on them are unknown.</summary>
internal static class Escapes
{
    /// <summary>Code that is not followed has these parameters from here on: nothing more is assumed about them.</summary>
    public static void EscapeInputs(IOperation code, ExecutionState state) => state.Path.MarkEscaped(CodeSearch.FindInputs(code, state));

    /// <summary>Code that is not followed has the value from here on.</summary>
    public static void Escape(Value value, ExecutionState state)
    {
        state.Path.MarkEscaped(value.DescendantInputs);
        value.Escape();
    }

    // One of them is reached, and nobody knows which.
    public static void EscapeElements(ListObject sequence, ExecutionState state)
    {
        foreach (Value item in sequence.Items ?? [])
        {
            Escape(item, state);
        }
    }

    /// <summary>What a call that is not followed could write to is unknown after it.</summary>
    public static void EscapeArguments(IInvocationOperation invocation, Value? instance, Value[] arguments, ExecutionState state)
    {
        if (instance is not null)
        {
            state.Path.MarkEscaped(instance.DescendantInputs);
        }

        if (invocation.TargetMethod.MethodKind is MethodKind.LocalFunction or MethodKind.DelegateInvoke)
        {
            state.Frame.HavocObjects();
        }

        instance?.Escape();

        foreach (Value argument in arguments)
        {
            Escape(argument, state);
        }
    }

    /// <summary>What is written to a variable that a function apart uses goes into code that is not followed.</summary>
    public static void EscapeToFunctions(IEnumerable<ISymbol> written, Value value, ExecutionState state)
    {
        if (written.Any(variable => state.Frame.Variables.Captured.Contains(variable) || state.Frame.Variables.Aliased.Contains(variable)))
        {
            state.Path.MarkEscaped(value.DescendantInputs);
        }
    }
}
