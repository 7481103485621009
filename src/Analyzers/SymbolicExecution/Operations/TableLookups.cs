using Keyway.Analyzers.SymbolicExecution.Paths;
using Keyway.Analyzers.SymbolicExecution.Semantics;
using Keyway.Analyzers.SymbolicExecution.State;
using Keyway.Analyzers.SymbolicExecution.Unknowns;
using Keyway.Analyzers.SymbolicExecution.Values;
using Keyway.Analyzers.SymbolicExecution.Values.Heap;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Keyway.Analyzers.SymbolicExecution.Operations;

/// <summary>Looks up an unknown key in a known table: the result is one of the rows, or none.</summary>
internal static class TableLookups
{
    /// <summary>
    /// Evaluates an element of a dictionary, list or array by an unknown key or index; returns null if the result is unknown.
    /// </summary>
    /// <param name="lookup">The element.</param>
    /// <param name="table">The dictionary, list or array.</param>
    /// <param name="asked">The code of the key.</param>
    /// <param name="key">The key.</param>
    /// <param name="state">The state of the path.</param>
    /// <exception cref="PathTerminatedException">The path assumes that there is no such element.</exception>
    public static Value? Select(IOperation lookup, Value? table, IOperation asked, Value key, ExecutionState state) =>
        key.IsKnown
            ? null
            : table?.Content switch
            {
                DictionaryObject { Entries: { } entries } => Select(lookup, entries, asked, key, null, state),
                LookupObject => null,
                ListObject { Items: { Count: <= Budget.MaximumRows } items, Lengths: null } => Select(
                    lookup,
                    [.. items.Select((item, position) => (Value.Known(position, item.Origin), item))],
                    asked,
                    key,
                    null,
                    state
                ),
                _ => null,
            };

    /// <summary>
    /// Interprets a method of a dictionary that looks up an unknown key; returns null if it is another method, or the result is unknown.
    /// </summary>
    public static Value? TryInvoke(IInvocationOperation call, DictionaryObject table, Value[] arguments, ExecutionState state)
    {
        if (arguments[0].IsKnown || table.Entries is not { } entries || call.Arguments.Length != arguments.Length)
        {
            return null;
        }

        IOperation asked = call.Arguments[0].Value;
        SyntaxNode syntax = call.Syntax;
        switch (call.TargetMethod.Name, arguments.Length)
        {
            case ("ContainsKey", 1):
                List<(Value, Value)> present = [.. entries.Select(entry => (entry.Key, Value.Known(true, syntax)))];
                return Select(call, present, asked, arguments[0], () => Value.Known(false, syntax), state);
            case ("TryGetValue", 2) when call.Arguments[1] is { Parameter.RefKind: RefKind.Out } output:
                List<(Value, Value)> found =
                [
                    .. entries.Select(entry =>
                        (entry.Key, Value.Known(new TupleValue([Value.Known(true, syntax), entry.Value]), entry.Value.Origin))
                    ),
                ];
                if (
                    Select(
                        call,
                        found,
                        asked,
                        arguments[0],
                        () => Value.Known(new TupleValue([Value.Known(false, syntax), Value.Unknown(syntax)]), syntax),
                        state
                    )
                    is not { Content: TupleValue { Elements: { } parts } } selected
                )
                {
                    return null;
                }

                Targets.WriteAny(output.Value, parts[1].IsKnown ? parts[1].AddSources(selected.Sources) : parts[1], state);
                return parts[0];
            default:
                return null;
        }
    }

    /// <summary>Selects the row of an unknown key; returns null if the result is unknown.</summary>
    /// <param name="lookup">The code that looks it up.</param>
    /// <param name="rows">The rows, each with its key.</param>
    /// <param name="asked">The code of the key.</param>
    /// <param name="key">The key.</param>
    /// <param name="missing">Gets the result if there is no such row; null if the lookup throws.</param>
    /// <param name="state">The state of the path.</param>
    /// <exception cref="PathTerminatedException">The path assumes that there is no such row, and the lookup throws.</exception>
    public static Value? Select(
        IOperation lookup,
        IReadOnlyList<(Value Key, Value Row)> rows,
        IOperation asked,
        Value key,
        Func<Value>? missing,
        ExecutionState state
    )
    {
        if (rows.Count is 0 or > Budget.MaximumRows)
        {
            return null;
        }

        if (!OpenValues.IsOpen(key) && !IsParameter(key, state))
        {
            return null;
        }

        List<Value> matches = [.. rows.Select(row => Comparisons.IsEqual(key, row.Key.Content, asked.Type, asked.Syntax))];
        if (rows.Any(row => !QueryOperators.IsComparable(row.Key)) || matches.Exists(match => match.Expression is not PathCondition))
        {
            return null;
        }

        Guard guard = new Guard(
            Dependencies.CreateGuard(asked, state).Sources.Union(Sources.WithReceived(key.Sources, state)),
            Dependencies.AsksCatalog(asked, state)
        )
        {
            Subject = key.Expression,
        }.Select(lookup.Syntax);
        string name = ConditionText.Get(asked.Syntax);
        List<(Func<bool>, Func<Value>, IOperation?)> alternatives =
        [
            .. rows.Select(
                (row, index) =>
                    (
                        (Func<bool>)(
                            () =>
                                state.Path.Infer(matches[index]) is null
                                && state.Path.TryAssumeOpen(
                                    matches[index],
                                    asked.Syntax,
                                    true,
                                    null,
                                    ($"{name} is {Describe(row.Key, asked)}", true)
                                )
                        ),
                        (Func<Value>)(() => row.Row.AddSources(SourceSet.Of(guard.WithRow(row.Row.Origin)))),
                        (IOperation?)null
                    )
            ),
            (
                () =>
                    state.Path.TryAssumeOpen(null, asked.Syntax, true, null, ($"{name} is another one", true))
                    && matches.TrueForAll(match => match.Expression is PathCondition condition && state.Path.TryAssume(condition, false)),
                () => missing is null ? throw new PathTerminatedException() : missing(),
                null
            ),
        ];
        // The row depends on the key through the guard alone. Which row the path takes is known, and so is what that excludes: the
        // conditions guard nothing themselves.
        SourceSet sources = state.Sources;
        state.Sources = SourceSet.None;
        if (matches.FindIndex(match => state.Path.Infer(match) == true) is >= 0 and var inferred)
        {
            return rows[inferred].Row.AddSources(SourceSet.Of(guard.WithRow(rows[inferred].Row.Origin)));
        }

        Value? selected = OpenBranches.EvaluateAny(lookup, SourceSet.Of(guard), alternatives, state, areRows: true);
        state.Sources = selected is null ? sources : state.Sources;
        return selected;
    }

    // Rows that two parameters select need not belong together.
    private static bool IsParameter(Value key, ExecutionState state) =>
        key is { IsSymbolic: true, Expression: { IsComparable: true } parameter }
        && !state.Path.HasEscaped(key.Inputs)
        && state.Path.TryLookUp(parameter);

    private static string Describe(Value key, IOperation asked) =>
        (asked.Type is { TypeKind: TypeKind.Enum } ? null : ValueNames.Describe(key)) ?? key.Origin.ToString();
}
