using Keyway.Analyzers.SymbolicExecution.Semantics;
using Keyway.Analyzers.SymbolicExecution.State;
using Keyway.Analyzers.SymbolicExecution.Unknowns;
using Keyway.Analyzers.SymbolicExecution.Values;
using Keyway.Analyzers.SymbolicExecution.Values.Heap;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Keyway.Analyzers.SymbolicExecution.Operations;

/// <summary>Reads what recursive patterns ask of values: whether they are there, their parts, and their members.</summary>
internal static class PatternMembers
{
    /// <summary>
    /// Returns whether a value is not null, as far as a pattern requires that before it reads members; null if the pattern requires more
    /// of the type, or nothing can be read of the value.
    /// </summary>
    public static Value? AskPresence(Value value, IRecursivePatternOperation pattern) =>
        !(value.IsKnown || value.IsSymbolic || OpenValues.IsOpen(value))
        || !SymbolEqualityComparer.Default.Equals(pattern.MatchedType, pattern.InputType)
            ? null
        : pattern.MatchedType is { IsReferenceType: true }
            ? Comparisons.Not(Comparisons.IsEqual(value, null, pattern.InputType, pattern.Syntax), pattern.Syntax)
        : Value.Known(true, pattern.Syntax);

    /// <summary>
    /// Decides whether a value is not null; returns null if that stays undecided. A parameter that may not be null by its type is taken to
    /// have a value.
    /// </summary>
    public static bool? DecidePresence(Value value, IRecursivePatternOperation pattern, ExecutionState state) =>
        AskPresence(value, pattern) is not { } present ? null
        : value is { IsSymbolic: true, Expression.Type: { IsReferenceType: true, NullableAnnotation: NullableAnnotation.NotAnnotated } }
        && present.Expression is PathCondition isNull
            ? state.Path.TryAssume(isNull, false)
        : Comparisons.Assume(present, state);

    /// <summary>Reads the parts that a pattern names by their positions, none if it names none; returns null if they are unknown.</summary>
    public static IReadOnlyList<Value>? ReadParts(Value value, IRecursivePatternOperation pattern, ExecutionState state) =>
        pattern.DeconstructSymbol is IMethodSymbol method && HasEffects(method, state) ? null
        : pattern.DeconstructionSubpatterns is { IsEmpty: false, Length: var count }
            ? Deconstructions.Deconstruct(value, pattern.MatchedType ?? pattern.InputType, count, pattern.Syntax, state)
        : [];

    /// <summary>Reads the member that a pattern names; returns null if nothing determines it.</summary>
    public static Value? Read(Value value, IPropertySubpatternOperation property, ExecutionState state) =>
        property.Member is not IMemberReferenceOperation { Member: var member } ? null
        : value.IsKnown ? Members.ReadMember(value, member) ?? ReadProperty(value, member, property.Syntax, state)
        : OpenMembers.Read(value, member, property.Syntax, state) ?? RunGetter(value, member, property.Syntax, state);

    // By a model, by Keyway's library or by the getter.
    private static Value? ReadProperty(Value value, ISymbol member, SyntaxNode syntax, ExecutionState state) =>
        member is IPropertySymbol property && FrameworkProperties.Read(property, value, syntax) is { } known ? known
        : member is IPropertySymbol { GetMethod: { } getter }
        && state.Context.Library.TryInvoke(getter, value.Content, [], out object? result)
            ? Value.Known(result, syntax)
        : value.TryGetContent(out UserObject _) ? RunGetter(value, member, syntax, state)
        : null;

    private static Value? RunGetter(Value value, ISymbol member, SyntaxNode syntax, ExecutionState state) =>
        member is IPropertySymbol { GetMethod: { } getter }
        && Dispatch.FindTarget(getter, value) is { } target
        && !HasEffects(target, state)
            ? SourceMethods.Invoke(target, value, [], null, syntax, state)
            : null;

    // An undecided pattern is read more than once.
    private static bool HasEffects(IMethodSymbol method, ExecutionState state) =>
        state.Context.Bodies.GetBody(method) is { } body && !state.Context.Purity.IsPureCode(body.Operation);
}
