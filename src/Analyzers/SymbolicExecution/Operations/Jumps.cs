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

/// <summary>Interprets statements that leave the code around them.</summary>
internal static class Jumps
{
    public static Flow ExecuteReturn(IReturnOperation operation, ExecutionState state)
    {
        if (operation.Kind == OperationKind.YieldReturn)
        {
            state.Frame.Yield(state.Evaluate(operation.ReturnedValue));
            return Flow.Next;
        }

        state.Frame.Returned = operation.ReturnedValue is null ? null : state.Evaluate(operation.ReturnedValue);
        return state.LeaveFor(null);
    }

    public static Flow ExecuteThrow(IThrowOperation operation, ExecutionState state)
    {
        state.Evaluate(operation.Exception);
        return state.Depth == 0 ? state.LeaveFor(null) : throw new PathTerminatedException();
    }
}
