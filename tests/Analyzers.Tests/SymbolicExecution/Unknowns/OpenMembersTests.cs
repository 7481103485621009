using Keyway.Analyzers.SymbolicExecution.Unknowns;
using Keyway.Analyzers.SymbolicExecution.Values;
using Keyway.Analyzers.Tests.SymbolicExecution.Support;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Keyway.Analyzers.Tests.SymbolicExecution.Unknowns;

public class OpenMembersTests
{
    private const string Board = "class Board { public int Contacts { get; set; } public int Twice => 2 * Contacts; } ";

    [Theory]
    [InlineData("Contacts", true)]
    [InlineData("Twice", false)]
    public void A_member_that_holds_data_is_read(string name, bool isRead) =>
        Assert.Equal(isRead, Read(Parse(name)) is { IsSymbolic: true });

    [Fact]
    public void A_member_that_code_has_written_is_unknown()
    {
        HandlerCode code = Parse("Contacts");
        code.State.Changed = [FindMember(code)];

        Assert.Null(Read(code));
    }

    private static HandlerCode Parse(string name) => HandlerCode.Parse($"{Board}static int M(Board given) => given.{name};");

    private static Value? Read(HandlerCode code) => OpenMembers.Read(code.Input("given"), FindMember(code), code.Syntax, code.State);

    private static ISymbol FindMember(HandlerCode code) => code.Find<IPropertyReferenceOperation>().Property;
}
