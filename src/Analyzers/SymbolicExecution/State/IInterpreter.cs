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

namespace Keyway.Analyzers.SymbolicExecution.State;

/// <summary>Dispatches operations to their handlers. Handlers call each other through it alone, so that each can be tested without the rest.</summary>
internal interface IInterpreter
{
    /// <summary>Evaluates an expression; a missing one is unknown.</summary>
    Value Evaluate(IOperation? expression, ExecutionState state);

    /// <summary>Executes a statement; a missing one does nothing.</summary>
    Flow Execute(IOperation? statement, ExecutionState state);

    /// <summary>Calls a lambda, local function or method through a delegate; returns null if it cannot be interpreted.</summary>
    /// <param name="function">The function.</param>
    /// <param name="arguments">The arguments in the order of the parameters.</param>
    /// <param name="origins">The origins of the arguments, or null if they have none of their own.</param>
    /// <param name="call">The call.</param>
    /// <param name="state">The state of the path.</param>
    Value? Invoke(Closure function, Value[] arguments, ValueOrigin?[]? origins, SyntaxNode call, ExecutionState state);
}
