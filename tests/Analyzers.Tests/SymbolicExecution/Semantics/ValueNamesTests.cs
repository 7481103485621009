using Keyway.Analyzers.SymbolicExecution.Semantics;
using Keyway.Analyzers.SymbolicExecution.Values;
using Keyway.Analyzers.SymbolicExecution.Values.Heap;
using Keyway.Analyzers.Tests.SymbolicExecution.Support;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Panasonic;
using static Keyway.Analyzers.Tests.SymbolicExecution.Support.SampleValues;

namespace Keyway.Analyzers.Tests.SymbolicExecution.Semantics;

public class ValueNamesTests
{
    [Fact]
    public void Plain_values_are_named_as_in_code()
    {
        Assert.Equal("20", ValueNames.Describe(Known(20)));
        Assert.Equal("1.5", ValueNames.Describe(Known(1.5)));
        Assert.Equal("\"F4\"", ValueNames.Describe(Known("F4")));
        Assert.Equal("1.5 mm", ValueNames.Describe(Known(1.5.Millimeters())));
        Assert.Equal(F4.Socket(20).PartNumber.Value, ValueNames.Describe(Known(F4.Socket(20))));
    }

    [Fact]
    public void Unknown_and_long_values_have_no_name()
    {
        Assert.Null(ValueNames.Describe(Unknown));
        Assert.Null(ValueNames.Describe(Known(new string('x', 41))));
    }

    [Fact]
    public void A_tuple_and_a_record_are_named_by_what_is_known_of_them()
    {
        Assert.Equal("(\"F4\", …)", ValueNames.Describe(Known(new TupleValue([Known("F4"), Unknown]))));
        var type = (INamedTypeSymbol)
            HandlerCode.Parse("record Part(string Series, int Count); void M(Part part) { }").Parameter("part").Type;
        var part = new UserObject(type, isImmutable: true);
        part.Set(type.GetMembers("Series")[0], Known("F4"));
        part.Set(type.GetMembers("Count")[0], Known(20));
        Assert.Equal("Part(\"F4\", 20)", ValueNames.Describe(Known(part)));
    }

    [Fact]
    public void A_short_expression_is_quoted()
    {
        Assert.Equal("counts[0]", ValueNames.Quote(Value.Unknown(SyntaxFactory.ParseExpression("counts[0]"))));
        Assert.Null(ValueNames.Quote(Value.Unknown(SyntaxFactory.ParseExpression("counts[\n0]"))));
        Assert.Null(ValueNames.Quote(Value.Unknown(SyntaxFactory.ParseExpression(new string('x', 41)))));
    }
}
