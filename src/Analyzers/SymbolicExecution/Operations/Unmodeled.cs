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

/// <summary>Interprets operations without a handler of their own: their parts run in order, and the result is unknown.</summary>
internal static class Unmodeled
{
    /// <summary>An expression that is not understood: its parts are followed in order, its value is unknown.</summary>
    public static Value Evaluate(IOperation expression, ExecutionState state)
    {
        foreach (IOperation part in expression.ChildOperations)
        {
            if (part is ILocalReferenceOperation or IParameterReferenceOperation || part.Type is not null)
            {
                Escapes.Escape(state.Evaluate(part), state);
            }
            else
            {
                state.Execute(part);
            }
        }

        foreach (ISymbol variable in WriteAnalysis.FindWritten(expression))
        {
            state.Frame.Havoc(variable, expression.Syntax);
        }

        Termination.AfterCall(expression, state);
        return Value.Unknown(expression.Syntax);
    }
}
