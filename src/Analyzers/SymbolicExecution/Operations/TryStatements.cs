using Keyway.Analyzers.SymbolicExecution.Code;
using Keyway.Analyzers.SymbolicExecution.Paths;
using Keyway.Analyzers.SymbolicExecution.State;
using Keyway.Analyzers.SymbolicExecution.Unknowns;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Keyway.Analyzers.SymbolicExecution.Operations;

/// <summary>Interprets try statements.</summary>
internal static class TryStatements
{
    /// <summary>
    /// Executes a try statement: the body as far as the program runs it, and the catch clause of an exception that is certain. Where any
    /// other exception leaves the body is unknown, so catch clauses do not rely on what the body writes to.
    /// </summary>
    public static Flow Execute(ITryOperation statement, ExecutionState state)
    {
        if (statement.Catches.Length == 0)
        {
            Flow flow = state.Execute(statement.Body);
            return state.Execute(statement.Finally) == Flow.Leave ? Flow.Leave : flow;
        }

        int open = state.Path.OpenCount;
        Flow end = ExecuteCaught(statement, state);

        // Where an outcome of an open condition throws, the path may go on after a catch clause.
        if (statement.Catches.Any(clause => MayComplete(clause.Handler)))
        {
            OpenBranches.Join(statement, open, state);
        }

        return end;
    }

    private static Flow ExecuteCaught(ITryOperation statement, ExecutionState state)
    {
        int uncertainties = state.Uncertainties;
        (Flow bodyFlow, PathTerminatedException? end) = ExecuteBody(statement, state);
        if (end?.Thrown is { } thrown && FindHandler(statement, thrown) is (true, var handler))
        {
            if (handler is null)
            {
                state.Execute(statement.Finally);
                throw new PathTerminatedException(thrown);
            }

            Flow handled = state.Execute(handler);
            return state.Execute(statement.Finally) == Flow.Leave ? Flow.Leave : handled;
        }

        if (!state.Path.HasAssumptions)
        {
            foreach (ICatchClauseOperation clause in statement.Catches)
            {
                Functions.RunDetached(() => ExecuteClause(clause, state), state);
            }
        }

        bool mayThrow = end is not null || state.Uncertainties != uncertainties;
        Flow after = mayThrow ? Leave(statement, bodyFlow, end is not null, state) : bodyFlow;
        return state.Execute(statement.Finally) == Flow.Leave ? Flow.Leave : after;
    }

    private static void ExecuteClause(ICatchClauseOperation clause, ExecutionState state)
    {
        if (clause.Filter is not null)
        {
            Escapes.EscapeInputs(clause.Filter, state);
            state.Evaluate(clause.Filter);
        }

        state.Execute(clause.Handler);
    }

    private static (Flow Flow, PathTerminatedException? End) ExecuteBody(ITryOperation statement, ExecutionState state)
    {
        int iterations = state.Iterations.Count;
        int conditional = state.ConditionalReceivers.Count;
        int initialized = state.ImplicitReceivers.Count;
        try
        {
            return (state.RunExpecting(ExpectedFailures.IsAnswered(statement), () => state.Execute(statement.Body)), null);
        }
        catch (PathTerminatedException end)
        {
            state.Iterations.RemoveRange(iterations, state.Iterations.Count - iterations);
            while (state.ConditionalReceivers.Count > conditional)
            {
                state.ConditionalReceivers.Pop();
            }

            while (state.ImplicitReceivers.Count > initialized)
            {
                state.ImplicitReceivers.Pop();
            }

            return (state.LeaveFor(null), end);
        }
    }

    // What a catch clause returns or leaves behind is unknown, and so is whether it runs. If none of them lets the code after the statement
    // run, that finds what the body wrote.
    private static Flow Leave(ITryOperation statement, Flow bodyFlow, bool isEnded, ExecutionState state)
    {
        if (!statement.Catches.Any(clause => MayComplete(clause.Handler)))
        {
            state.Frame.IsReturnOpen |= statement.Catches.Any(clause =>
                clause.Handler.Descendants().Any(part => Returns.IsOf(part, clause.Handler))
            );
            if (isEnded && state.Path.HasAssumptions)
            {
                state.Path.MarkUncertain();
                throw new PathTerminatedException();
            }

            return bodyFlow;
        }

        ILabelSymbol? jump = state.Jump;
        Havoc.HavocCode(statement, state);
        Havoc.EscapePassedObjects(statement, state);
        if (!state.Path.HasAssumptions || (bodyFlow == Flow.Next && statement.Catches.All(clause => Completes(clause.Handler, state))))
        {
            state.Jump = null;
            return Flow.Next;
        }

        // The assumptions may be the conditions under which the body throws.
        Escapes.EscapeInputs(statement, state);
        if (bodyFlow == Flow.Leave)
        {
            state.Path.MarkUncertain();
            throw new PathTerminatedException();
        }

        state.Jump = jump;
        Termination.MarkMayThrow(statement, state);
        return Flow.Next;
    }

    // Whether the code after the statement runs whenever a catch clause does: it neither jumps nor excludes anything by an exception.
    private static bool Completes(IBlockOperation handler, ExecutionState state) =>
        !CodeSearch
            .Enumerate(handler, state)
            .Any(part => part is IBranchOperation or IReturnOperation or IThrowOperation || Termination.MayGuard(part, state));

    // Whether the code after the statement, or the target of a jump, may run after a catch clause.
    private static bool MayComplete(IBlockOperation handler) =>
        handler.Operations.LastOrDefault() is not (IReturnOperation or IThrowOperation)
        || handler
            .Descendants()
            .Any(part => part is IBranchOperation { BranchKind: BranchKind.Break or BranchKind.Continue or BranchKind.GoTo });

    // The catch clause of an exception, or null if it passes all of them; false if that is unknown.
    private static (bool IsKnown, IBlockOperation? Handler) FindHandler(ITryOperation statement, INamedTypeSymbol thrown)
    {
        foreach (ICatchClauseOperation clause in statement.Catches)
        {
            if (clause.ExceptionType is not { SpecialType: not SpecialType.System_Object } type || TypeFacts.Inherits(thrown, type))
            {
                return clause.Filter is null ? (true, clause.Handler) : (false, null);
            }
        }

        return (true, null);
    }

    /// <summary>Finds the exact type of the exception that code creates and throws; null if it throws another one.</summary>
    public static INamedTypeSymbol? FindType(IThrowOperation operation)
    {
        IOperation? exception = operation.Exception;
        while (exception is IConversionOperation { OperatorMethod: null } conversion)
        {
            exception = conversion.Operand;
        }

        return exception is IObjectCreationOperation { Type: INamedTypeSymbol type } ? type : null;
    }

    /// <summary>Determines whether an operation is within the body of a try statement with catch clauses, in the same function.</summary>
    public static bool IsWithinBody(IOperation operation)
    {
        IOperation inner = operation;
        while (inner.Parent is { } parent and not (IAnonymousFunctionOperation or ILocalFunctionOperation))
        {
            if (parent is ITryOperation { Catches.Length: > 0 } statement && statement.Body == inner)
            {
                return true;
            }

            inner = parent;
        }

        return false;
    }
}
