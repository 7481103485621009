using Keyway.Analyzers.SymbolicExecution.Code;
using Keyway.Analyzers.SymbolicExecution.Effects;
using Keyway.Analyzers.SymbolicExecution.Values;
using Keyway.Analyzers.SymbolicExecution.Values.Heap;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Keyway.Analyzers.SymbolicExecution.Semantics;

/// <summary>Determines which values are still the same when deferred code reads them, as the functions of a query do.</summary>
internal static class Constancy
{
    /// <summary>Determines whether no code can change a value, or a value that it holds.</summary>
    public static bool IsConstant(Value value) =>
        value.Content is Closure function
            ? ReadsOnly(function, IsConstant)
            : !value.HasState || value.DescendantsAndSelf.All(part => !part.HasState || part.Content is HeapObject { IsConstant: true });

    /// <summary>
    /// Determines whether no code can change a value, or a value that it holds, other than by writing to a sequence: then what was computed
    /// from the sequence becomes unknown.
    /// </summary>
    public static bool IsConstantExceptSequences(Value value) =>
        value.Content is Closure function
            ? ReadsOnly(function, IsConstant)
            : !value.HasState || value.DescendantsAndSelf.All(part => !part.HasState || part.Content is HeapObject { IsObserved: true });

    /// <summary>
    /// Determines whether a lambda or local function captures only constant values and sequences of them, <c>this</c> included; a method
    /// does if it is static, or if its object is one.
    /// </summary>
    public static bool ReadsConstants(Closure function) =>
        ReadsOnly(function, value => IsConstant(value) || (value.Content is ListObject { Items: { } items } && items.All(IsConstant)));

    // A captured lambda or local function is excluded, because it may capture the function in turn.
    private static bool ReadsOnly(Closure function, Func<Value, bool> isAllowed) =>
        function.Code is not { } code
            ? function.Instance is null or { Content: not Closure } && (function.Instance is null || isAllowed(function.Instance))
            : (!ReadsThis(code) || (GetThis(function) is { Content: not Closure } owner && isAllowed(owner)))
                && GetCaptured(function).All(value => value.Content is not Closure { Code: not null } && isAllowed(value));

    private static bool ReadsThis(IOperation code) =>
        code.Descendants().Any(part => part is IInstanceReferenceOperation { ReferenceKind: InstanceReferenceKind.ContainingTypeInstance });

    // A constructor may still set members after it has created the function.
    private static Value? GetThis(Closure function) =>
        function.Surroundings is { Method: not { MethodKind: MethodKind.Constructor } } surroundings ? surroundings.This : null;

    /// <summary>Gets the values of the variables that a lambda or local function refers to; empty for a method.</summary>
    public static IEnumerable<Value> GetCaptured(Closure function) =>
        function.Surroundings is null ? [] : GetCapturedVariables(function).Select(function.Read);

    /// <summary>Gets the variables around a lambda or local function to which it refers; none for a method.</summary>
    public static IEnumerable<ISymbol> GetCapturedVariables(Closure function) =>
        function.Code is not { } code
            ? []
            : code.DescendantsAndSelf()
                .SelectMany(WriteAnalysis.FindTargets)
                .Distinct(SymbolEqualityComparer.Default)
                .OfType<ISymbol>()
                .Where(variable => !IsOwn(variable, function));

    // A variable of the function, or of a function within it.
    private static bool IsOwn(ISymbol variable, Closure function) =>
        SymbolEqualityComparer.Default.Equals(variable.ContainingSymbol, function.Method)
        || Declarations.IsWithin(variable, function.Code!);
}
