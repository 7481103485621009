using Keyway.Analyzers.SymbolicExecution.Paths;
using Keyway.Analyzers.SymbolicExecution.State;
using Keyway.Analyzers.SymbolicExecution.Unknowns;
using Keyway.Analyzers.SymbolicExecution.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Keyway.Analyzers.SymbolicExecution.Operations;

/// <summary>Runs the branches of open conditions: each is explored, and where one of them leaves, the path goes on with the other.</summary>
internal static class OpenBranches
{
    /// <summary>Executes the branches of an if statement.</summary>
    public static Flow Execute(IConditionalOperation conditional, OpenCondition condition, ExecutionState state)
    {
        (IOperation whenTrue, IOperation? whenFalse) = (conditional.WhenTrue, conditional.WhenFalse);
        bool doesTrueLeave = Leaves(whenTrue);
        if (doesTrueLeave != Leaves(whenFalse))
        {
            Explore(condition, doesTrueLeave, doesTrueLeave ? whenTrue : whenFalse, state);
            if (TryStay(condition, !doesTrueLeave, state))
            {
                return state.Execute(doesTrueLeave ? whenFalse : whenTrue);
            }

            Explore(condition, !doesTrueLeave, doesTrueLeave ? whenFalse : whenTrue, state);
        }
        else
        {
            Explore(condition, true, whenTrue, state);
            Explore(condition, false, whenFalse, state);
        }

        Havoc.HavocBranches(conditional.Condition, state, whenTrue, whenFalse);
        return Flow.Next;
    }

    /// <summary>
    /// Evaluates the branches of <c>a ? b : c</c>; returns the value of one if the other throws, and null if the result is unknown.
    /// </summary>
    public static Value? Evaluate(IConditionalOperation conditional, OpenCondition condition, ExecutionState state)
    {
        (IOperation whenTrue, IOperation? whenFalse) = (conditional.WhenTrue, conditional.WhenFalse);
        bool doesTrueLeave = Leaves(whenTrue);
        if (doesTrueLeave != Leaves(whenFalse) && TryStay(condition, !doesTrueLeave, state))
        {
            return state.Evaluate(doesTrueLeave ? whenFalse : whenTrue);
        }

        Explore(condition, true, whenTrue, state);
        Explore(condition, false, whenFalse, state);
        return null;
    }

    /// <summary>Explores code under an outcome of an open condition; null does nothing.</summary>
    public static void Explore(OpenCondition condition, bool outcome, IOperation? code, ExecutionState state)
    {
        if (code is not null)
        {
            Explore(() => OpenConditions.TryAssume(condition, outcome, state), () => Run(code, state), state);
        }
    }

    /// <summary>Explores code under conditions that are to be assumed.</summary>
    public static void Explore(Func<bool> assume, Action run, ExecutionState state) => Exploration.Run(assume, run, state);

    /// <summary>Assumes for the rest of the path that an open condition has an outcome; returns false, with no effect, if it cannot.</summary>
    public static bool TryStay(OpenCondition condition, bool outcome, ExecutionState state)
    {
        int count = state.Path.OpenCount;
        if (OpenConditions.TryAssume(condition, outcome, state))
        {
            return true;
        }

        state.Path.TakeBack(count);
        return false;
    }

    /// <summary>Determines whether code leaves the statements around it whenever it runs, by its last statement.</summary>
    public static bool Leaves(IOperation? code) =>
        code switch
        {
            IBlockOperation { Operations: { Length: > 0 } operations } => Leaves(operations[operations.Length - 1]),
            IConversionOperation conversion => Leaves(conversion.Operand),
            IExpressionStatementOperation statement => Leaves(statement.Operation),
            IReturnOperation { Kind: OperationKind.Return or OperationKind.YieldBreak } or IThrowOperation => true,
            IBranchOperation { BranchKind: BranchKind.Break or BranchKind.Continue } => true,
            _ => false,
        };

    /// <summary>
    /// Runs code where paths join that left it by a jump, as at the end of an iteration. What the path assumes of open conditions within
    /// ends there, and what the code writes is unknown if it assumed any.
    /// </summary>
    public static Flow RunToJoin(IOperation code, Func<Flow> run, ExecutionState state) => RunToJoin(code, run, state, out _);

    /// <summary>
    /// Runs code where paths join that left it by a jump, and tells whether there are any, because it assumed outcomes of open conditions.
    /// </summary>
    public static Flow RunToJoin(IOperation code, Func<Flow> run, ExecutionState state, out bool joins)
    {
        int count = state.Path.OpenCount;
        Flow flow = run();
        joins = state.Path.OpenCount > count;
        if (joins)
        {
            state.Path.Join(count);
            Havoc.HavocWrites(code, state);
            Havoc.EscapePassedObjects(code, state);
        }

        return flow;
    }

    private static void Run(IOperation code, ExecutionState state)
    {
        if (code is { Type: not null } and not IConditionalOperation { Type.SpecialType: SpecialType.System_Void })
        {
            state.Evaluate(code);
        }
        else
        {
            state.Execute(code);
        }
    }
}
