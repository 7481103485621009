using Keyway.Analyzers.SymbolicExecution.Code;
using Keyway.Analyzers.SymbolicExecution.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

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
