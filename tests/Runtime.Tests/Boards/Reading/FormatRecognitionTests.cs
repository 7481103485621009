using Keyway.Boards.Model;
using Keyway.Boards.Reading;
using Keyway.Runtime.Tests.Support;

namespace Keyway.Runtime.Tests.Boards.Reading;

public class FormatRecognitionTests
{
    [Theory]
    [InlineData(nameof(BoardTexts.KiCad5), "KiCadPcb")]
    [InlineData(nameof(BoardTexts.KiCad10), "KiCadPcb")]
    [InlineData(nameof(BoardTexts.NetlistD), "KiCadNetlist")]
    [InlineData(nameof(BoardTexts.NetlistE), "KiCadNetlist")]
    [InlineData(nameof(BoardTexts.Xml), "KiCadNetlist")]
    [InlineData(nameof(BoardTexts.Ipc), "IpcD356")]
    [InlineData(nameof(BoardTexts.Protel), "ProtelNetlist")]
    public void The_content_shows_the_format(string name, string format) =>
        Assert.Equal(format, FormatRecognition.Recognize(BoardTexts.All[name]).ToString());

    [Theory]
    [InlineData("(\nGND\nJ1-1\n)\n")]
    [InlineData("\r\n  [\r\nJ1\r\n]\r\n")]
    [InlineData("Protel Netlist 2.0\n[\n]\n")]
    public void A_Protel_netlist_begins_with_a_component_a_net_or_its_header(string text) =>
        Assert.Equal(BoardFileFormat.ProtelNetlist, FormatRecognition.Recognize(text));

    [Theory]
    [InlineData("327GND              J1    -1          A01X-000197Y-000394")]
    [InlineData("C  a comment\n\nC\nP  JOB cam\n317GND")]
    [InlineData("P  UNITS CUST 1\n")]
    public void IPC_D_356_begins_with_comments_parameters_or_records(string text) =>
        Assert.Equal(BoardFileFormat.IpcD356, FormatRecognition.Recognize(text));

    [Theory]
    [InlineData("Comment,Designator,Footprint\nDF40,J1,DF40\n")]
    [InlineData("\uFEFF\"Part #\";\"Ref.\"\n")]
    [InlineData("Bill of materials\n\nRefDes\tMPN\n")]
    public void A_table_has_a_header_with_the_reference_designators(string text) =>
        Assert.Equal(BoardFileFormat.Table, FormatRecognition.Recognize(text));

    [Theory]
    [InlineData("Comment,Footprint\nDF40,DF40\n")]
    [InlineData("Designator\nJ1\n")]
    [InlineData("( { EESchema Netlist Version 1.1 created 2015 }\n)\n")]
    [InlineData("(footprint \"DF40\")")]
    [InlineData("<eagle version=\"9\"/>")]
    [InlineData("PADS2000")]
    [InlineData("C\n")]
    [InlineData("{}")]
    [InlineData("\0\u0001PK")]
    public void Anything_else_is_reported_at_its_beginning(string text)
    {
        BoardFinding finding = Assert.Single(Drawing.Read(text).Findings);
        Assert.Equal(
            "cam.txt is in no format that can be read; use a KiCad layout (.kicad_pcb), a KiCad netlist (.net, .xml), "
                + "IPC-D-356 (.ipc, .d356) or a Protel netlist (.net)",
            finding.Message
        );
        Assert.Equal((1, 1, FindingSeverity.Error), (finding.Line, finding.Column, finding.Severity));
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \r\n\uFEFF\t")]
    public void An_empty_file_is_reported(string text) =>
        Assert.StartsWith(
            "cam.txt is empty; use a KiCad layout",
            Assert.Single(Drawing.Read(text).Findings).Message,
            StringComparison.Ordinal
        );

    [Fact]
    public void A_schematic_is_reported_with_what_to_use_instead() =>
        Assert.Equal(
            "cam.txt is a KiCad schematic, which does not contain its nets; export a netlist, or use the layout (.kicad_pcb)",
            Assert.Single(Drawing.Read("(kicad_sch (version 20250114))").Findings).Message
        );
}
