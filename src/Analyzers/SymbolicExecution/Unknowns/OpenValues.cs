using Keyway.Analyzers.SymbolicExecution.Code;
using Keyway.Analyzers.SymbolicExecution.Effects;
using Keyway.Analyzers.SymbolicExecution.State;
using Keyway.Analyzers.SymbolicExecution.Values;
using Keyway.Analyzers.SymbolicExecution.Values.Heap;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Keyway.Analyzers.SymbolicExecution.Unknowns;

/// <summary>
/// Creates open values: results of code that is not analyzed, which may be any value of their type, so that both outcomes of a condition on
/// them are possible. A value that is computed, as by arithmetic, may not be what a condition needs, and is not open.
/// </summary>
internal static class OpenValues
{
    // How methods of collections begin that change nothing.
    private static readonly string[] Reading =
    [
        "TryGet",
        "TryPeek",
        "Peek",
        "Contains",
        "IndexOf",
        "LastIndexOf",
        "Get",
        "Find",
        "Exists",
        "BinarySearch",
        "To",
        "TrueForAll",
    ];

    /// <summary>Returns the unknown result of a call as an open value, if it may be any value of its type.</summary>
    public static Value OfCall(Call call, Value result, ExecutionState state)
    {
        if (IsOfComputedNumber(call, state))
        {
            return Value.Unknown(call.Syntax).AddSources(result.Sources);
        }

        IMethodSymbol method = call.Method;
        Value?[] operands = [call.Instance, .. call.Arguments];
        return
            (IsOpaque(result) || IsComputed(result, state) || IsGenerated(call, state))
            && call.Operation.Type is { } type
            && (
                IsCatalogQuestion(method, state)
                || !(state.Context.Symbols.IsRuntime(method) || Dependencies.AsksCatalog(call.Operation, state))
            )
            && !operands.Any(operand => operand is not null && MayHaveChanged(operand, state))
            && (
                IsCatalogQuestion(method, state) ? true
                : call.IsFramework ? IsOpenInFramework(method, type, operands)
                : IsForeign(method, call.Instance)
            )
            ? result.ToOpen(new OpenExpression(method, type, operands))
            : result;
    }

    // The number of elements is computed from parameters of which the path assumes something: it may have to be zero.
    private static bool IsOfComputedNumber(Call call, ExecutionState state) =>
        SequenceMethods.IsGenerator(call.Method)
        && call.Arguments[1] is { IsKnown: false, Expression: not { IsComparable: true } or OpenExpression { IsComputed: true } } count
        && state.Path.HasAssumptionsAbout(count.Inputs);

    // The number of elements is a parameter, or a member of one, so that conditions on it tell of them.
    private static bool IsGenerated(Call call, ExecutionState state) =>
        SequenceMethods.IsGenerator(call.Method) && call.Arguments[1] is { IsSymbolic: true, Expression.IsComparable: true };

    // Whether a part is in a catalog that the program loads is known no better than what a file contains.
    private static bool IsCatalogQuestion(IMethodSymbol method, ExecutionState state) =>
        method.Name == nameof(PartNumber.TryParse)
        && SymbolEqualityComparer.Default.Equals(method.ContainingType, state.Context.Symbols.PartNumber);

    /// <summary>
    /// Returns what a call writes to its one <c>out</c> argument as an open value, if its result is open: both come from outside.
    /// </summary>
    public static Value? OfOutput(Call call, Value result, ITypeSymbol type) =>
        IsOpen(result)
            ? result
                .WithOrigin(call.Syntax)
                .ToOpen(new OpenExpression(call.Method, type, [call.Instance, .. call.Arguments, Value.Known(type, call.Syntax)]))
            : null;

    /// <summary>Returns an unknown element of an unknown array as an open value.</summary>
    public static Value OfElement(
        IArrayElementReferenceOperation reference,
        Value array,
        Value[] indices,
        Value result,
        ExecutionState state
    ) =>
        (IsOpaque(result) || IsComputed(result, state))
        && array is { IsKnown: false, Expression: not null }
        && reference.Type is { } type
        && !MayHaveChanged(array, state)
            ? result.ToOpen(new OpenExpression(reference.ArrayReference.Type, type, [array, .. indices]))
            : result;

    /// <summary>Returns a part of an unknown text, as an open value if the text is one.</summary>
    public static Value OfPart(IImplicitIndexerReferenceOperation reference, Value text, Value range, ExecutionState state)
    {
        state.Uncertainties++;
        Value result = Value.Combine(reference.Syntax, text, range).ToOpaque();
        return IsFromOutside(text) && reference.Type is { } type
            ? result.ToOpen(new OpenExpression(reference.IndexerSymbol, type, [text, range]))
            : result;
    }

    /// <summary>Returns the value that is one of several, as an open value if one of them is; null if nothing is known of it.</summary>
    /// <param name="whole">The expression whose value it is.</param>
    /// <param name="values">The values.</param>
    /// <param name="choice">What the condition is computed from that selects one.</param>
    public static Value? OfAny(IOperation whole, IReadOnlyList<Value> values, SourceSet choice) =>
        whole.Type is { } type && values.All(value => value.IsKnown || IsOpen(value)) && values.Any(IsOpen)
            ? Value
                .Combine(whole.Syntax, [.. values])
                .ToOpaque()
                .ToOpen(new OpenExpression(null, type, [.. values, Value.Known(whole, whole.Syntax)]))
                .AddSources(choice)
            : null;

    /// <summary>Returns the comparison of an open value with another value as an open value.</summary>
    public static Value OfComparison(Value left, BinaryOperatorKind kind, Value right, ITypeSymbol? truth, Value result) =>
        IsOpaque(result)
        && truth is not null
        && left.Expression is not { Type: null }
        && right.Expression is not { Type: null }
        && (IsOpen(left) || IsOpen(right))
        && !Equals(left.Expression, right.Expression)
            ? result.ToOpen(new OpenExpression(null, truth, [left, right, Value.Known(kind, result.Origin)]))
            : result;

    /// <summary>Returns the result of joining two conditions as an open value if both are open.</summary>
    public static Value OfJunction(Value left, Value right, BinaryOperatorKind kind, Value result) =>
        IsOpen(left) && IsOpen(right)
            ? result.ToOpen(
                new Junction(left.Expression!, left.IsNegated, right.Expression!, right.IsNegated, kind == BinaryOperatorKind.Or)
            )
            : result;

    /// <summary>Determines whether both outcomes of a condition are possible, because it depends on code that is not analyzed.</summary>
    public static bool IsOpen(Value condition) => !condition.IsKnown && !condition.IsSymbolic && IsOpen(condition.Expression);

    private static bool IsOpen(SymbolicExpression? expression) =>
        expression switch
        {
            PathCondition comparison => GetRoot(comparison.Subject) is OpenExpression,
            Junction junction => IsOpen(junction.Left) && IsOpen(junction.Right),
            _ => GetRoot(expression) is OpenExpression,
        };

    /// <summary>Records that code which is not analyzed may have changed a collection.</summary>
    public static void MarkChanged(Call call, ExecutionState state)
    {
        if (
            call is { Instance: { IsKnown: false } instance, Method.Name: var name }
            && IsCollection(call.Operation.Instance?.Type)
            && !Reading.Any(start => name.StartsWith(start, StringComparison.Ordinal))
        )
        {
            (state.Changed ??= []).UnionWith(instance.Sources.Items);
        }
    }

    /// <summary>Records that code which is skipped, or runs an unknown number of times, writes to a member.</summary>
    public static void MarkWritten(IOperation code, ExecutionState state)
    {
        IOperation? target = code switch
        {
            IAssignmentOperation assignment => assignment.Target,
            IIncrementOrDecrementOperation increment => increment.Target,
            IArgumentOperation { Parameter.RefKind: RefKind.Ref or RefKind.Out } argument => argument.Value,
            _ => null,
        };
        foreach (IMemberReferenceOperation member in target?.DescendantsAndSelf().OfType<IMemberReferenceOperation>() ?? [])
        {
            (state.Changed ??= []).Add(member.Member.OriginalDefinition);
        }
    }

    /// <summary>Determines whether nothing is known of a value but what it was computed from.</summary>
    public static bool IsOpaque(Value result) => !result.IsKnown && !result.IsSymbolic && result.Expression is null or ComputedExpression;

    /// <summary>
    /// Determines whether .NET computes a value from a parameter: no condition on it can be compared with one on the parameter itself.
    /// </summary>
    public static bool IsComputed(Value result, ExecutionState state) =>
        result is { IsSymbolic: true, Expression: ComputedExpression }
        && !state.Path.HasEscaped(result.Inputs)
        && !state.Path.HasAssumptionsAbout(result.Inputs);

    private static SymbolicExpression? GetRoot(SymbolicExpression? expression)
    {
        while (expression is MemberPath member)
        {
            expression = member.Owner;
        }

        return expression;
    }

    /// <summary>
    /// Determines whether code may have changed a collection before: how many elements it has, and which, may follow from that.
    /// </summary>
    public static bool MayHaveChanged(Value collection, ExecutionState state) =>
        collection.Content is ListObject or DictionaryObject
        || (state.Changed is { } changed && collection.Sources.Items.Any(changed.Contains));

    private static bool IsCollection(ITypeSymbol? type) => WriteAnalysis.IsCollection(type);

    // What has no code in the compilation, or of which it is unknown which code runs.
    private static bool IsForeign(IMethodSymbol method, Value? instance) =>
        !method.IsImplicitlyDeclared
        && (
            method.DeclaringSyntaxReferences.IsEmpty
            || method.IsExtern
            || ((method.IsAbstract || method.IsVirtual || method.IsOverride) && instance is { IsKnown: false })
        );

    /// <summary>
    /// Determines whether a value comes from outside the program: what the build only fails to compute, as the result of a call with known
    /// arguments, has one value, which may never be another.
    /// </summary>
    public static bool IsFromOutside(Value? value) =>
        value is { IsKnown: false } && (!value.Inputs.IsEmpty || GetRoot(value.Expression) is OpenExpression);

    // The result for known values is one that a run computes, and so is one of an unknown that cannot be what a condition needs.
    private static bool IsOpenInFramework(IMethodSymbol method, ITypeSymbol type, Value?[] operands) =>
        (operands.Any(IsFromOutside) || FrameworkSymbols.ReadsEnvironment(method))
        && !IsLost(operands[0])
        && (
            !IsNumber(type)
            || method.Name is "Parse" or "Count" or "LongCount"
            || IsConvert(method)
            || IsElement(method)
            || FrameworkSymbols.ReadsEnvironment(method)
        )
        && method.ContainingType.Name is not ("Random" or nameof(Math) or "MathF" or "BitOperations");

    // A list that the code has filled itself, in a way that is not followed: what is asked of it may have one answer only.
    private static bool IsLost(Value? receiver) => receiver?.Content is HeapObject { HasState: true, Items: null };

    private static bool IsElement(IMethodSymbol method) =>
        FrameworkSymbols.IsLinq(method)
        && method.Name
            is nameof(Enumerable.First)
                or nameof(Enumerable.FirstOrDefault)
                or nameof(Enumerable.Last)
                or nameof(Enumerable.LastOrDefault)
                or nameof(Enumerable.Single)
                or nameof(Enumerable.SingleOrDefault)
                or nameof(Enumerable.ElementAt)
                or nameof(Enumerable.ElementAtOrDefault);

    private static bool IsConvert(IMethodSymbol method) => method.ContainingType.Name == nameof(Convert);

    /// <summary>Determines whether a type is one of numbers.</summary>
    public static bool IsNumber(ITypeSymbol type) => TypeFacts.IsNumber(type);
}
