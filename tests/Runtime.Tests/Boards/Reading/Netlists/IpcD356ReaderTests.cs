using Keyway.Boards.Model;
using Keyway.Runtime.Tests.Support;

namespace Keyway.Runtime.Tests.Boards.Reading.Netlists;

public class IpcD356ReaderTests
{
    private const string Header = "P  UNITS CUST 0\n";

    [Fact]
    public void Positions_are_exact_and_y_is_down()
    {
        BoardFile file = Drawing.ReadSound(BoardTexts.Ipc);
        // 197 and 394 ten-thousandths of an inch.
        Assert.Equal(new BoardPosition(-500_380, 1_000_760), file.Find("J1", "1").Position);
        Assert.Equal(new BoardPosition(9_999_980, -500_380), file.Find("C1", "2").Position);
    }

    [Theory]
    [InlineData("P  UNITS CUST 1")]
    [InlineData("P  UNITS SI")]
    public void Metric_units_are_micrometers(string parameter) =>
        Assert.Equal(
            new BoardPosition(-500_000, -1_000_000),
            Drawing
                .ReadSound(parameter + "\n327GND              J1    -1          A01X-000500Y+001000X0091Y0260R000S2\n")
                .Find("J1", "1")
                .Position
        );

    [Fact]
    public void The_side_of_a_component_is_that_of_its_surface_pads()
    {
        BoardFile file = Drawing.ReadSound(
            BoardTexts.Ipc
                + "317GND              P1    -1    D0400PA00X+000000Y+000000X0600Y0000R000S0\n"
                + "327GND              P2    -1          A01X+000000Y+000000X0600Y0000R000S0\n"
                + "327GND              P2    -2          A04X+000000Y+000000X0600Y0000R000S0\n"
        );
        Assert.Equal(BoardSide.Top, file.Find("J1").Side);
        Assert.Equal(BoardSide.Bottom, file.Find("C1").Side);
        Assert.Null(file.Find("P1").Side);
        Assert.Null(file.Find("P2").Side);
        Assert.Equal(PadKind.ThroughHole, file.Find("P1", "1").Kind);
        Assert.Equal((PadKind.Surface, BoardSide.Bottom), (file.Find("P2", "2").Kind, file.Find("P2", "2").Side));
    }

    [Fact]
    public void Vias_and_holes_belong_to_no_component()
    {
        BoardFile file = Drawing.ReadSound(
            Header
                + "317GND              VIA        MD0118PA00X+012047Y+004921X0236Y0000R000S260044051\n"
                + "367N/C                          D1260UA00X+000000Y+000000X1260Y0000R000S0\n"
                + "367N/C              H1    -1    D1260UA00X+000000Y+000000X1260Y0000R000S0\n"
        );
        Assert.Equal(["H1.1"], file.Partition());
        Assert.Equal(PadKind.UnplatedHole, file.Find("H1", "1").Kind);
    }

    [Fact]
    public void A_long_name_is_given_once_and_referred_to()
    {
        BoardFile file = Drawing.ReadSound(
            Header
                + "P  NNAME1  A_VERY_LONG_NAME_OF_A_NET\n"
                + "327NNAME1           J1    -1          A01X+000000Y+000000X0091Y0260R000S2\n"
        );
        Assert.Equal("A_VERY_LONG_NAME_OF_A_NET", file.NetOf("J1", "1"));
    }

    [Fact]
    public void A_record_may_end_after_the_pin()
    {
        BoardFile file = Drawing.ReadSound(Header + "327GND              J1    -1\n327GND              J1    -2          A01\n");
        Assert.Equal(["J1.1 J1.2"], file.Partition());
        Assert.Null(file.Find("J1", "1").Position);
    }

    [Theory]
    [InlineData("X+0001Z", 42)]
    [InlineData("Xabc", 42)]
    [InlineData("X+000100Y", 42)]
    public void A_position_that_cannot_be_read_is_reported(string position, int column) =>
        Assert.Equal(
            $"cam.txt(2,{column}): error: this is not a position; it should look like X+012047Y-004921",
            Assert.Single(Drawing.Read(Header + "327GND              J1    -1          A01" + position).Findings).ToString()
        );

    [Fact]
    public void A_record_that_is_cut_off_is_reported() =>
        Assert.Equal(
            "cam.txt(2,1): error: this record is cut off; columns 4 to 17 are for the net, 21 to 26 for the reference designator "
                + "and 28 to 31 for the pin",
            Assert.Single(Drawing.Read(Header + "327GND").Findings).ToString()
        );
}
