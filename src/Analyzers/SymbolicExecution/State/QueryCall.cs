using Keyway.Analyzers.SymbolicExecution.Semantics;
using Keyway.Analyzers.SymbolicExecution.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Keyway.Analyzers.SymbolicExecution.State;

/// <summary>A call of a LINQ operator on known elements, whose arguments are found by the names of their parameters.</summary>
/// <param name="items">The elements of the first argument.</param>
/// <param name="arguments">The arguments in the order of the parameters.</param>
/// <param name="invocation">The call.</param>
/// <param name="state">The state of the path.</param>
internal sealed class QueryCall(IReadOnlyList<Value> items, Value[] arguments, IInvocationOperation invocation, ExecutionState state)
{
    /// <summary>Gets the call itself.</summary>
    public IInvocationOperation Operation => invocation;

    /// <summary>Gets the name of the operator.</summary>
    public string Name => invocation.TargetMethod.Name;

    /// <summary>Gets the elements of the first argument.</summary>
    public IReadOnlyList<Value> Items => items;

    /// <summary>Gets the syntax of the call, as the origin of its result.</summary>
    public SyntaxNode Syntax => invocation.Syntax;

    /// <summary>Gets the state of the path.</summary>
    public ExecutionState State => state;

    /// <summary>Gets a type argument of the operator: the first is the type of the elements of the first sequence.</summary>
    public ITypeSymbol GetTypeArgument(int position) => invocation.TargetMethod.TypeArguments[position];

    /// <summary>Finds the argument of a parameter, or null if the operator has no parameter of the name.</summary>
    public Value? Find(string parameter)
    {
        foreach (IParameterSymbol declared in invocation.TargetMethod.Parameters)
        {
            if (declared.Name == parameter && declared.Ordinal < arguments.Length)
            {
                return arguments[declared.Ordinal];
            }
        }

        return null;
    }

    /// <summary>Gets the comparer of strings; false if it is another comparer, or unknown.</summary>
    /// <param name="comparer">The comparer, or null for ordinal equality.</param>
    public bool TryGetComparer(out StringComparer? comparer)
    {
        Value? argument = Find("comparer") ?? Find("keyComparer");
        comparer = argument?.Content as StringComparer;
        return argument is null or { IsKnown: true, Content: null or StringComparer };
    }

    /// <summary>Gets the elements of the sequence that is the argument of a parameter; null if they are unknown.</summary>
    public IReadOnlyList<Value>? FindItems(string parameter) => Find(parameter) is { } sequence ? SequenceItems.GetItems(sequence) : null;
}
