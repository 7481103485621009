using Keyway.Analyzers.SymbolicExecution.Semantics;
using Keyway.Analyzers.SymbolicExecution.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Keyway.Analyzers.SymbolicExecution.Paths;

/// <summary>Decides what follows for other conditions on a text from what it equals: one that is "w" has the length 1.</summary>
internal static class KnownTexts
{
    /// <summary>Returns the value of a condition on a text, or null if the condition is on something else or not computed.</summary>
    /// <param name="condition">The condition.</param>
    /// <param name="text">The text.</param>
    /// <param name="content">What it equals.</param>
    public static bool? Decide(SymbolicExpression condition, SymbolicExpression text, string content) =>
        condition switch
        {
            PathCondition { IsOfIntegers: true } comparison => IsLength(comparison.Subject, text)
                ? Compare(content.Length, comparison)
                : null,
            PathCondition { Kind: BinaryOperatorKind.Equals } comparison => text.Equals(comparison.Subject)
                ? Equals(content, comparison.Content)
                : null,
            OpenExpression { Symbol: IMethodSymbol { ContainingType.SpecialType: SpecialType.System_String } method } question =>
                question.IsOf(text) ? Answer(method, content, question.Arguments) : null,
            Junction junction => Decide(junction, text, content),
            _ => null,
        };

    private static bool IsLength(SymbolicExpression number, SymbolicExpression text) =>
        number switch
        {
            MemberPath { Member: { Name: nameof(string.Length), ContainingType.SpecialType: SpecialType.System_String } } member =>
                text.Equals(member.Owner),
            OpenExpression
            {
                Symbol: IPropertySymbol { Name: nameof(string.Length), ContainingType.SpecialType: SpecialType.System_String }
            } member => member.IsOf(text),
            _ => false,
        };

    private static bool? Decide(Junction junction, SymbolicExpression text, string content) =>
        junction.Decide(part => Decide(part, text, content));

    private static bool? Compare(int length, PathCondition comparison) =>
        comparison.Content is decimal number
            ? comparison.Kind switch
            {
                BinaryOperatorKind.Equals => length == number,
                BinaryOperatorKind.LessThan => length < number,
                BinaryOperatorKind.GreaterThan => length > number,
                _ => null,
            }
            : null;

    private static bool? Answer(IMethodSymbol method, string content, IReadOnlyList<object> arguments) =>
        arguments.Count switch
        {
            0 => Answer(method.Name, content),
            1 => Answer(method.Name, content, arguments[0]),
            2 when arguments[0] is string part && IsOrdinal(arguments[1]) => Answer(
                method.Name,
                content,
                part,
                (StringComparison)arguments[1]
            ),
            _ => null,
        };

    private static bool IsOrdinal(object rule) => rule is (int)StringComparison.Ordinal or (int)StringComparison.OrdinalIgnoreCase;

    private static bool? Answer(string method, string content) =>
        method switch
        {
            nameof(string.IsNullOrEmpty) => content.Length == 0,
            nameof(string.IsNullOrWhiteSpace) => string.IsNullOrWhiteSpace(content),
            _ => null,
        };

    private static bool? Answer(string method, string content, object argument) =>
        (method, argument) switch
        {
            (nameof(string.Contains), char part) => content.IndexOf(part) >= 0,
            (nameof(string.Contains), string part) => content.Contains(part),
            (nameof(string.StartsWith), char start) => content.Length > 0 && content[0] == start,
            (nameof(string.StartsWith), string start) => CultureText.StartsWith(content, start),
            (nameof(string.EndsWith), char end) => content.Length > 0 && content[content.Length - 1] == end,
            (nameof(string.EndsWith), string end) => CultureText.EndsWith(content, end),
            _ => null,
        };

    private static bool? Answer(string method, string content, string part, StringComparison rule) =>
        method switch
        {
            nameof(string.Contains) => content.IndexOf(part, rule) >= 0,
            nameof(string.StartsWith) => content.StartsWith(part, rule),
            nameof(string.EndsWith) => content.EndsWith(part, rule),
            _ => null,
        };
}
