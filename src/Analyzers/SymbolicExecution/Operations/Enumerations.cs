using Keyway.Analyzers.SymbolicExecution.Code;
using Keyway.Analyzers.SymbolicExecution.Effects;
using Keyway.Analyzers.SymbolicExecution.State;
using Keyway.Analyzers.SymbolicExecution.Unknowns;
using Keyway.Analyzers.SymbolicExecution.Values;
using Keyway.Analyzers.SymbolicExecution.Values.Heap;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Keyway.Analyzers.SymbolicExecution.Operations;

/// <summary>
/// Runs the code of queries and iterators ahead of their enumeration: what it reports counts only once code enumerates them to their end.
/// </summary>
internal static class Enumerations
{
    /// <summary>Runs code whose reports do not count yet; returns its result, and the reports, or null if there are none.</summary>
    public static (T Result, PendingReports? Reports) RunAhead<T>(Func<T> code, ExecutionState state)
    {
        PendingReports? outer = state.Pending;
        var pending = new PendingReports();
        state.Pending = pending;
        int first = state.Designs.Count;
        T result;
        try
        {
            result = code();
        }
        finally
        {
            state.Pending = outer;
            pending.Designs.AddRange(state.Designs.Skip(first));
            state.Designs.RemoveRange(first, state.Designs.Count - first);
        }

        return (result, pending.IsEmpty ? null : pending);
    }

    /// <summary>Keeps reports with a sequence until code enumerates it, together with those of the sequences that it reads.</summary>
    public static void Keep(Value sequence, PendingReports? reports, IEnumerable<Value> sources)
    {
        if (sequence.Content is not HeapObject target)
        {
            return;
        }

        PendingReports all = new();
        foreach (
            PendingReports part in sources
                .Select(source => (source.Content as HeapObject)?.Pending)
                .Prepend(reports)
                .OfType<PendingReports>()
        )
        {
            all.Add(part);
        }

        target.Pending = all.IsEmpty ? null : all;
    }

    /// <summary>Counts the reports of a sequence, because code enumerates it to its end.</summary>
    public static void Complete(Value sequence, ExecutionState state)
    {
        if (sequence.Content is HeapObject { Pending: PendingReports reports } source)
        {
            source.Pending = null;
            Complete(reports, state);
        }
    }

    /// <summary>Counts reports.</summary>
    public static void Complete(PendingReports reports, ExecutionState state)
    {
        state.Designs.AddRange(reports.Designs);
        reports.Report((findings, then) => state.Report(findings, then));
    }

    /// <summary>Enumerates a sequence to its end; returns its elements as a list, or null if they are unknown.</summary>
    public static Value? ToList(Value sequence, SyntaxNode syntax, ExecutionState state)
    {
        List<Value> items = [];
        return state.TryEnumerate(sequence, syntax, Add) ? Value.Known(new ListObject(items), sequence.Origin) : null;

        bool Add(Value item)
        {
            items.Add(item);
            return items.Count <= Budget.MaximumItems ? true : throw new BudgetExceededException();
        }
    }

    /// <summary>
    /// Forgets what the code of sequences reaches: it is unknown how much of it has run, or will run where they are enumerated.
    /// </summary>
    public static void Forget(IEnumerable<Value> sequences, ExecutionState state)
    {
        foreach (Value sequence in sequences)
        {
            Escapes.Escape(sequence, state);
        }

        state.Statics.Forget();
    }

    /// <summary>Counts the reports of the arguments of a call that enumerates them to their end.</summary>
    public static void CompleteArguments(Call call, ExecutionState state)
    {
        if (state.Context.Symbols.IsRuntime(call.Method) || SequenceMethods.EnumeratesArgument(call.Method))
        {
            foreach (Value argument in call.Arguments)
            {
                Complete(argument, state);
            }
        }
    }

    /// <summary>Determines whether a loop may end before it has reached all elements, by a jump or return.</summary>
    public static bool MayStop(IForEachLoopOperation loop, ExecutionState state) =>
        CodeSearch.Leaves(loop, state)
        || CodeSearch
            .Enumerate(loop.Body, state)
            .Any(part =>
                part switch
                {
                    IBranchOperation branch => SymbolEqualityComparer.Default.Equals(branch.Target, loop.ExitLabel),

                    // Whoever enumerates an iterator may ask for no further element.
                    IReturnOperation { Kind: OperationKind.YieldReturn } => true,
                    _ => false,
                }
            );

    /// <summary>Determines whether the code around an expression enumerates it to its end, at once or by a local variable.</summary>
    public static bool IsReadToEnd(IOperation sequence, ExecutionState state)
    {
        IOperation? parent = sequence.Parent;
        while (parent is IConversionOperation or IParenthesizedOperation or ITranslatedQueryOperation)
        {
            parent = parent.Parent;
        }

        return parent switch
        {
            ISpreadOperation => true,
            IForEachLoopOperation loop => !MayStop(loop, state),
            IArgumentOperation { Parent: IInvocationOperation call } => SequenceMethods.EnumeratesArgument(call.TargetMethod)
                || state.Context.Symbols.IsRuntime(call.TargetMethod)
                || (
                    FrameworkSymbols.IsLinq(call.TargetMethod)
                    && (
                        SequenceMethods.IsDeferred(call.TargetMethod)
                            ? !SequenceMethods.MayStopEarly(call.TargetMethod.Name) && IsReadToEnd(call, state)
                            : SequenceMethods.EnumeratesToEnd(call.TargetMethod.Name)
                    )
                ),
            IVariableInitializerOperation { Parent: IVariableDeclaratorOperation { Symbol: var local } } => IsReadToEnd(local, state),
            _ => false,
        };
    }

    private static bool IsReadToEnd(ILocalSymbol local, ExecutionState state)
    {
        List<ILocalReferenceOperation> uses =
        [
            .. CodeSearch
                .Enumerate(state.Body, state)
                .OfType<ILocalReferenceOperation>()
                .Where(use => SymbolEqualityComparer.Default.Equals(use.Local, local)),
        ];
        return uses.Count > 0 && uses.TrueForAll(use => use.Parent is not IVariableInitializerOperation && IsReadToEnd(use, state));
    }
}
