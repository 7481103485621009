using Keyway.Boards.Model;
using Keyway.Runtime.Tests.Support;

namespace Keyway.Runtime.Tests.Boards.Reading;

public class BoardFileReaderTests
{
    public static TheoryData<string> Formats => [.. BoardTexts.All.Keys];

    [Theory]
    [MemberData(nameof(Formats))]
    public void All_formats_tell_the_same_contacts_and_nets(string format) =>
        Assert.Equal(["C1.1 J1.1", "C1.2 J1.2", "J1.3", "J1.4"], Drawing.ReadSound(BoardTexts.All[format]).Partition());

    [Theory]
    [MemberData(nameof(Formats))]
    public void All_formats_name_nets_with_their_sheets(string format)
    {
        BoardFile file = Drawing.ReadSound(BoardTexts.All[format]);
        BoardNet net = Assert.IsType<BoardNet>(file.Find("J1", "3").Net);
        Assert.Equal(("/CAM/SDA", "SDA"), (net.Name, net.LeafName));
        Assert.Equal("GND", file.NetOf("C1", "1"));
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void All_formats_place_contacts_at_their_numbers(string format)
    {
        string text = BoardTexts.All[format];
        Assert.All(
            Drawing.ReadSound(text).Components.SelectMany(component => component.Pads),
            pad => Assert.Equal(pad.Number, text.At(pad.Place))
        );
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void All_formats_place_components_at_their_references(string format)
    {
        string text = BoardTexts.All[format];
        Assert.All(Drawing.ReadSound(text).Components, component => Assert.Equal(component.Reference, text.At(component.Place)));
    }

    [Theory]
    [InlineData(nameof(BoardTexts.KiCad5))]
    [InlineData(nameof(BoardTexts.KiCad9))]
    [InlineData(nameof(BoardTexts.NetlistD))]
    [InlineData(nameof(BoardTexts.NetlistE))]
    [InlineData(nameof(BoardTexts.Xml))]
    [InlineData(nameof(BoardTexts.Protel))]
    public void Fields_have_the_place_of_their_values(string format)
    {
        string text = BoardTexts.All[format];
        BoardComponent connector = Drawing.ReadSound(text).Find("J1");
        Assert.All(connector.Fields, field => Assert.Equal(field.Value, text.At(field.Place)));
        Assert.Contains(connector.Fields, field => field is { Name: BoardComponent.ValueField, Value: "DF40C-4DP-0.4V" });
        Assert.Contains(connector.Fields, field => field.Name == BoardComponent.FootprintField);
    }

    [Theory]
    [InlineData(nameof(BoardTexts.KiCad9))]
    [InlineData(nameof(BoardTexts.NetlistE))]
    [InlineData(nameof(BoardTexts.Xml))]
    public void A_component_that_is_not_populated_is_not_fitted(string format)
    {
        BoardFile file = Drawing.ReadSound(BoardTexts.All[format]);
        Assert.True(file.Find("J1").IsFitted);
        Assert.False(file.Find("C1").IsFitted);
    }

    [Theory]
    [InlineData(nameof(BoardTexts.KiCad9))]
    [InlineData(nameof(BoardTexts.NetlistE))]
    [InlineData(nameof(BoardTexts.Xml))]
    public void Fields_that_are_empty_or_repeat_the_footprint_are_left_out(string format) =>
        Assert.Equal(
            ["Footprint", "MPN", "Value"],
            Drawing.ReadSound(BoardTexts.All[format]).Find("J1").Fields.Select(field => field.Name).Order(StringComparer.Ordinal)
        );

    [Theory]
    [MemberData(nameof(Formats))]
    public void Line_ends_do_not_matter(string format)
    {
        BoardFile file = Drawing.ReadSound(BoardTexts.All[format].ReplaceLineEndings("\r\n"));
        Assert.Equal(["C1.1 J1.1", "C1.2 J1.2", "J1.3", "J1.4"], file.Partition());
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void A_byte_order_mark_does_not_matter(string format)
    {
        BoardFile file = Drawing.ReadSound('\uFEFF' + BoardTexts.All[format]);
        Assert.Equal(["C1.1 J1.1", "C1.2 J1.2", "J1.3", "J1.4"], file.Partition());
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void Reading_can_be_cancelled(string format) =>
        Assert.Throws<OperationCanceledException>(() =>
            Keyway.Boards.Reading.BoardFileReader.Read("cam.txt", BoardTexts.All[format], new CancellationToken(canceled: true))
        );

    [Theory]
    [MemberData(nameof(Formats))]
    public void Nets_know_their_pads(string format)
    {
        BoardFile file = Drawing.ReadSound(BoardTexts.All[format]);
        BoardNet ground = Assert.Single(file.Nets, net => net.Name == "GND");
        Assert.Equal(
            ["C1.1", "J1.1"],
            file.GetNodes(ground).Select(node => $"{node.Component}.{node.Pad.Number}").Order(StringComparer.Ordinal)
        );
    }
}
