using Keyway.Analyzers.SymbolicExecution.Code;
using Keyway.Analyzers.SymbolicExecution.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Keyway.Analyzers.SymbolicExecution.Paths;

/// <summary>What a condition says of whether a collection, or a text, has elements.</summary>
/// <param name="Collection">The collection.</param>
/// <param name="WhenTrue">Whether it has elements if the condition holds, or null if that is not known.</param>
/// <param name="WhenFalse">Whether it has elements if the condition does not hold, or null if that is not known.</param>
internal readonly record struct CollectionPresence(SymbolicExpression Collection, bool? WhenTrue, bool? WhenFalse)
{
    /// <summary>Reads a condition; returns null for one that says nothing of a collection.</summary>
    public static CollectionPresence? TryRead(SymbolicExpression condition) =>
        condition switch
        {
            PathCondition { Kind: BinaryOperatorKind.None, Subject: var subject } => new CollectionPresence(subject, true, false),
            PathCondition { Kind: BinaryOperatorKind.Equals, Content: null or "", Subject: var subject } => new CollectionPresence(
                subject,
                false,
                null
            ),
            OpenExpression { Symbol: { } question, Arguments.Count: 0 } open when open.Operands.FirstOrDefault() is { } subject => TryRead(
                question,
                subject
            ),
            MemberPath { Member: var question, Owner: var subject } => TryRead(question, subject),
            _ => null,
        };

    /// <summary>Returns whether the collection has elements if the condition has an outcome, or null if that is not known.</summary>
    public bool? Get(bool holds) => holds ? WhenTrue : WhenFalse;

    /// <summary>Returns whether the condition holds, given whether the collection has elements; null if it does not follow.</summary>
    public bool? Decide(bool? hasElements) =>
        hasElements is null ? null
        : WhenTrue is not null && WhenTrue != hasElements ? false
        : WhenFalse is not null && WhenFalse != hasElements ? true
        : null;

    private static CollectionPresence? TryRead(ISymbol question, SymbolicExpression subject) =>
        question.Name switch
        {
            nameof(Enumerable.Any) when question is IMethodSymbol method && FrameworkSymbols.IsLinq(method) => new CollectionPresence(
                subject,
                true,
                false
            ),
            "IsEmpty" or "IsDefaultOrEmpty" when IsOfCollection(question) => new CollectionPresence(subject, false, true),
            nameof(string.IsNullOrEmpty) when IsOfText(question) => new CollectionPresence(subject, false, true),
            nameof(string.IsNullOrWhiteSpace) when IsOfText(question) => new CollectionPresence(subject, null, true),
            _ => null,
        };

    private static bool IsOfText(ISymbol question) => question.ContainingType.SpecialType == SpecialType.System_String;

    // Other types with elements, as those of XML, call something else empty.
    private static bool IsOfCollection(ISymbol question) =>
        FrameworkSymbols.IsFrameworkSymbol(question)
        && (question.ContainingType.IsRefLikeType || question.ContainingNamespace.ContainingNamespace is { Name: "Collections" });
}
