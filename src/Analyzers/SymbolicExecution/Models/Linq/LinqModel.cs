using Keyway.Analyzers.SymbolicExecution.Code;
using Keyway.Analyzers.SymbolicExecution.Effects;
using Keyway.Analyzers.SymbolicExecution.Models.Collections;
using Keyway.Analyzers.SymbolicExecution.Operations;
using Keyway.Analyzers.SymbolicExecution.Semantics;
using Keyway.Analyzers.SymbolicExecution.State;
using Keyway.Analyzers.SymbolicExecution.Values;
using Keyway.Analyzers.SymbolicExecution.Values.Heap;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Keyway.Analyzers.SymbolicExecution.Models.Linq;

/// <summary>Calls of LINQ: what is called, when it runs, and with which elements.</summary>
internal static class LinqModel
{
    public static Value? TryInvoke(Call call, ExecutionState state) =>
        call is { IsFramework: true, Method: { IsStatic: true, ContainingType.Name: nameof(Enumerable) } }
            ? Invoke(call.Operation, call.Arguments, state)
            : null;

    private static Value? Invoke(IInvocationOperation invocation, Value[] arguments, ExecutionState state)
    {
        SyntaxNode syntax = invocation.Syntax;
        string name = invocation.TargetMethod.Name;
        if (Generate(name, arguments, syntax) is { } generated)
        {
            return generated;
        }

        if (arguments.Length == 0 || SequenceItems.GetItems(arguments[0]) is not { } items)
        {
            return null;
        }

        if (name == "ToLookup" && arguments.Length == 2 && arguments[1].TryGetContent(out Closure key))
        {
            return
                FunctionCalls.InvokeForEach(key, items, syntax, state) is { } keys
                && QueryOperators.Groups(items, items, keys, syntax)?.Items is { } groups
                ? Value.Known(new LookupObject(groups), syntax)
                : null;
        }

        if (name is nameof(Enumerable.AsEnumerable))
        {
            return arguments[0];
        }

        if (
            name == nameof(Enumerable.Aggregate)
            && arguments.Length is 2 or 3
            && arguments[arguments.Length - 1].TryGetContent(out Closure combining)
        )
        {
            return LinqQueries.Aggregate(items, arguments.Length == 3 ? arguments[1] : null, combining, syntax, state);
        }

        // What is not walked through at once may show other elements by then, or never run at all.
        List<Closure> functions = [.. arguments.Skip(1).Select(argument => argument.Content).OfType<Closure>()];
        bool hasFunction = !functions.All(function => state.Context.Purity.IsPureFunction(function.Code, function.Method));
        if (hasFunction && name is nameof(Enumerable.TakeWhile) or nameof(Enumerable.SkipWhile))
        {
            return null;
        }

        bool isFixed = !hasFunction && items.All(Constancy.IsConstant) && invocation.Arguments.All(argument => IsFixed(argument, state));
        bool showsLater =
            !hasFunction && items.All(Constancy.IsWatched) && arguments[0].Content is ListObject && functions.All(Constancy.ReadsConstants);
        if (
            PurityAnalysis.IsDeferred(invocation.TargetMethod)
                ? !isFixed && !showsLater && !state.Context.Purity.IsEnumeratedAtOnce(invocation, hasFunction)
                : hasFunction && !PurityAnalysis.EnumeratesToEnd(name)
        )
        {
            return null;
        }

        // A function that does more runs in turns with those of the sequence itself, and may write to what is walked through.
        if (hasFunction && !IsStored(invocation.Arguments[0].Value, arguments[0]))
        {
            return null;
        }

        List<(ListObject Sequence, List<Value> Items)> before =
        [
            .. arguments
                .Select(argument => argument.Content)
                .OfType<ListObject>()
                .Where(_ => hasFunction)
                .Select(sequence => (sequence, (List<Value>)[.. sequence.Items ?? []])),
        ];
        Value? result = LinqQueries.Query(name, items, arguments, invocation, state);
        if (before.Any(one => one.Sequence.Items is not { } now || !now.SequenceEqual(one.Items)))
        {
            return null;
        }

        if (name == "ToHashSet")
        {
            return SequenceItems.CopyGaps(arguments[0], result);
        }

        if (result is null || !result.TryGetContent(out ListObject made) || !PurityAnalysis.IsDeferred(invocation.TargetMethod))
        {
            return result;
        }

        if (isFixed && made.Items!.All(Constancy.IsConstant))
        {
            return made is OrderedList ordered
                ? Value.Known(new OrderedList(made.Items!, ordered.Ranks) { IsFixed = true }, syntax)
                : Value.Known(new ListObject(made.Items!) { IsFixed = true }, syntax);
        }

        // Each walk makes objects of its own: what is written into one of them is not found in the next.
        if (!made.Items!.All(Constancy.IsWatched) && !state.Context.Purity.IsEnumeratedAtOnce(invocation, hasFunction))
        {
            return null;
        }

        // It is walked through later, and shows what is there then.
        Watch(arguments.Concat(functions.SelectMany(Constancy.GetCaptured)), made);
        return result;
    }

    /// <summary>A sequence is not known from there on where something is written to what it was made of, or what it holds.</summary>
    public static void Watch(IEnumerable<Value> sources, ListObject made)
    {
        foreach (
            ListObject source in sources
                .Concat(made.Items!)
                .SelectMany(value => value.DescendantsAndSelf)
                .Select(part => part.Content)
                .OfType<ListObject>()
                .Distinct()
                .ToList()
        )
        {
            source.AddView(made);
        }
    }

    private static Value? Generate(string name, Value[] arguments, SyntaxNode syntax) =>
        (name, arguments.Length) switch
        {
            (nameof(Enumerable.Range), 2)
                when arguments[0].TryGetContent(out int start)
                    && arguments[1].TryGetContent(out int count)
                    && count is >= 0 and <= Budget.MaximumItems
                    && (long)start + count <= int.MaxValue => Value.Known(
                new ListObject(Enumerable.Range(start, count).Select(number => Value.Known(number, syntax))) { IsFixed = true },
                syntax
            ),
            (nameof(Enumerable.Repeat), 2) when arguments[1].TryGetContent(out int times) && times is >= 0 and <= Budget.MaximumItems =>
                QueryOperators.Sequence(Enumerable.Repeat(arguments[0], times), syntax),
            (nameof(Enumerable.Empty), 0) => QueryOperators.Sequence([], syntax),
            _ => null,
        };

    /// <summary>Whether an argument is the same whenever a query runs.</summary>
    private static bool IsFixed(IArgumentOperation argument, ExecutionState state)
    {
        IOperation given = ImplicitCalls.WithoutConversion(argument.Value);
        return given switch
        {
            IArrayCreationOperation or ICollectionExpressionOperation => true,
            IFieldReferenceOperation { Field: { IsStatic: true, IsReadOnly: true } } => true,
            IInvocationOperation { TargetMethod: var method } => FrameworkSymbols.IsFrameworkSymbol(method)
                && PurityAnalysis.IsDeferred(method)
                && ((IInvocationOperation)given).Arguments.All(argument => IsFixed(argument, state)),
            IDelegateCreationOperation { Target: IAnonymousFunctionOperation function } => !function
                .Body.Descendants()
                .Any(part => part is IInstanceReferenceOperation)
                && function
                    .Body.Descendants()
                    .SelectMany(WriteAnalysis.Targets)
                    .All(variable =>
                        SymbolEqualityComparer.Default.Equals(variable.ContainingSymbol, function.Symbol)
                        || (
                            !state.Frame.Variables.Rewritten.Contains(variable)
                            && Constancy.IsConstant(state.Frame.Read(variable, function.Syntax))
                        )
                    ),
            IParameterReferenceOperation { Parameter: var parameter } => !state.Frame.Variables.Rewritten.Contains(parameter)
                && References.EvaluateParameter((IParameterReferenceOperation)given, state) is { Content: not null } value
                && Constancy.IsConstant(value),
            ILocalReferenceOperation local => state.Frame.Read(local.Local, local.Syntax) is { Content: not null } value
                && (value.Content is ListObject { IsFixed: true } || Constancy.IsConstant(value)),
            _ => given.ConstantValue.HasValue,
        };
    }

    // An array or list that is there, not what is reckoned while it is walked through.
    private static bool IsStored(IOperation sequence, Value value) =>
        value.Content is ListObject { IsFixed: true }
        || (
            ImplicitCalls.WithoutConversion(sequence).Type is { } type
            && (type is IArrayTypeSymbol || TypeFacts.IsPlainSequence(type))
            && type.TypeKind != TypeKind.Interface
        );
}
