using Keyway.Analyzers.SymbolicExecution.Code;
using Keyway.Analyzers.SymbolicExecution.Effects;
using Keyway.Analyzers.SymbolicExecution.Paths;
using Keyway.Analyzers.SymbolicExecution.State;
using Keyway.Analyzers.SymbolicExecution.Unknowns;
using Keyway.Analyzers.SymbolicExecution.Values;
using Keyway.Analyzers.SymbolicExecution.Values.Heap;
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
            if (TryStay(WithKind(condition, doesTrueLeave ? whenTrue : whenFalse), !doesTrueLeave, state))
            {
                return state.Execute(doesTrueLeave ? whenFalse : whenTrue);
            }

            Explore(condition, !doesTrueLeave, doesTrueLeave ? whenFalse : whenTrue, state);
        }
        else if (Choose(conditional, condition, state) is { } outcome)
        {
            Flow flow = state.Execute(outcome ? whenTrue : whenFalse);
            ImplicitFlows.Mark(conditional.Condition, GetChoice(condition), [whenTrue, whenFalse], state);
            return flow;
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

        Value? first = Explore(condition, true, () => state.Evaluate(whenTrue), state);
        Value? second = Explore(condition, false, () => state.Evaluate(whenFalse), state);
        return
            first is not null
            && second is not null
            && Differ(first, second)
            && state.Path.Choose() is { } outcome
            && TryStay(condition, outcome, state)
            ? state.Evaluate(outcome ? whenTrue : whenFalse).AddSources(GetChoice(condition))
            : null;
    }

    /// <summary>Explores code under an outcome of an open condition; null does nothing.</summary>
    public static void Explore(OpenCondition condition, bool outcome, IOperation? code, ExecutionState state)
    {
        if (CodeSearch.MayReport(code, state))
        {
            Explore(() => OpenConditions.TryAssume(condition, outcome, state), () => Run(code!, state), state);
        }
    }

    /// <summary>Explores code under an outcome of an open condition; returns its result, or null if it has none.</summary>
    private static T? Explore<T>(OpenCondition condition, bool outcome, Func<T> run, ExecutionState state)
        where T : class
    {
        T? result = null;
        Explore(() => OpenConditions.TryAssume(condition, outcome, state), () => result = run(), state);
        return result;
    }

    /// <summary>
    /// Explores both branches, and chooses one of them if they give a variable different values that matter for designs; returns null if
    /// they do not, or if the path has chosen enough.
    /// </summary>
    private static bool? Choose(IConditionalOperation conditional, OpenCondition condition, ExecutionState state)
    {
        (IOperation whenTrue, IOperation? whenFalse) = (conditional.WhenTrue, conditional.WhenFalse);
        ISymbol[] written =
        [
            .. CodeSearch
                .Enumerate(whenTrue, state)
                .Concat(CodeSearch.Enumerate(whenFalse, state))
                .SelectMany(WriteAnalysis.FindWritten)
                .Distinct(SymbolEqualityComparer.Default)
                .OfType<ISymbol>()
                .Where(variable => !IsDeclaredIn(variable, conditional) && IsRelevant(variable, state)),
        ];
        if (written.Length == 0)
        {
            Explore(condition, true, whenTrue, state);
            Explore(condition, false, whenFalse, state);
            return null;
        }

        Value[]? first = Explore(condition, true, () => RunAndRead(whenTrue, written, state), state);
        Value[]? second = Explore(condition, false, () => RunAndRead(whenFalse, written, state), state);
        return
            first is { Length: > 0 }
            && second is { Length: > 0 }
            && first.Zip(second, Differ).Any(differs => differs)
            && state.Path.Choose() is { } outcome
            && TryStay(condition, outcome, state)
            ? outcome
            : null;
    }

    private static Value[] RunAndRead(IOperation? code, ISymbol[] variables, ExecutionState state) =>
        state.Execute(code) == Flow.Next ? [.. variables.Select(variable => state.Frame.Read(variable, state.Body.Syntax))] : [];

    private static bool IsDeclaredIn(ISymbol variable, IOperation code) =>
        variable.DeclaringSyntaxReferences.Any(reference =>
            reference.SyntaxTree == code.Syntax.SyntaxTree && code.Syntax.Span.Contains(reference.Span)
        );

    // What designs are made of; of plain values it is unknown, so that only those count that the code passes on.
    private static bool IsRelevant(ISymbol variable, ExecutionState state) =>
        variable switch
        {
            ILocalSymbol local => local.Type,
            IParameterSymbol parameter => parameter.Type,
            _ => null,
        }
            is { } type
        && (
            state.Context.Symbols.IsRuntime(type)
            || state.Context.Symbols.IsConnector(type)
            || CodeSearch
                .Enumerate(state.Body, state)
                .Any(part =>
                    part is IArgumentOperation { Parameter.ContainingSymbol: var method } argument
                    && !FrameworkSymbols.IsFrameworkSymbol(method)
                    && argument
                        .Value.DescendantsAndSelf()
                        .Any(read => WriteAnalysis.FindTargets(read).Contains(variable, SymbolEqualityComparer.Default))
                )
        );

    // Objects other than designs are left unknown where paths join.
    private static bool Differ(Value first, Value second) =>
        first.IsKnown
        && second.IsKnown
        && (first.Content, second.Content) switch
        {
            (DesignObject one, DesignObject other) => !ReferenceEquals(one.Model, other.Model),
            (HeapObject, _) or (_, HeapObject) => first.Content is DesignObject || second.Content is DesignObject,
            var (one, other) => !Equals(one, other),
        };

    private static SourceSet GetChoice(OpenCondition condition) => condition.Guard is { } guard ? SourceSet.Of(guard) : SourceSet.None;

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

    // Of a condition under which a method returns, the caller knows nothing if the method has no result.
    private static OpenCondition WithKind(OpenCondition condition, IOperation? leaving) =>
        condition.Guard is { } guard && !EndsPath(leaving)
            ? condition with
            {
                Guard = new Guard(guard.Sources, guard.AsksCatalog) { EndsPath = false },
            }
            : condition;

    private static bool EndsPath(IOperation? leaving) =>
        leaving switch
        {
            IBlockOperation { Operations: { Length: > 0 } operations } => EndsPath(operations[operations.Length - 1]),
            IThrowOperation or IExpressionStatementOperation => true,
            _ => false,
        };

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
