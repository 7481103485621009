using System.Collections.Immutable;
using Keyway.Analyzers.SymbolicExecution.Code;
using Keyway.Analyzers.SymbolicExecution.Effects;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Keyway.Analyzers.SymbolicExecution.Values.Heap;

/// <summary>The value of a delegate: a lambda or local function with the variables that it captures, or a method.</summary>
/// <param name="method">The lambda, local function or method.</param>
/// <param name="code">The code of a lambda or local function, or null for a method.</param>
/// <param name="surroundings">The frame of the code that declares it, or null for a method.</param>
/// <param name="instance">The receiver of a method, or null for a static method, lambda or local function.</param>
/// <param name="iteration">The number of the loop iteration in which it was created.</param>
internal sealed class Closure(IMethodSymbol method, IOperation? code, Frame? surroundings, Value? instance, int iteration = 0) : HeapObject
{
    /// <summary>Gets the lambda, local function or method.</summary>
    public IMethodSymbol Method => method;

    /// <summary>Gets the code of a lambda or local function, or null for a method.</summary>
    public IOperation? Code => code;

    /// <summary>Gets the frame of the code that declares it, or null for a method.</summary>
    public Frame? Surroundings => surroundings;

    /// <summary>Gets the receiver of a method, or null for a static method, lambda or local function.</summary>
    public Value? Instance => instance;

    /// <summary>Gets the object around a lambda or local function, or null if its code does not use that.</summary>
    public Value? Owner => code is null || code.DescendantsAndSelf().Any(ReadsThis) ? surroundings?.This : null;

    /// <summary>Gets the number of the loop iteration in which it was created.</summary>
    public int Iteration => iteration;

    /// <summary>Gets the type arguments of a generic local function by its type parameters, or null for any other function.</summary>
    public IReadOnlyDictionary<ITypeSymbol, ITypeSymbol>? TypeArguments { get; init; }

    /// <summary>
    /// Gets the captured variables of the loop iteration in which it was created, with their values, which no code writes again.
    /// </summary>
    public ImmutableDictionary<ISymbol, Value> IterationVariables { get; init; } = ImmutableDictionary<ISymbol, Value>.Empty;

    /// <summary>Gets whether a call runs this method, rather than one that overrides or implements it.</summary>
    public bool IsDispatched { get; init; } = method.IsStatic || !VirtualCalls.IsVirtualCall(method);

    /// <inheritdoc />
    public override bool HasState => false;

    /// <inheritdoc />
    public override bool CanChange(bool isWritten) => instance is not null;

    /// <summary>Gets the value of a captured variable.</summary>
    public Value Read(ISymbol variable) =>
        IterationVariables.TryGetValue(variable, out Value? value) ? value : surroundings!.Read(variable, code!.Syntax);

    /// <summary>Creates the same function with other captured variables; those of its iteration stay.</summary>
    public Closure WithSurroundings(Frame others) => Copy(others, instance, value => value);

    /// <summary>Creates the same function with other captured variables, and another receiver of a method.</summary>
    /// <param name="others">The frame with the variables.</param>
    /// <param name="receiver">The receiver.</param>
    /// <param name="change">Converts the value of each captured variable of its iteration.</param>
    public Closure Copy(Frame? others, Value? receiver, Func<Value, Value> change) =>
        new(method, code, others, receiver, iteration)
        {
            TypeArguments = TypeArguments,
            IsDispatched = IsDispatched,
            IterationVariables = IterationVariables.IsEmpty
                ? IterationVariables
                : IterationVariables.SetItems(
                    IterationVariables.Select(captured => new KeyValuePair<ISymbol, Value>(captured.Key, change(captured.Value)))
                ),
        };

    private static bool ReadsThis(IOperation part) =>
        part
            is IInstanceReferenceOperation { ReferenceKind: InstanceReferenceKind.ContainingTypeInstance }
                or IParameterReferenceOperation { Parameter.ContainingSymbol: IMethodSymbol { MethodKind: MethodKind.Constructor } };

    /// <inheritdoc />
    public override void Escape()
    {
        instance?.Escape();
        Owner?.Escape();
        foreach (
            ISymbol variable in code is null
                ? []
                : code.DescendantsAndSelf().SelectMany(WriteAnalysis.FindTargets).Distinct(SymbolEqualityComparer.Default)
        )
        {
            surroundings?.Escape(variable!, code!.Syntax);
        }

        foreach (Value captured in IterationVariables.Values)
        {
            captured.Escape();
        }
    }
}
