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

/// <summary>
/// Computes what <c>&amp;&amp;</c> and <c>||</c> say where one operand decides them and it is unknown which one: a path that assumes it
/// cannot assume the contrary of each operand later.
/// </summary>
internal static class JoinedConditions
{
    /// <summary>
    /// Returns the value of a condition with two operands, of which the second one has not been evaluated; null if it is unknown, or if
    /// evaluating that operand changes something.
    /// </summary>
    public static Value? Join(OpenCondition condition, ExecutionState state)
    {
        if (condition is not { Left: { } left, Right: { } right })
        {
            return condition.Value is { } value && condition.IsNegated ? Negate(value) : condition.Value;
        }

        if (
            condition.Counted.Count > 0
            || !OnlyAsks(right, state)
            || Join(left, state) is not { } first
            || ReadQuietly(right, state) is not { } second
        )
        {
            return null;
        }

        if (Decide(first, second, condition.IsDecidedByTrue) is { } decided)
        {
            return condition.IsNegated ? Negate(decided) : decided;
        }

        if (!IsAsked(first) || !IsAsked(second))
        {
            return null;
        }

        // An operand that depends on no parameter may decide the condition whatever the parameters are.
        Value result =
            first.Inputs.IsEmpty || second.Inputs.IsEmpty
                ? Value.Unknown(condition.Syntax).AddSources(first.Sources.Union(second.Sources))
                : Value.Combine(condition.Syntax, first, second).ToOpaque();
        Value joined = result.ToOpen(
            new Junction(first.Expression!, first.IsNegated, second.Expression!, second.IsNegated, condition.IsDecidedByTrue)
        );
        return condition.IsNegated ? Negate(joined) : joined;
    }

    /// <summary>
    /// Returns an unknown value that depends on the parameters of a condition with two operands; null if one of them depends on none.
    /// </summary>
    public static Value? CombineInputs(OpenCondition condition, ExecutionState state) =>
        FindInputs(condition, state) is { Count: > 0 } inputs
            ? Value.Combine(condition.Syntax, [.. inputs.Select(input => Value.FromParameter(input, condition.Syntax))]).ToOpaque()
            : null;

    private static bool IsAsked(Value condition) => OpenValues.IsOpen(condition) || condition is { IsSymbolic: true, Expression: not null };

    private static List<ISymbol> FindInputs(OpenCondition condition, ExecutionState state)
    {
        if (condition is not { Left: { } left, Right: { } right })
        {
            return condition.Value is { } value ? [.. value.Inputs] : [];
        }

        List<ISymbol> first = FindInputs(left, state);
        return first.Count > 0 && CodeSearch.FindInputs(right, state).ToList() is { Count: > 0 } second
            ? [.. first.Union(second, SymbolEqualityComparer.Default).OfType<ISymbol>()]
            : [];
    }

    // A known operand decides the condition, or leaves that to the other one.
    private static Value? Decide(Value first, Value second, bool isDecidedByTrue) =>
        second.TryGetContent(out bool right) ? (right == isDecidedByTrue ? second : first)
        : first.TryGetContent(out bool left) ? (left == isDecidedByTrue ? first : second)
        : null;

    private static Value Negate(Value condition) =>
        condition.TryGetContent(out bool known)
            ? Value.Known(!known, condition.Origin)
            : condition.WithExpression(condition.Expression!, !condition.IsNegated, condition.Origin);

    private static Value? ReadQuietly(IOperation condition, ExecutionState state)
    {
        SourceSet sources = state.Sources;
        try
        {
            return state.Evaluate(condition);
        }
        catch (PathTerminatedException)
        {
            // The other operand decides before.
            return null;
        }
        finally
        {
            state.Sources = sources;
        }
    }

    /// <summary>
    /// Determines whether code only reads, counts on, and writes at most what it declares itself, as
    /// <c>int.TryParse(text, out int number)</c>.
    /// </summary>
    /// <param name="code">The code.</param>
    /// <param name="state">The state of the path.</param>
    /// <param name="mayLookUp">Whether it may look up a row of a table, for which paths fork.</param>
    public static bool OnlyAsks(IOperation code, ExecutionState state, bool mayLookUp = false) =>
        CodeSearch
            .Enumerate(code, state)
            .All(part =>
                part switch
                {
                    IInvocationOperation call => TestsPresence(call)
                        || FrameworkPurity.IsPureCall(call)
                        || (mayLookUp && IsLookup(call, state)),
                    IPropertyReferenceOperation { Property: var property } => FrameworkSymbols.IsFrameworkSymbol(property)
                        || Properties.IsAutomatic(property),
                    IArgumentOperation { Parameter.RefKind: RefKind.Out or RefKind.Ref } written => written.Value
                        is IDeclarationExpressionOperation
                            or IDiscardOperation,
                    IIncrementOrDecrementOperation { OperatorMethod: null, Target: ILocalReferenceOperation } => true,
                    IAssignmentOperation
                    or IIncrementOrDecrementOperation
                    or IObjectCreationOperation
                    or IAwaitOperation
                    or IThrowOperation
                    or IDynamicInvocationOperation => false,
                    _ => true,
                }
            );

    // A member of the type of an interface may hold a dictionary of .NET.
    private static bool IsLookup(IInvocationOperation call, ExecutionState state)
    {
        if (FrameworkPurity.IsLookup(call))
        {
            return true;
        }

        if (
            call is not { TargetMethod.Name: "TryGetValue", Instance: { } instance }
            || !PurityAnalysis.IsSimple(instance)
            || !IsStored(instance)
        )
        {
            return false;
        }

        SourceSet sources = state.Sources;
        bool isTable = state.Evaluate(instance).Content is DictionaryObject;
        state.Sources = sources;
        return isTable;
    }

    private static bool IsStored(IOperation table) =>
        table is ILocalReferenceOperation or IFieldReferenceOperation
        || (table is IPropertyReferenceOperation { Property: var property } && Properties.IsAutomatic(property));

    /// <summary>
    /// Determines whether code only asks whether a text is there, or is one of a number, which tells nothing of the number.
    /// </summary>
    public static bool TestsPresence(IOperation code) =>
        code is IInvocationOperation { TargetMethod: { IsStatic: true } method }
        && FrameworkSymbols.IsFrameworkSymbol(method)
        && method.Name is nameof(int.TryParse) or nameof(string.IsNullOrEmpty) or nameof(string.IsNullOrWhiteSpace);
}
