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

    /// <summary>Gets the call.</summary>
    public IInvocationOperation Operation => operation;

    /// <summary>Gets the method as the code names it; a virtual call may run one that overrides it.</summary>
    public IMethodSymbol Method => operation.TargetMethod;

    /// <summary>Gets the receiver, or null if there is none.</summary>
    public Value? Instance => instance;

    /// <summary>Gets the arguments in the order of the parameters.</summary>
    public Value[] Arguments => arguments;

    /// <summary>Gets the syntax of the call.</summary>
    public SyntaxNode Syntax => operation.Syntax;

    /// <summary>Gets whether the method belongs to .NET or one of its extensions.</summary>
    public bool IsFramework => isFramework ??= FrameworkSymbols.IsFrameworkSymbol(operation.TargetMethod);
}

/// <summary>Interprets a call; returns null if it is not one that the model interprets.</summary>
internal delegate Value? CallModel(Call call, ExecutionState state);
