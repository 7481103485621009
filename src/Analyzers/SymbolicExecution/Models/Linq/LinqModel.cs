using Keyway.Analyzers.SymbolicExecution.Code;
using Keyway.Analyzers.SymbolicExecution.Effects;
using Keyway.Analyzers.SymbolicExecution.Operations;
using Keyway.Analyzers.SymbolicExecution.Paths;
using Keyway.Analyzers.SymbolicExecution.Semantics;
using Keyway.Analyzers.SymbolicExecution.State;
using Keyway.Analyzers.SymbolicExecution.Values;
using Keyway.Analyzers.SymbolicExecution.Values.Heap;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Keyway.Analyzers.SymbolicExecution.Models.Linq;

/// <summary>
/// Models calls of LINQ. Deferred operators are computed at the call, where it makes no difference that they run during enumeration.
/// </summary>
internal static class LinqModel
{
    /// <summary>Interprets a call of an operator on known elements; returns null if the result is unknown.</summary>
    public static Value? TryInvoke(Call call, ExecutionState state) =>
        FrameworkSymbols.IsLinq(call.Method) ? Invoke(call.Operation, call.Arguments, state) : null;

    private static Value? Invoke(IInvocationOperation invocation, Value[] arguments, ExecutionState state)
    {
        SyntaxNode syntax = invocation.Syntax;
        string name = invocation.TargetMethod.Name;
        if (GeneratedSequences.Generate(name, arguments, syntax) is { } generated)
        {
            return generated;
        }

        if (arguments.Length == 0)
        {
            return null;
        }

        if (arguments.Any(DeferredQueries.IsDeferred) || arguments[0].Content is UserObject)
        {
            return DeferredQueries.Invoke(invocation, arguments, state) ?? Forget(arguments, state);
        }

        if (SequenceItems.GetItems(arguments[0]) is not { } items)
        {
            if (name is nameof(Enumerable.Concat) or nameof(Enumerable.Union) && Enumerations.IsReadToEnd(invocation, state))
            {
                Enumerations.Complete(arguments[1], state);
            }

            return null;
        }

        if (name is nameof(Enumerable.OfType) or nameof(Enumerable.Cast))
        {
            return FilterByType(arguments[0], items, invocation.TargetMethod.TypeArguments[0], syntax, state);
        }

        if (name is nameof(Enumerable.AsEnumerable))
        {
            return arguments[0];
        }

        return InvokeAhead(invocation, items, arguments, state);
    }

    // What the functions of a query report counts when it is enumerated to its end.
    private static Value? InvokeAhead(IInvocationOperation invocation, IReadOnlyList<Value> items, Value[] arguments, ExecutionState state)
    {
        string name = invocation.TargetMethod.Name;
        if (SequenceMethods.EnumeratesToEnd(name))
        {
            Enumerations.Complete(arguments[0], state);
            return name == nameof(Enumerable.Aggregate)
                ? Aggregations.Compute(new QueryCall(items, arguments, invocation, state))
                : InvokeOperator(invocation, items, arguments, state);
        }

        (Value? result, PendingReports? reports) = Enumerations.RunAhead(() => InvokeOperator(invocation, items, arguments, state), state);
        if (!SequenceMethods.IsDeferred(invocation.TargetMethod) || SequenceMethods.MayStopEarly(name))
        {
            return result;
        }

        if (result is { Content: QueryObject })
        {
            return result;
        }

        if (result is not null)
        {
            Enumerations.Keep(result, reports, arguments);
        }
        else if (Enumerations.IsReadToEnd(invocation, state))
        {
            foreach (Value argument in arguments)
            {
                Enumerations.Complete(argument, state);
            }

            if (reports is not null)
            {
                Enumerations.Complete(reports, state);
            }
        }

        return result;
    }

    // Always null.
    private static Value? Forget(Value[] arguments, ExecutionState state)
    {
        Enumerations.Forget(arguments, state);
        return null;
    }

    private static Value? FilterByType(Value source, IReadOnlyList<Value> items, ITypeSymbol type, SyntaxNode syntax, ExecutionState state)
    {
        List<(Value Item, bool? IsOfType)> tested = [.. items.Select(item => (item, TypeTests.IsOfType(item, type, state)))];
        if (tested.Exists(test => test.IsOfType is null))
        {
            return null;
        }

        var filtered = new ListObject(tested.Where(test => test.IsOfType == true).Select(test => test.Item))
        {
            IsFixed = source.Content is ListObject { IsFixed: true },
        };
        Watch([source], filtered, syntax);
        Value result = Value.Known(filtered, syntax);
        Enumerations.Keep(result, null, [source]);
        return result;
    }

    private static Value? InvokeOperator(
        IInvocationOperation invocation,
        IReadOnlyList<Value> items,
        Value[] arguments,
        ExecutionState state
    )
    {
        string name = invocation.TargetMethod.Name;
        if (SelectByPosition(name, items, arguments, invocation, state) is { } selected)
        {
            return selected;
        }

        bool isDeferred = SequenceMethods.IsDeferred(invocation.TargetMethod);
        List<Closure> functions = [.. arguments.Skip(1).Select(argument => argument.Content).OfType<Closure>()];
        bool hasEffects = !functions.All(function => HeldFunctions.IsPure(function, arguments, state));

        // A query that is enumerated later may find other elements by then, or never run at all. It is computed if its elements cannot
        // change, or if the lists that it reads notify it of changes. A function with effects runs when the program runs it.
        bool isFixed = !hasEffects && items.All(Constancy.IsConstant) && invocation.Arguments.All(argument => IsFixed(argument, state));
        bool isWatched =
            !hasEffects
            && items.All(Constancy.IsConstantExceptSequences)
            && arguments[0].Content is ListObject or DictionaryObject
            && functions.All(Constancy.ReadsConstants);
        bool isEnumeratedAtOnce = isDeferred && !hasEffects && state.Context.Purity.IsEnumeratedAtOnce(invocation);
        if (isDeferred && !isFixed && !isWatched && !isEnumeratedAtOnce)
        {
            return DeferredQueries.Create(invocation, arguments);
        }

        if (hasEffects && DeferredQueries.StopsEarly(name))
        {
            return DeferredQueries.Find(invocation, arguments, state) ?? Forget(arguments, state);
        }

        // The calls of a function with effects alternate with the computation of the source, unless the source is stored.
        if (hasEffects && (!SequenceMethods.EnumeratesToEnd(name) || !IsStored(invocation.Arguments[0].Value, arguments[0])))
        {
            return null;
        }

        if (QueryUnchanged(invocation, items, arguments, hasEffects, state) is not { } result)
        {
            return null;
        }

        if (name == "ToHashSet")
        {
            return SequenceItems.CopyGaps(arguments[0], result);
        }

        if (!isDeferred || result.Content is not (ListObject or BagObject))
        {
            return result;
        }

        if (!result.TryGetContent(out ListObject list))
        {
            return isFixed || isEnumeratedAtOnce ? result : DeferredQueries.Create(invocation, arguments);
        }

        if (isFixed && list.Items!.All(Constancy.IsConstant))
        {
            return CreateFixed(list, invocation.Syntax);
        }

        // Each enumeration creates objects of its own: what code writes to one of them does not show in the next enumeration.
        if (!list.Items!.All(Constancy.IsConstantExceptSequences) && !isEnumeratedAtOnce)
        {
            return DeferredQueries.Create(invocation, arguments);
        }

        Watch(arguments.Concat(functions.SelectMany(Constancy.GetCaptured)), list, invocation.Syntax);
        return result;
    }

    // Which elements there are depends on the sequences alone, whatever becomes of the objects that they hold.
    private static Value? SelectByPosition(
        string name,
        IReadOnlyList<Value> items,
        Value[] arguments,
        IInvocationOperation invocation,
        ExecutionState state
    )
    {
        bool isByPosition =
            name
            is nameof(Enumerable.Reverse)
                or nameof(Enumerable.Skip)
                or nameof(Enumerable.Take)
                or nameof(Enumerable.Append)
                or nameof(Enumerable.Prepend)
                or nameof(Enumerable.Concat);
        if (
            !isByPosition
            || items.All(Constancy.IsConstant)
            || arguments.Any(argument => !argument.IsKnown || argument.Content is DictionaryObject or BagObject)
            || LinqQueries.Query(name, items, arguments, invocation, state) is not { } result
            || !result.TryGetContent(out ListObject list)
        )
        {
            return null;
        }

        foreach (ListObject source in arguments.Select(argument => argument.Content).OfType<ListObject>())
        {
            source.AddView(list, invocation.Syntax);
        }

        return result;
    }

    private static Value CreateFixed(ListObject list, SyntaxNode syntax) =>
        list is OrderedList ordered
            ? Value.Known(new OrderedList(list.Items!, ordered.Ranks) { IsFixed = true }, syntax)
            : Value.Known(new ListObject(list.Items!) { IsFixed = true }, syntax);

    /// <summary>Computes an operator; returns null if its result is unknown, or its functions wrote to the lists that it reads.</summary>
    private static Value? QueryUnchanged(
        IInvocationOperation invocation,
        IReadOnlyList<Value> items,
        Value[] arguments,
        bool hasEffects,
        ExecutionState state
    )
    {
        List<(ListObject List, List<Value> Items)> before =
        [
            .. arguments
                .Select(argument => argument.Content)
                .OfType<ListObject>()
                .Where(_ => hasEffects)
                .Select(list => (list, (List<Value>)[.. list.Items ?? []])),
        ];
        if (items.Count == 0 && ThrowsIfEmpty(invocation.TargetMethod))
        {
            throw new PathTerminatedException();
        }

        Value? result = LinqQueries.Query(invocation.TargetMethod.Name, items, arguments, invocation, state);
        return before.Any(entry => entry.List.Items is not { } now || !now.SequenceEqual(entry.Items)) ? null : result;
    }

    // Of reference types and nullable values, the extreme of no elements is null.
    private static bool ThrowsIfEmpty(IMethodSymbol method) =>
        method.Name is nameof(Enumerable.Max) or nameof(Enumerable.Min) or nameof(Enumerable.Average)
        && method.ReturnType is { IsValueType: true, OriginalDefinition.SpecialType: not SpecialType.System_Nullable_T };

    /// <summary>Makes a list a view of its sources: it is unknown once code writes to one of them, or to a list that it holds.</summary>
    /// <param name="sources">What the list is computed from.</param>
    /// <param name="view">The list.</param>
    /// <param name="origin">The syntax that creates it.</param>
    public static void Watch(IEnumerable<Value> sources, ListObject view, SyntaxNode origin)
    {
        foreach (
            object? source in sources
                .Concat(view.Items!)
                .SelectMany(value => value.DescendantsAndSelf)
                .Select(part => part.Content)
                .Distinct()
                .ToList()
        )
        {
            (source as ListObject)?.AddView(view, origin);
            (source as DictionaryObject)?.AddView(view, origin, readsValues: true);
        }
    }

    /// <summary>Determines whether an argument has the same value whenever a query is enumerated.</summary>
    private static bool IsFixed(IArgumentOperation argument, ExecutionState state)
    {
        IOperation operand = ImplicitCalls.WithoutConversion(argument.Value);
        return operand switch
        {
            IArrayCreationOperation or ICollectionExpressionOperation => true,
            IFieldReferenceOperation { Field: { IsStatic: true, IsReadOnly: true } } => true,
            IInvocationOperation { TargetMethod: var method } => FrameworkSymbols.IsFrameworkSymbol(method)
                && SequenceMethods.IsDeferred(method)
                && ((IInvocationOperation)operand).Arguments.All(argument => IsFixed(argument, state)),
            IDelegateCreationOperation { Target: IAnonymousFunctionOperation function } => !function
                .Body.Descendants()
                .Any(part => part is IInstanceReferenceOperation)
                && function
                    .Body.Descendants()
                    .SelectMany(WriteAnalysis.FindTargets)
                    .All(variable =>
                        SymbolEqualityComparer.Default.Equals(variable.ContainingSymbol, function.Symbol)
                        || (
                            !state.Frame.Variables.Rewritten.Contains(variable)
                            && Constancy.IsConstant(state.Frame.Read(variable, function.Syntax))
                        )
                    ),
            IParameterReferenceOperation { Parameter: var parameter } => !state.Frame.Variables.Rewritten.Contains(parameter)
                && References.EvaluateParameter((IParameterReferenceOperation)operand, state) is { Content: not null } value
                && Constancy.IsConstant(value),
            ILocalReferenceOperation local => state.Frame.Read(local.Local, local.Syntax) is { Content: not null } value
                && (value.Content is ListObject { IsFixed: true } || Constancy.IsConstant(value)),
            _ => operand.ConstantValue.HasValue,
        };
    }

    // Determines whether a sequence is an array, list or fixed sequence, rather than computed during the enumeration.
    private static bool IsStored(IOperation sequence, Value value) =>
        value.Content is ListObject { IsFixed: true } or ListObject { Type: not null }
        || (
            ImplicitCalls.WithoutConversion(sequence).Type is { } type
            && (type is IArrayTypeSymbol || TypeFacts.IsPlainSequence(type))
            && type.TypeKind != TypeKind.Interface
        );
}
