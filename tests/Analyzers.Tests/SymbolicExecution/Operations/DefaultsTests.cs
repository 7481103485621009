using Keyway.Analyzers.SymbolicExecution.Operations;
using Keyway.Analyzers.SymbolicExecution.Values;
using Keyway.Analyzers.SymbolicExecution.Values.Heap;
using Keyway.Analyzers.Tests.SymbolicExecution.Support;
using Microsoft.CodeAnalysis.Operations;

namespace Keyway.Analyzers.Tests.SymbolicExecution.Operations;

public class DefaultsTests
{
    [Theory]
    [InlineData("int", 0)]
    [InlineData("bool", false)]
    [InlineData("double", 0.0)]
    [InlineData("string?", null)]
    [InlineData("int?", null)]
    public void Of_a_type_of_the_framework(string type, object? content)
    {
        HandlerCode code = HandlerCode.Parse($"static void M() {{ {type} value = default({type}); }}");

        Value value = Defaults.Evaluate(code.Find<IDefaultValueOperation>(), code.State);

        Assert.True(value.IsKnown);
        Assert.Equal(content, value.Content);
    }

    [Fact]
    public void Of_a_quantity_is_zero()
    {
        HandlerCode code = HandlerCode.Parse("static Length M() => default(Length);");

        Assert.Equal(Length.Zero, Defaults.Evaluate(code.Find<IDefaultValueOperation>(), code.State).Content);
    }

    [Fact]
    public void Of_a_structure_holds_the_defaults_of_its_members()
    {
        HandlerCode code = HandlerCode.Parse(
            "struct Size { public int Contacts; public string? Name { get; set; } } static Size M() => default(Size);"
        );

        Assert.True(Defaults.Evaluate(code.Find<IDefaultValueOperation>(), code.State).TryGetContent(out UserObject size));

        Assert.Equal(0, size.Member("Contacts")!.Content);
        Assert.True(size.Member("Name")!.IsKnown);
    }

    [Fact]
    public void Of_a_type_parameter_is_unknown()
    {
        HandlerCode code = HandlerCode.Parse("static T? M<T>() => default(T);");

        Assert.False(Defaults.Evaluate(code.Find<IDefaultValueOperation>(), code.State).IsKnown);
    }

    [Fact]
    public void An_object_holds_the_defaults_of_its_base_too()
    {
        HandlerCode code = HandlerCode.Parse("class Part { public int Contacts; } class Board : Part { public bool IsOpen; } void M() { }");
        UserObject board = code.Object("Board");

        Defaults.SetDefaults(board, board.Type, code.Syntax, code.State);

        Assert.Equal(false, board.Member("IsOpen")!.Content);
        Assert.Equal(0, board.Get(code.Type("Part").GetMembers("Contacts").Single())!.Content);
    }
}
