using Keyway.Analyzers.SymbolicExecution.Code;
using Keyway.Analyzers.Tests.SymbolicExecution.Support;
using Microsoft.CodeAnalysis;

namespace Keyway.Analyzers.Tests.SymbolicExecution.Code;

public class PropertiesTests
{
    private static readonly INamedTypeSymbol Board = (INamedTypeSymbol)
        HandlerCode
            .Parse(
                """
                abstract record Part(int Made);
                record Board(int Width) : Part(Width)
                {
                    public int Height { get; set; }
                    public int Area => Width * Height;
                    public int Depth { get; set => field = value + 1; }
                    public int this[int index] => index;
                }
                void M(Board board) { }
                """
            )
            .Parameter("board")
            .Type;

    [Theory]
    [InlineData("Width", true)]
    [InlineData("Height", true)]
    [InlineData("Area", false)]
    [InlineData("Depth", false)]
    [InlineData("this[]", false)]
    public void A_property_without_code_keeps_what_is_written(string name, bool isAutomatic) =>
        Assert.Equal(isAutomatic, Properties.IsAutomatic(Find(name)));

    [Fact]
    public void An_accessor_without_code_has_a_field_where_the_other_has_code()
    {
        Assert.Equal(Find("Depth"), Properties.FindField(Find("Depth").GetMethod)!.AssociatedSymbol, SymbolEqualityComparer.Default);
        Assert.Null(Properties.FindField(Find("Depth").SetMethod));
        Assert.Null(Properties.FindField(Find("Height").GetMethod));
        Assert.Null(Properties.FindField(null));
    }

    [Fact]
    public void Finds_properties_of_base_types()
    {
        Assert.Equal("Part", Properties.FindProperty(Board, "Made")!.ContainingType.Name);
        Assert.Null(Properties.FindProperty(Board, "Missing"));
    }

    private static IPropertySymbol Find(string name) => Board.GetMembers(name).OfType<IPropertySymbol>().Single();
}
