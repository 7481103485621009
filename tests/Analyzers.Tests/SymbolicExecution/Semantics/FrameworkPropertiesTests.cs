using Keyway.Analyzers.SymbolicExecution.Semantics;
using Keyway.Analyzers.SymbolicExecution.Values;
using Keyway.Analyzers.SymbolicExecution.Values.Heap;
using Keyway.Analyzers.Tests.SymbolicExecution.Support;
using Microsoft.CodeAnalysis.Operations;
using Panasonic;
using static Keyway.Analyzers.Tests.SymbolicExecution.Support.SampleValues;

namespace Keyway.Analyzers.Tests.SymbolicExecution.Semantics;

public class FrameworkPropertiesTests
{
    [Theory]
    [InlineData("string given", "given.Length", "F4", 2)]
    [InlineData("int? given", "given.HasValue", 20, true)]
    [InlineData("int? given", "given.HasValue", null, false)]
    [InlineData("int? given", "given.Value", 20, 20)]
    public void Reads_properties_of_plain_values(string parameter, string property, object? given, object result) =>
        Assert.Equal(result, Read(parameter, property, Known(given))!.Content);

    [Fact]
    public void Reads_properties_of_objects()
    {
        Assert.Equal(2, Read("List<int> given", "given.Count", Known(ListOf(18, 20)))!.Content);
        Value group = Known(new GroupObject(Known("F4"), []));
        Assert.Equal("F4", Read("IGrouping<string, int> given", "given.Key", group)!.Content);
        Assert.Same(F4.Socket(20), Read("PartNumber given", "given.Connector", Known(F4.Socket(20).PartNumber))!.Content);
    }

    [Theory]
    [InlineData("string given", "given.Length")]
    [InlineData("int? given", "given.HasValue")]
    public void A_property_of_an_unknown_value_is_unknown(string parameter, string property) =>
        Assert.Null(Read(parameter, property, Unknown));

    [Fact]
    public void Other_properties_are_unknown() => Assert.Null(Read("Version given", "given.Major", Known("1.0")));

    private static Value? Read(string parameter, string property, Value instance) =>
        FrameworkProperties.Read(
            HandlerCode.Parse($"object M({parameter}) => {property};").Find<IPropertyReferenceOperation>().Property,
            instance,
            Origin
        );
}
