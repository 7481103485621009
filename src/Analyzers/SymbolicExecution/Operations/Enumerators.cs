using Keyway.Analyzers.SymbolicExecution.Effects;
using Keyway.Analyzers.SymbolicExecution.Semantics;
using Keyway.Analyzers.SymbolicExecution.State;
using Keyway.Analyzers.SymbolicExecution.Values;
using Keyway.Analyzers.SymbolicExecution.Values.Heap;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace Keyway.Analyzers.SymbolicExecution.Operations;

/// <summary>Enumerates objects of the compilation, by the code of their enumerators.</summary>
internal static class Enumerators
{
    /// <summary>
    /// Gets the elements that a loop enumerates; null if the collection is another one, its code is not interpreted, or the loop may write
    /// what the enumerator reads.
    /// </summary>
    public static IReadOnlyList<Value>? TryEnumerate(IForEachLoopOperation loop, Value collection, ExecutionState state)
    {
        if (
            !collection.TryGetContent(out UserObject _)
            || loop.Syntax is not CommonForEachStatementSyntax syntax
            || loop.SemanticModel?.GetForEachStatementInfo(syntax) is not { GetEnumeratorMethod: { } declared } info
            || Dispatch.FindTarget(declared, collection) is not { } method
            || !state.Context.Purity.PreservesHeap(loop.Body)
        )
        {
            return null;
        }

        Value? enumerator = SourceMethods.Invoke(method, collection, [], null, syntax.Expression, state);
        return enumerator?.Items is { } items ? [.. items]
            : enumerator?.Content is UserObject ? Move(enumerator, info, syntax.Expression, state)
            : null;
    }

    private static List<Value>? Move(Value enumerator, ForEachStatementInfo info, SyntaxNode syntax, ExecutionState state)
    {
        if (
            info.MoveNextMethod is not { } declaredMove
            || info.CurrentProperty?.GetMethod is not { } declaredCurrent
            || Dispatch.FindTarget(declaredMove, enumerator) is not { } move
            || Dispatch.FindTarget(declaredCurrent, enumerator) is not { } current
            || !WritesOwnMembersOnly(move, state)
            || Dispatch.FindDispose(enumerator) is not null
        )
        {
            return null;
        }

        List<Value> elements = [];
        while (elements.Count < Budget.MaximumIterations)
        {
            if (SourceMethods.Invoke(move, enumerator, [], null, syntax, state) is not { Content: bool isThere })
            {
                return null;
            }

            if (!isThere)
            {
                return elements;
            }

            Value? element =
                Members.ReadMember(enumerator, current.AssociatedSymbol!)
                ?? SourceMethods.Invoke(current, enumerator, [], null, syntax, state);
            if (element is null)
            {
                return null;
            }

            elements.Add(element);
        }

        return null;
    }

    // Otherwise other code could see how far the enumeration has come.
    private static bool WritesOwnMembersOnly(IMethodSymbol move, ExecutionState state) =>
        state.Context.Bodies.GetBody(move) is { IsDeferred: false } body
        && body.Operation.Descendants()
            .All(part =>
                part switch
                {
                    IInvocationOperation call => FrameworkPurity.IsPureCall(call),
                    IAssignmentOperation assignment => IsOwn(assignment.Target),
                    IIncrementOrDecrementOperation increment => IsOwn(increment.Target),
                    IObjectCreationOperation => false,
                    _ => true,
                }
            );

    private static bool IsOwn(IOperation target) =>
        target
            is ILocalReferenceOperation
                or IMemberReferenceOperation { Instance: IInstanceReferenceOperation }
                or IParameterReferenceOperation { Parameter.ContainingSymbol: IMethodSymbol { MethodKind: MethodKind.Constructor } };
}
