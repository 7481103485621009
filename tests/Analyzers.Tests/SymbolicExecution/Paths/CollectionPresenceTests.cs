using Keyway.Analyzers.SymbolicExecution.Paths;
using Keyway.Analyzers.SymbolicExecution.Values;
using Keyway.Analyzers.Tests.SymbolicExecution.Support;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Keyway.Analyzers.Tests.SymbolicExecution.Paths;

public class CollectionPresenceTests
{
    private static readonly HandlerCode Code = HandlerCode.Parse(
        """
        static void M(
            string text, System.Collections.Immutable.ImmutableArray<int> all, System.Xml.XmlElement element, System.Span<int> span)
        {
        }
        """
    );
    private static readonly SymbolicExpression Text = new SymbolicInput(Code.Parameter("text"));

    [Fact]
    public void A_loop_has_an_iteration_if_there_are_elements()
    {
        CollectionPresence presence = Read(new PathCondition(Text, BinaryOperatorKind.None, null));
        Assert.Equal(new CollectionPresence(Text, true, false), presence);
        Assert.True(presence.Get(true));
        Assert.False(presence.Get(false));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    public void What_equals_no_text_has_no_elements(string? content) =>
        Assert.Equal(new CollectionPresence(Text, false, null), Read(new PathCondition(Text, BinaryOperatorKind.Equals, content)));

    [Theory]
    [InlineData(nameof(string.IsNullOrEmpty), false, true)]
    [InlineData(nameof(string.IsNullOrWhiteSpace), null, true)]
    public void A_question_has_two_answers(string method, bool? whenTrue, bool whenFalse) =>
        Assert.Equal(new CollectionPresence(Text, whenTrue, whenFalse), Read(Question(method)));

    [Fact]
    public void A_collection_may_be_empty_but_an_element_of_XML_is_called_so_otherwise()
    {
        SymbolicExpression all = new SymbolicInput(Code.Parameter("all"));
        Assert.Equal(new CollectionPresence(all, false, true), Read(Member("all", "IsEmpty")));
        Assert.Equal(new CollectionPresence(all, false, true), Read(Member("all", "IsDefaultOrEmpty")));
        Assert.NotNull(CollectionPresence.TryRead(Member("span", "IsEmpty")));
        Assert.Null(CollectionPresence.TryRead(Member("all", "IsDefault")));
        Assert.Null(CollectionPresence.TryRead(Member("element", "IsEmpty")));
    }

    [Fact]
    public void Other_conditions_say_nothing()
    {
        Assert.Null(CollectionPresence.TryRead(new PathCondition(Text, BinaryOperatorKind.Equals, "a")));
        Assert.Null(CollectionPresence.TryRead(Question(nameof(string.Intern))));
        Assert.Null(CollectionPresence.TryRead(Text));
    }

    [Theory]
    [InlineData(true, false, true, true)]
    [InlineData(true, false, false, false)]
    [InlineData(true, false, null, null)]
    [InlineData(false, null, true, false)]
    [InlineData(false, null, false, null)]
    [InlineData(null, true, false, true)]
    [InlineData(null, true, true, null)]
    public void Elements_decide_a_condition(bool? whenTrue, bool? whenFalse, bool? hasElements, bool? holds) =>
        Assert.Equal(holds, new CollectionPresence(Text, whenTrue, whenFalse).Decide(hasElements));

    private static CollectionPresence Read(SymbolicExpression condition) => Assert.NotNull(CollectionPresence.TryRead(condition));

    private static MemberPath Member(string parameter, string name) =>
        new(new SymbolicInput(Code.Parameter(parameter)), Code.Parameter(parameter).Type.GetMembers(name).Single());

    private static OpenExpression Question(string method) =>
        new(
            Code.Parameter("text").Type.GetMembers(method).OfType<IMethodSymbol>().First(),
            Code.Parameter("text").Type,
            [Value.FromParameter(Code.Parameter("text"), Code.Syntax)]
        );
}
