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

/// <summary>A call whose receiver and arguments have been evaluated.</summary>
/// <param name="operation">The call.</param>
/// <param name="instance">The receiver, or null if there is none.</param>
/// <param name="arguments">The arguments in the order of the parameters.</param>
internal sealed class Call(IInvocationOperation operation, Value? instance, Value[] arguments)
{
    private bool? isFramework;

    /// <summary>The call.</summary>
    public IInvocationOperation Operation => operation;

    /// <summary>The method as the code names it.</summary>
    public IMethodSymbol Method => operation.TargetMethod;

    /// <summary>The receiver, or null if there is none.</summary>
    public Value? Instance => instance;

    /// <summary>The arguments in the order of the parameters.</summary>
    public Value[] Arguments => arguments;

    /// <summary>The syntax of the call.</summary>
    public SyntaxNode Syntax => operation.Syntax;

    /// <summary>Whether the method comes with the framework.</summary>
    public bool IsFramework => isFramework ??= FrameworkSymbols.IsFrameworkSymbol(operation.TargetMethod);
}

/// <summary>Interprets a call; returns null if the call is none of the model's, or its result is unknown.</summary>
internal delegate Value? CallModel(Call call, ExecutionState state);
