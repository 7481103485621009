using Keyway.Analyzers.SymbolicExecution.Paths;
using Keyway.Analyzers.SymbolicExecution.Values;
using Keyway.Analyzers.Tests.SymbolicExecution.Support;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Keyway.Analyzers.Tests.SymbolicExecution.Paths;

public class KnownTextsTests
{
    private static readonly HandlerCode Code = HandlerCode.Parse("static void M(string text, string other, int count) { }");
    private static readonly SymbolicExpression Text = new SymbolicInput(Code.Parameter("text"));
    private static readonly ITypeSymbol String = Code.Parameter("text").Type;
    private static readonly ISymbol Length = String.GetMembers(nameof(string.Length)).Single();

    [Theory]
    [InlineData(BinaryOperatorKind.Equals, 6, true)]
    [InlineData(BinaryOperatorKind.Equals, 5, false)]
    [InlineData(BinaryOperatorKind.LessThan, 6, false)]
    [InlineData(BinaryOperatorKind.GreaterThan, 5, true)]
    public void A_text_has_one_length(BinaryOperatorKind kind, int number, bool holds) =>
        Assert.Equal(
            holds,
            KnownTexts.Decide(new PathCondition(new MemberPath(Text, Length), kind, (decimal)number, true), Text, "camera")
        );

    [Theory]
    [InlineData(nameof(string.StartsWith), 'c', true)]
    [InlineData(nameof(string.StartsWith), 'a', false)]
    [InlineData(nameof(string.StartsWith), "cam", true)]
    [InlineData(nameof(string.EndsWith), 'c', false)]
    [InlineData(nameof(string.EndsWith), "era", true)]
    [InlineData(nameof(string.Contains), 'm', true)]
    [InlineData(nameof(string.Contains), "x", false)]
    [InlineData(nameof(string.CompareTo), "x", null)]
    public void A_question_has_one_answer(string method, object argument, bool? answer) =>
        Assert.Equal(answer, KnownTexts.Decide(Question(method, argument), Text, "camera"));

    [Fact]
    public void Questions_on_something_else_are_not_answered()
    {
        SymbolicExpression other = new SymbolicInput(Code.Parameter("other"));
        Assert.Null(KnownTexts.Decide(Question(nameof(string.StartsWith), 'c'), other, "camera"));
        Assert.Null(
            KnownTexts.Decide(
                new PathCondition(new SymbolicInput(Code.Parameter("count")), BinaryOperatorKind.Equals, 6m, true),
                Text,
                "camera"
            )
        );
    }

    [Theory]
    [InlineData("camera", true)]
    [InlineData("display", true)]
    [InlineData("x", false)]
    public void Alternatives_are_compared_one_by_one(string content, bool holds) =>
        Assert.Equal(holds, KnownTexts.Decide(new Junction(Equal("camera"), false, Equal("display"), false, true), Text, content));

    private static PathCondition Equal(string content) => new(Text, BinaryOperatorKind.Equals, content);

    private static OpenExpression Question(string name, object argument) =>
        new(
            String
                .GetMembers(name)
                .OfType<IMethodSymbol>()
                .First(method => method.Parameters is [{ Type: var type }] && type.Name == argument.GetType().Name),
            Code.Parameter("count").Type,
            [Value.FromParameter(Code.Parameter("text"), Code.Syntax), Value.Known(argument, Code.Syntax)]
        );
}
