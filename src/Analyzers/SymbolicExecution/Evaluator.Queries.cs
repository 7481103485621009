using Keyway.Analyzers.SymbolicExecution.Effects;
using Keyway.Analyzers.SymbolicExecution.Semantics;
using Keyway.Analyzers.SymbolicExecution.Values;
using Keyway.Analyzers.SymbolicExecution.Values.Heap;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace Keyway.Analyzers.SymbolicExecution;

/// <summary>LINQ on sequences whose elements are known: what is called, when it runs, and with which elements.</summary>
internal sealed partial class Evaluator
{
    private const int MaximumPurityDepth = 3;

    private Value? CallLinq(IInvocationOperation invocation, Value[] arguments)
    {
        SyntaxNode syntax = invocation.Syntax;
        string name = invocation.TargetMethod.Name;
        if (Generate(name, arguments, syntax) is { } generated)
        {
            return generated;
        }

        if (arguments.Length == 0 || Elements(arguments[0]) is not { } items)
        {
            return null;
        }

        if (name == "ToLookup" && arguments.Length == 2 && arguments[1].TryGetContent(out Closure key))
        {
            return InvokeForEach(key, items, syntax) is { } keys && QueryOperators.Groups(items, items, keys, syntax)?.Items is { } groups
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
            return Aggregate(items, arguments.Length == 3 ? arguments[1] : null, combining, syntax);
        }

        // What is not walked through at once may show other elements by then, or never run at all.
        List<Closure> functions = [.. arguments.Skip(1).Select(argument => argument.Content).OfType<Closure>()];
        bool hasFunction = !functions.All(IsPureFunction);
        if (hasFunction && name is nameof(Enumerable.TakeWhile) or nameof(Enumerable.SkipWhile))
        {
            return null;
        }

        bool isFixed = !hasFunction && items.All(IsConstant) && invocation.Arguments.All(IsFixed);
        bool showsLater = !hasFunction && items.All(IsWatched) && arguments[0].Content is ListObject && functions.All(ReadsConstants);
        if (
            IsDeferred(invocation.TargetMethod)
                ? !isFixed && !showsLater && !IsWalkedAtOnce(invocation, hasFunction)
                : hasFunction && !WalksToTheEnd(name)
        )
        {
            return null;
        }

        // A function that does more runs in turns with those of the sequence itself, and may write to what is walked through.
        if (hasFunction && !IsHeld(invocation.Arguments[0].Value, arguments[0]))
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
        Value? result = Query(name, items, arguments, invocation);
        if (before.Any(one => one.Sequence.Items is not { } now || !now.SequenceEqual(one.Items)))
        {
            return null;
        }

        if (name == "ToHashSet")
        {
            return CopyGaps(arguments[0], result);
        }

        if (result is null || !result.TryGetContent(out ListObject made) || !IsDeferred(invocation.TargetMethod))
        {
            return result;
        }

        if (isFixed && made.Items!.All(IsConstant))
        {
            return made is OrderedList ordered
                ? Value.Known(new OrderedList(made.Items!, ordered.Ranks) { IsFixed = true }, syntax)
                : Value.Known(new ListObject(made.Items!) { IsFixed = true }, syntax);
        }

        // Each walk makes objects of its own: what is written into one of them is not found in the next.
        if (!made.Items!.All(IsWatched) && !IsWalkedAtOnce(invocation, hasFunction))
        {
            return null;
        }

        // It is walked through later, and shows what is there then.
        Watch(arguments.Concat(functions.SelectMany(CapturedBy)), made);
        return result;
    }

    /// <summary>A sequence is not known from there on where something is written to what it was made of, or what it holds.</summary>
    private static void Watch(IEnumerable<Value> sources, ListObject made)
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

    private Value? Query(string name, IReadOnlyList<Value> items, Value[] arguments, IInvocationOperation invocation)
    {
        SyntaxNode syntax = invocation.Syntax;
        switch (arguments.Length)
        {
            case 1:
                return QueryOperators.Of(name, items, syntax);
            case 2 when arguments[1].TryGetContent(out Closure function):
                if (InvokeForEach(function, items, syntax) is not { } results)
                {
                    return null;
                }

                return name is nameof(Enumerable.ThenBy) or nameof(Enumerable.ThenByDescending)
                    ? arguments[0].TryGetContent(out OrderedList ordered) && ValueComparer.CanCompare(results)
                        ? QueryOperators.Ordered(items, results, ordered.Ranks, name == nameof(Enumerable.ThenByDescending), syntax)
                        : null
                    : QueryOperators.WithResults(name, items, results, syntax);
            case 2:
                return QueryOperators.WithValue(name, items, arguments[1], syntax);
            case 3 when arguments[2].TryGetContent(out Closure last):
                return arguments[1].TryGetContent(out Closure first) ? ByTwoFunctions(name, items, first, last, syntax)
                    : name == nameof(Enumerable.Zip)
                    && arguments[1].Items is { } others
                    && ResultsOfCalls(last, [.. items.Zip(others, (one, other) => new[] { one, other })], syntax) is { } zipped
                        ? QueryOperators.Sequence(zipped, syntax)
                    : null;
            case 5
                when name == nameof(Enumerable.Join)
                    && Elements(arguments[1]) is { } inner
                    && arguments[2].TryGetContent(out Closure outerKey)
                    && arguments[3].TryGetContent(out Closure innerKey)
                    && arguments[4].TryGetContent(out Closure joining):
                return
                    InvokeForEach(outerKey, items, syntax) is { } outerKeys
                    && InvokeForEach(innerKey, inner, syntax) is { } innerKeys
                    && QueryOperators.Joined(items, outerKeys, inner, innerKeys) is { } pairs
                    && ResultsOfCalls(joining, pairs, syntax) is { } joined
                    ? QueryOperators.Sequence(joined, syntax)
                    : null;
            default:
                return null;
        }
    }

    private Value? ByTwoFunctions(string name, IReadOnlyList<Value> items, Closure first, Closure last, SyntaxNode syntax)
    {
        if (InvokeForEach(first, items, syntax) is not { } results)
        {
            return null;
        }

        switch (name)
        {
            case nameof(Enumerable.SelectMany) when results.All(result => result.Items is not null):
                List<Value[]> pairs = [.. items.SelectMany((item, place) => results[place].Items!.Select(inner => new[] { item, inner }))];
                return pairs.Count <= Budget.MaximumItems && ResultsOfCalls(last, pairs, syntax) is { } made
                    ? QueryOperators.Sequence(made, syntax)
                    : null;
            case nameof(Enumerable.ToDictionary) when InvokeForEach(last, items, syntax) is { } values:
                return QueryOperators.Table(results, values, syntax);
            case nameof(Enumerable.GroupBy) when last.Method.Parameters.Length == 1 && InvokeForEach(last, items, syntax) is { } elements:
                return QueryOperators.Groups(items, elements, results, syntax);
            case nameof(Enumerable.GroupBy)
                when last.Method.Parameters.Length == 2 && QueryOperators.Groups(items, items, results, syntax)?.Items is { } groups:
                return
                    ResultsOfCalls(last, [.. groups.Select(group => new[] { ((GroupObject)group.Content!).Key, group })], syntax)
                        is { } reduced
                    ? QueryOperators.Sequence(reduced, syntax)
                    : null;
            default:
                return null;
        }
    }

    private Value? Aggregate(IReadOnlyList<Value> items, Value? seed, Closure combining, SyntaxNode syntax)
    {
        if (seed is null && items.Count == 0)
        {
            return null;
        }

        Value sum = seed ?? items[0];
        foreach (Value item in items.Skip(seed is null ? 1 : 0))
        {
            if (CallInTurn(combining, [sum, item], item, syntax) is not { } next)
            {
                return null;
            }

            sum = next;
        }

        return sum;
    }

    private List<Value>? InvokeForEach(Closure function, IReadOnlyList<Value> items, SyntaxNode syntax) =>
        ResultsOfCalls(
            function,
            [
                .. items.Select(
                    (item, place) => function.Method.Parameters.Length == 2 ? new[] { item, Value.Known(place, syntax) } : [item]
                ),
            ],
            syntax
        );

    /// <summary>What a function gives in each of its calls; nothing if it is not followed.</summary>
    private List<Value>? ResultsOfCalls(Closure function, List<Value[]> calls, SyntaxNode syntax)
    {
        // How often it writes to what is around it, only the program knows.
        if (
            function.Code is { } code
            && Writes.FindAll(code).Any(variable => !SymbolEqualityComparer.Default.Equals(variable.ContainingSymbol, function.Method))
        )
        {
            return null;
        }

        // It runs when the sequence is walked through: a variable around it may be another by then.
        Closure later = function.Surroundings is { } surroundings
            ? function with
            {
                Surroundings = surroundings.ForLater(value => value),
            }
            : function;
        var results = new List<Value>(calls.Count);
        foreach (Value[] arguments in calls)
        {
            if (CallInTurn(later, arguments, arguments[0], syntax) is not { } result)
            {
                return null;
            }

            results.Add(result);
        }

        return results;
    }

    /// <summary>Calls a function for one of several elements, which is named in what is found on the way.</summary>
    private Value? CallInTurn(Closure function, Value[] arguments, Value element, SyntaxNode syntax)
    {
        string? name =
            arguments.Length == 0 ? null : function.Method.Parameters.ElementAtOrDefault(Array.IndexOf(arguments, element))?.Name;
        iterations.Add($"{name ?? "turn"} = {Shown(element) ?? Written(element) ?? "an element"}");
        try
        {
            return FollowFunction(function, arguments, null, syntax);
        }
        finally
        {
            iterations.RemoveAt(iterations.Count - 1);
        }
    }

    /// <summary>Whether an argument is the same whenever a query runs.</summary>
    private bool IsFixed(IArgumentOperation argument)
    {
        IOperation given = ImplicitCalls.WithoutConversion(argument.Value);
        return given switch
        {
            IArrayCreationOperation or ICollectionExpressionOperation => true,
            IFieldReferenceOperation { Field: { IsStatic: true, IsReadOnly: true } } => true,
            IInvocationOperation { TargetMethod: var method } => Framework.IsFrameworkSymbol(method)
                && IsDeferred(method)
                && ((IInvocationOperation)given).Arguments.All(IsFixed),
            IDelegateCreationOperation { Target: IAnonymousFunctionOperation function } => !function
                .Body.Descendants()
                .Any(part => part is IInstanceReferenceOperation)
                && function
                    .Body.Descendants()
                    .SelectMany(Writes.Targets)
                    .All(variable =>
                        SymbolEqualityComparer.Default.Equals(variable.ContainingSymbol, function.Symbol)
                        || (!frame.Variables.Rewritten.Contains(variable) && IsConstant(frame.Read(variable, function.Syntax)))
                    ),
            IParameterReferenceOperation { Parameter: var parameter } => !frame.Variables.Rewritten.Contains(parameter)
                && EvaluateParameter((IParameterReferenceOperation)given) is { Content: not null } value
                && IsConstant(value),
            ILocalReferenceOperation local => frame.Read(local.Local, local.Syntax) is { Content: not null } value
                && (value.Content is ListObject { IsFixed: true } || IsConstant(value)),
            _ => given.ConstantValue.HasValue,
        };
    }

    /// <summary>Whether nothing can change a value, or what it holds.</summary>
    private static bool IsConstant(Value value) =>
        value.Content is Closure function
            ? ReadsOnly(function, IsConstant)
            : !value.HasState
                || value.DescendantsAndSelf.All(part =>
                    !part.HasState
                    || part.Content
                        is TupleValue
                            or UserObject { IsSteady: true }
                            or ListObject { IsFixed: true }
                            or GroupObject
                            or LookupObject
                );

    // Nor what it holds but through sequences, which tell when they are written to.
    private static bool IsWatched(Value value) =>
        value.Content is Closure function
            ? ReadsOnly(function, IsConstant)
            : !value.HasState
                || value.DescendantsAndSelf.All(part =>
                    !part.HasState || part.Content is TupleValue or UserObject { IsSteady: true } or ListObject { Items: not null }
                );

    // Of the variables around it: sequences are watched, and what is written twice is not known to it.
    private static bool ReadsConstants(Closure function) =>
        function.Code is not null
        && ReadsOnly(function, value => IsConstant(value) || (value.Content is ListObject { Items: { } items } && items.All(IsConstant)));

    // A function that another has may have that one, too.
    private static bool ReadsOnly(Closure function, Func<Value, bool> isSuch) =>
        function.Code is not { } code
            ? function.Instance is null
            : !code.Descendants()
                .Any(part => part is IInstanceReferenceOperation { ReferenceKind: InstanceReferenceKind.ContainingTypeInstance })
                && CapturedBy(function).All(value => value.Content is not Closure { Code: not null } && isSuch(value));

    // An array or list that is there, not what is reckoned while it is walked through.
    private static bool IsHeld(IOperation sequence, Value value) =>
        value.Content is ListObject { IsFixed: true }
        || (
            ImplicitCalls.WithoutConversion(sequence).Type is { } type
            && (type is IArrayTypeSymbol || IsPlainSequence(type))
            && type.TypeKind != TypeKind.Interface
        );

    private static bool IsDeferred(IMethodSymbol method) =>
        method.ReturnType.OriginalDefinition.SpecialType == SpecialType.System_Collections_Generic_IEnumerable_T
        || method.ReturnType.Name == "IOrderedEnumerable";

    // Nothing but reckoning: how often it runs makes no difference.
    private bool IsPureFunction(Closure function) =>
        function.Code is { } code ? IsPureCode(code) : IsPureMethod(function.Method, MaximumPurityDepth);

    private bool IsPureCode(IOperation code, int depth = MaximumPurityDepth) =>
        code.Descendants()
            .All(part =>
                part switch
                {
                    IInvocationOperation invocation => IsPure(invocation)
                        || IsQuery(invocation.TargetMethod)
                        || IsPureMethod(invocation.TargetMethod, depth),
                    IObjectCreationOperation creation => runtime.IsReckoned(creation.Constructor) || IsPlainData(creation),
                    IAssignmentOperation { Target: var target, Parent: var parent } => parent is IAnonymousObjectCreationOperation
                        || (IsOwnVariable(target, code) && IsPureOperator(part, depth)),
                    IIncrementOrDecrementOperation { Target: var target } => IsOwnVariable(target, code) && IsPureOperator(part, depth),
                    IThrowOperation
                    or ILocalFunctionOperation
                    or IUsingOperation
                    or IUsingDeclarationOperation
                    or IRecursivePatternOperation { DeconstructSymbol: IMethodSymbol } => false,
                    IPropertyReferenceOperation property => Reads(property, depth),
                    _ => IsPureOperator(part, depth),
                }
            );

    // Of the user's own operators and conversions.
    private bool IsPureOperator(IOperation part, int depth)
    {
        IMethodSymbol? code = part switch
        {
            IBinaryOperation { OperatorMethod: var own } => own,
            IUnaryOperation { OperatorMethod: var own } => own,
            ICompoundAssignmentOperation { OperatorMethod: var own } => own,
            IIncrementOrDecrementOperation { OperatorMethod: var own } => own,
            IConversionOperation { OperatorMethod: var own } => own,
            _ => null,
        };
        return code is null || code.DeclaringSyntaxReferences.IsEmpty || IsPureMethod(code, depth);
    }

    /// <summary>Whether to read a property does nothing else.</summary>
    private bool Reads(IPropertyReferenceOperation reference, int depth) =>
        reference.Property is var property
        && (
            property.DeclaringSyntaxReferences.IsEmpty
            || property.ContainingType.IsAnonymousType
            || IsAutomatic(property)
            || property.GetMethod is not { } getter
            || (
                depth > 0
                && !IsDispatched(getter)
                && members.Bodies.GetBody(getter) is { IsIterator: false } body
                && IsPureCode(body.Operation, depth - 1)
            )
        );

    /// <summary>Whether code writes to nothing but its own variables and lists, which tell of it: objects stay as they are.</summary>
    private bool PreservesHeap(IOperation code, int depth = MaximumPurityDepth) =>
        code.DescendantsAndSelf()
            .All(part =>
                part switch
                {
                    IInvocationOperation { TargetMethod: var method } invocation => symbols.IsRuntime(method)
                        || symbols.IsConnector(method.ReturnType)
                        || IsPure(invocation)
                        || IsQuery(method)
                        || (Framework.IsFrameworkSymbol(method) && IsList(method.ContainingType))
                        || (
                            depth > 0
                            && method.IsStatic
                            && !method.IsVirtual
                            && !method.IsAbstract
                            && members.Bodies.GetBody(method) is { IsIterator: false } body
                            && PreservesHeap(body.Operation, depth - 1)
                        ),
                    IObjectCreationOperation creation => creation.Constructor is { DeclaringSyntaxReferences.IsEmpty: true }
                        || IsPlainData(creation),
                    IAssignmentOperation { Target: var target, Parent: var parent } => parent is IAnonymousObjectCreationOperation
                        || (
                            target is ILocalReferenceOperation or IParameterReferenceOperation or IDiscardOperation
                            && IsPureOperator(part, depth)
                        ),
                    IIncrementOrDecrementOperation { Target: var target } => target
                        is ILocalReferenceOperation
                            or IParameterReferenceOperation
                        && IsPureOperator(part, depth),
                    IPropertyReferenceOperation property => Reads(property, depth),
                    ILocalFunctionOperation
                    or IUsingOperation
                    or IUsingDeclarationOperation
                    or IRecursivePatternOperation { DeconstructSymbol: IMethodSymbol } => false,
                    _ => IsPureOperator(part, depth),
                }
            );

    // A helper of the user's own that no other can stand in for.
    private bool IsPureMethod(IMethodSymbol method, int depth) =>
        runtime.IsReckoned(method)
        || (
            depth > 0
            && method.IsStatic
            && !method.IsVirtual
            && !method.IsAbstract
            && members.Bodies.GetBody(method) is { IsIterator: false } body
            && IsPureCode(body.Operation, depth - 1)
        );

    private static bool IsOwnVariable(IOperation target, IOperation code) =>
        target is ILocalReferenceOperation { Local.DeclaringSyntaxReferences: { Length: 1 } declared }
        && code.Syntax.SyntaxTree == declared[0].SyntaxTree
        && code.Syntax.Span.Contains(declared[0].Span);

    private static bool IsQuery(IMethodSymbol method) =>
        method is { IsStatic: true, ContainingType.Name: nameof(Enumerable) } && Framework.IsFrameworkSymbol(method);

    // A record that does nothing but hold what it is given.
    private bool IsPlainData(IObjectCreationOperation creation) =>
        creation is { Initializer: null, Type: INamedTypeSymbol { IsRecord: true } type }
        && members.SteadyTypes.IsImmutable(type)
        && type.BaseType?.SpecialType is SpecialType.System_Object or SpecialType.System_ValueType
        && creation.Constructor!.OriginalDefinition.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax()
            is TypeDeclarationSyntax declaration
        && !declaration.Members.Any(member => member is FieldDeclarationSyntax or PropertyDeclarationSyntax { Initializer: not null });

    private static bool WalksToTheEnd(string name) =>
        name
            is nameof(Enumerable.ToArray)
                or nameof(Enumerable.ToList)
                or nameof(Enumerable.Sum)
                or nameof(Enumerable.Count)
                or nameof(Enumerable.Max)
                or nameof(Enumerable.Min)
                or nameof(Enumerable.Average)
                or nameof(Enumerable.ToDictionary)
                or "MaxBy"
                or "MinBy"
                or "ToHashSet";

    /// <summary>Whether a sequence is walked through to its end where it stands.</summary>
    private bool IsWalkedAtOnce(IOperation sequence, bool hasFunction)
    {
        IOperation? user = sequence.Parent;
        while (user is IConversionOperation or IParenthesizedOperation or ITranslatedQueryOperation)
        {
            user = user.Parent;
        }

        switch (user)
        {
            case ISpreadOperation:
                return true;
            case IForEachLoopOperation loop:
                return !hasFunction && PreservesHeap(loop.Body);
            case IArgumentOperation { Parent: IInvocationOperation call }:
                return symbols.IsRuntime(call.TargetMethod)
                    || (
                        call.TargetMethod.ContainingType is { Name: nameof(Enumerable) }
                        && Framework.IsFrameworkSymbol(call.TargetMethod)
                        && AreApart(call, hasFunction)
                        && (
                            IsDeferred(call.TargetMethod)
                                ? IsWalkedAtOnce(call, hasFunction)
                                : !hasFunction || WalksToTheEnd(call.TargetMethod.Name)
                        )
                    );
            default:
                return false;
        }
    }

    // The functions of a query run in turns, each for one element: one that does more than reckon is followed where no other could find
    // what it did.
    private bool AreApart(IInvocationOperation call, bool hasFunction)
    {
        List<IOperation> functions =
        [
            .. call.Arguments.Select(argument => argument.Value).Where(value => value.Type?.TypeKind == TypeKind.Delegate),
        ];
        return !hasFunction
            ? functions.All(function =>
                function is IDelegateCreationOperation { Target: var target }
                && (
                    target is IAnonymousFunctionOperation { Body: var code }
                        ? IsPureCode(code)
                        : target is IMethodReferenceOperation { Method: var method } && IsPureMethod(method, MaximumPurityDepth)
                )
            )
            : functions.Count == 0
                && (
                    !IsDeferred(call.TargetMethod)
                    || call.TargetMethod.Name
                        is nameof(Enumerable.Concat)
                            or nameof(Enumerable.Append)
                            or nameof(Enumerable.Prepend)
                            or nameof(Enumerable.Distinct)
                );
    }

    private static IEnumerable<Value> CapturedBy(Closure function) =>
        function.Code is not { } code || function.Surroundings is not { } surroundings
            ? []
            : code.DescendantsAndSelf()
                .SelectMany(Writes.Targets)
                .Distinct(SymbolEqualityComparer.Default)
                .Select(variable => surroundings.Read(variable!, code.Syntax));
}
