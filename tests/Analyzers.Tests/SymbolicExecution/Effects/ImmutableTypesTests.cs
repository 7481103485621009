using Keyway.Analyzers.SymbolicExecution.Effects;
using Keyway.Analyzers.Tests.SymbolicExecution.Support;
using Microsoft.CodeAnalysis;

namespace Keyway.Analyzers.Tests.SymbolicExecution.Effects;

public class ImmutableTypesTests
{
    [Theory]
    [InlineData("class Given { private readonly int count; public int Count => count; }", true)]
    [InlineData("class Given { public int Count { get; } }", true)]
    [InlineData("record Given(int Count);", true)]
    [InlineData("class Given { public int Count { get; set; } }", false)]
    [InlineData("class Given { private int count; public int Next() => count++; }", false)]
    [InlineData("class Given(int count) { public int Count { get; } = count; }", true)]
    [InlineData("class Given(int count) { public int Next() => count++; }", false)]
    [InlineData("class Base { public int Count; } class Given : Base;", false)]
    [InlineData("class Given : List<int>;", false)]
    public void An_object_is_immutable_if_nothing_writes_to_its_fields(string type, bool isImmutable) =>
        Assert.Equal(isImmutable, new ImmutableTypes(CancellationToken.None).IsImmutable(Read(type)));

    [Theory]
    [InlineData("struct Given { public int Count; }", true)]
    [InlineData("struct Given { public int Count; public int Double() => 2 * Count; }", true)]
    [InlineData("struct Given { public int Count; public void Next() => Count++; }", true)]
    [InlineData("struct Given { public int Count; public void Next() => this = new Given(); }", false)]
    [InlineData("interface INext { void Next(); } struct Given : INext { public int Count; public void Next() => Count++; }", false)]
    [InlineData("struct Given { public int Count; public int Next { set { Count = value; } } }", false)]
    [InlineData("class Given { }", false)]
    public void A_structure_is_plain_if_it_changes_only_where_code_names_its_members_or_calls_its_methods(string type, bool isPlain) =>
        Assert.Equal(isPlain, new ImmutableTypes(CancellationToken.None).IsPlain(Read(type)));

    private static INamedTypeSymbol Read(string type) =>
        (INamedTypeSymbol)HandlerCode.Parse($"{type} void M(Given given) {{ }}").Parameter("given").Type;
}
