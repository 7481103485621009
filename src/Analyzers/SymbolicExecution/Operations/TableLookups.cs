using Keyway.Analyzers.SymbolicExecution.Paths;
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
    /// Evaluates an element of a dictionary, lookup, list or array by an unknown key or index; returns null if the result is unknown.
    /// </summary>
    /// <param name="lookup">The element.</param>
    /// <param name="table">The dictionary, lookup, list or array.</param>
    /// <param name="asked">The code of the key.</param>
    /// <param name="key">The key.</param>
    /// <param name="state">The state of the path.</param>
    /// <exception cref="PathTerminatedException">The path assumes that there is no such element.</exception>
    public static Value? Select(IOperation lookup, Value? table, IOperation asked, Value key, ExecutionState state) =>
        RowKey.Create(asked, key) is not { } wanted
            ? null
            : table?.Content switch
            {
                DictionaryObject { Entries: { } entries } => Select(lookup, entries, asked, wanted, null, state),
                LookupObject { Items: { Count: <= Budget.MaximumRows } groups } => Select(
                    lookup,
                    [.. groups.Select(group => group.Content).OfType<GroupObject>().Select(group => (group.Key, GetRows(group, lookup)))],
                    asked,
                    wanted,
                    () => Value.Known(new ListObject([]) { IsFixed = true }, lookup.Syntax),
                    state
                ),
                ListObject { Items: { Count: <= Budget.MaximumRows } items, Lengths: null } => Select(
                    lookup,
                    [.. items.Select((item, position) => (Value.Known(position, item.Origin), item))],
                    asked,
                    wanted,
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
        if (table.Entries is not { } entries || call.Arguments.Length != arguments.Length)
        {
            return null;
        }

        IOperation asked = call.Arguments[0].Value;
        if (RowKey.Create(asked, arguments[0]) is not { } key)
        {
            return null;
        }

        SyntaxNode syntax = call.Syntax;
        switch (call.TargetMethod.Name, arguments.Length)
        {
            case ("ContainsKey", 1):
                List<(Value, Value)> present = [.. entries.Select(entry => (entry.Key, Value.Known(true, syntax)))];
                return Select(call, present, asked, key, () => Value.Known(false, syntax), state);
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
                        key,
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
        RowKey key,
        Func<Value>? missing,
        ExecutionState state
    )
    {
        if (rows.Count is 0 or > Budget.MaximumRows || !key.CanBeAny(state))
        {
            return null;
        }

        List<List<(Value Condition, string Name)>> matches = [.. rows.Select(row => key.Match(row.Key)).OfType<List<(Value, string)>>()];
        if (matches.Count != rows.Count)
        {
            return null;
        }

        Guard guard = new Guard(
            key.Parts.Aggregate(
                Dependencies.CreateGuard(asked, state).Sources,
                (all, part) => all.Union(Sources.WithReceived(part.Sources, state))
            ),
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
                        (Func<bool>)(() => !IsInferred(matches[index], state) && TryAssume(matches[index], asked.Syntax, state)),
                        (Func<Value>)(() => row.Row.AddSources(SourceSet.Of(guard.WithRow(row.Row.Origin)))),
                        (IOperation?)null
                    )
            ),
            (
                () =>
                    state.Path.TryAssumeOpen(null, asked.Syntax, true, null, ($"{name} is another one", true))
                    && matches.TrueForAll(match => TryExclude(match, state)),
                () => missing is null ? throw new PathTerminatedException() : missing(),
                null
            ),
        ];
        // The row depends on the key through the guard alone. Which row the path takes is known, and so is what that excludes: the
        // conditions guard nothing themselves.
        SourceSet sources = state.Sources;
        state.Sources = SourceSet.None;
        if (matches.FindIndex(match => IsInferred(match, state)) is >= 0 and var inferred)
        {
            return rows[inferred].Row.AddSources(SourceSet.Of(guard.WithRow(rows[inferred].Row.Origin)));
        }

        Value? selected = OpenBranches.EvaluateAny(lookup, SourceSet.Of(guard), alternatives, state, areRows: true);
        state.Sources = selected is null ? sources : state.Sources;
        return selected;
    }

    private static Value GetRows(GroupObject group, IOperation lookup) =>
        group.Items is { } rows
            ? Value.Known(new ListObject(rows) { IsFixed = true }, group.Key.Origin ?? lookup.Syntax)
            : Value.Unknown(lookup.Syntax);

    private static bool IsInferred(List<(Value Condition, string Name)> match, ExecutionState state) =>
        match.TrueForAll(part => part.Condition.TryGetContent(out bool holds) ? holds : state.Path.Infer(part.Condition) == true);

    private static bool TryAssume(List<(Value Condition, string Name)> match, SyntaxNode asked, ExecutionState state) =>
        match.TrueForAll(part =>
            part.Condition.TryGetContent(out bool holds)
                ? holds
                : state.Path.TryAssumeOpen(part.Condition, asked, true, null, (part.Name, true))
        );

    // One of the conditions does not hold.
    private static bool TryExclude(List<(Value Condition, string Name)> match, ExecutionState state)
    {
        if (match.Exists(part => part.Condition.TryGetContent(out bool holds) && !holds))
        {
            return true;
        }

        Value? all = null;
        foreach ((Value condition, _) in match.Where(part => !part.Condition.IsKnown))
        {
            all = all is null
                ? condition
                : condition.WithExpression(
                    new Junction(all.Expression!, all.IsNegated, condition.Expression!, condition.IsNegated, IsOr: false),
                    false,
                    condition.Origin
                );
        }

        return all is not null && state.Path.TryAssume(all.Expression!, all.IsNegated);
    }
}
