using Keyway.Analyzers.SymbolicExecution.Effects;
using Keyway.Analyzers.SymbolicExecution.Values;
using Keyway.Analyzers.SymbolicExecution.Values.Heap;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Keyway.Analyzers.SymbolicExecution.Semantics;

/// <summary>Determines which values nothing can change any more.</summary>
internal static class Constancy
{
    /// <summary>Whether nothing can change a value, or what it holds.</summary>
    public static bool IsConstant(Value value) =>
        value.Content is Closure function
            ? ReadsOnly(function, IsConstant)
            : !value.HasState
                || value.DescendantsAndSelf.All(part =>
                    !part.HasState
                    || part.Content
                        is TupleValue
                            or UserObject { IsImmutable: true }
                            or ListObject { IsFixed: true }
                            or GroupObject
                            or LookupObject
                );

    // Nor what it holds but through sequences, which tell when they are written to.
    public static bool IsWatched(Value value) =>
        value.Content is Closure function
            ? ReadsOnly(function, IsConstant)
            : !value.HasState
                || value.DescendantsAndSelf.All(part =>
                    !part.HasState || part.Content is TupleValue or UserObject { IsImmutable: true } or ListObject { Items: not null }
                );

    // Of the variables around it: sequences are watched, and what is written twice is not known to it.
    public static bool ReadsConstants(Closure function) =>
        function.Code is not null
        && ReadsOnly(function, value => IsConstant(value) || (value.Content is ListObject { Items: { } items } && items.All(IsConstant)));

    // A function that another has may have that one, too.
    private static bool ReadsOnly(Closure function, Func<Value, bool> isSuch) =>
        function.Code is not { } code
            ? function.Instance is null
            : !code.Descendants()
                .Any(part => part is IInstanceReferenceOperation { ReferenceKind: InstanceReferenceKind.ContainingTypeInstance })
                && GetCaptured(function).All(value => value.Content is not Closure { Code: not null } && isSuch(value));

    public static IEnumerable<Value> GetCaptured(Closure function) =>
        function.Code is not { } code || function.Surroundings is not { } surroundings
            ? []
            : code.DescendantsAndSelf()
                .SelectMany(WriteAnalysis.Targets)
                .Distinct(SymbolEqualityComparer.Default)
                .Select(variable => surroundings.Read(variable!, code.Syntax));
}
