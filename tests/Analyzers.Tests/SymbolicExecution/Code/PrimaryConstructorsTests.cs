using Keyway.Analyzers.SymbolicExecution.Code;
using Keyway.Analyzers.Tests.SymbolicExecution.Support;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Keyway.Analyzers.Tests.SymbolicExecution.Code;

public class PrimaryConstructorsTests
{
    [Theory]
    [InlineData("class Board(int contacts) { }", true)]
    [InlineData("record Board(int contacts);", true)]
    [InlineData("class Board { public Board(int contacts) { } }", false)]
    public void The_declaration_of_the_type_declares_them(string type, bool isPrimary)
    {
        HandlerCode code = HandlerCode.Parse($"static object M() => new Board(24); {type}");
        IMethodSymbol constructor = code.Find<IObjectCreationOperation>().Constructor!;

        Assert.Equal(isPrimary, PrimaryConstructors.IsPrimary(constructor));
        Assert.Equal(isPrimary, PrimaryConstructors.IsParameter(constructor.Parameters[0]));
    }

    [Fact]
    public void A_parameter_of_a_method_is_none() =>
        Assert.False(
            PrimaryConstructors.IsParameter(
                HandlerCode.Parse("static int M(int contacts) => contacts;").Find<IParameterReferenceOperation>().Parameter
            )
        );
}
