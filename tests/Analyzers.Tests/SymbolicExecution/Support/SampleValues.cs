using Keyway.Analyzers.SymbolicExecution.Values;
using Keyway.Analyzers.SymbolicExecution.Values.Heap;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Keyway.Analyzers.Tests.SymbolicExecution.Support;

/// <summary>Values for tests that need no code.</summary>
internal static class SampleValues
{
    /// <summary>The syntax from which the values come.</summary>
    public static SyntaxNode Origin { get; } = SyntaxFactory.ParseExpression("sample");

    public static Value Unknown => Value.Unknown(Origin);

    public static Value Known(object? content) => Value.Known(content, Origin);

    public static List<Value> AllKnown(params object?[] contents) => [.. contents.Select(Known)];

    public static ListObject ListOf(params object?[] contents) => new(contents.Select(Known));

    /// <summary>Returns what the elements of a sequence are, or null if the sequence is unknown.</summary>
    public static object?[]? Contents(Value? sequence) => Contents(sequence?.Content as ListObject);

    /// <summary>Returns what the elements of a sequence are, or null if the sequence is unknown.</summary>
    public static object?[]? Contents(ListObject? sequence) =>
        sequence?.Items is { } items ? [.. items.Select(item => item.Content)] : null;
}
