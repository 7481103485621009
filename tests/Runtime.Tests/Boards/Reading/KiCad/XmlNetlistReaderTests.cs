using System.Globalization;
using Keyway.Boards.Model;
using Keyway.Runtime.Tests.Support;

namespace Keyway.Runtime.Tests.Boards.Reading.KiCad;

public class XmlNetlistReaderTests
{
    [Fact]
    public void XML_and_S_expressions_give_the_same()
    {
        BoardFile xml = Drawing.ReadSound(BoardTexts.Xml);
        Assert.Equal(Describe(Drawing.ReadSound(BoardTexts.NetlistE)), Describe(xml));
        Assert.Equal(BoardFileFormat.KiCadNetlist, xml.Format);
    }

    [Fact]
    public void Escaped_characters_are_read()
    {
        BoardFile file = Drawing.ReadSound("<export><nets><net name='A&amp;B'><node ref='J1' pin='1'/></net></nets></export>");
        Assert.Equal("A&B", file.NetOf("J1", "1"));
    }

    [Theory]
    [InlineData("<export><nets>\n<net name='A'></nets></export>", "(2,17)")]
    [InlineData("<export><nets>", "(1,15)")]
    [InlineData("<export>\n", "(2,1)")]
    public void XML_that_is_not_well_formed_is_reported(string text, string place) =>
        Assert.Equal(
            $"cam.txt{place}: error: the XML is not well-formed from here on; export the netlist again",
            Assert.Single(Drawing.Read(text).Findings).ToString()
        );

    [Fact]
    public void What_precedes_the_damage_is_kept() =>
        Assert.Equal(["J1.1"], Drawing.Read("<export><nets><net name='A'><node ref='J1' pin='1'/><net name='B'><node &").Partition());

    [Fact]
    public void Entities_are_not_expanded()
    {
        BoardFile file = Drawing.Read("<!DOCTYPE export [<!ENTITY a 'aaaa'>]><export><nets><net name='&a;'/></nets></export>");
        Assert.StartsWith("the XML is not well-formed", Assert.Single(file.Findings).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Deep_XML_is_reported_and_not_read()
    {
        string text = "<export>" + string.Concat(Enumerable.Repeat("<a>", 100_000));
        Assert.Equal(
            "cam.txt(1,202): error: a netlist is not nested deeper than 64 levels; what follows is not read",
            Assert.Single(Drawing.Read(text).Findings).ToString()
        );
    }

    [Fact]
    public void A_net_without_a_name_is_reported() =>
        Assert.Equal(
            "cam.txt(2,2): error: this net has no name, so its contacts would look open; export the netlist again",
            Assert.Single(Drawing.Read("<export><nets>\n<net code='1'><node ref='J1' pin='1'/></net></nets></export>").Findings).ToString()
        );

    private static IEnumerable<string> Describe(BoardFile file) =>
        file.Components.SelectMany(component =>
            component
                .Fields.Select(field => $"{component} {field.Name}={field.Value}")
                .Concat(component.Pads.Select(pad => $"{component} {pad.Number} {pad.Net} {pad.PinFunction} {pad.PinType}"))
                .Append(string.Create(CultureInfo.InvariantCulture, $"{component} {component.IsFitted}"))
        );
}
