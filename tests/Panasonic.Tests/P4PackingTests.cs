using Keyway;

namespace Panasonic.Tests;

/// <summary>The datasheet "P4 (0.4 mm pitch)" of 2021: packing, embossed tape and orders.</summary>
public class P4PackingTests
{
    public static TheoryData<int, int, string, decimal, decimal?, decimal, decimal> Tapes =>
        new() { { 20, 70, "Tape I", 24.0m, null, 11.5m, 25.4m }, { 80, 100, "Tape II", 32.0m, 28.4m, 14.2m, 33.4m } };

    [Theory]
    [MemberData(nameof(Tapes))]
    public void Tapes_go_by_the_contacts(int fewest, int most, string type, decimal a, decimal? b, decimal c, decimal d)
    {
        List<Connector> parts = [.. P4.Series.Standard().Where(part => part.Contacts >= fewest && part.Contacts <= most)];

        Assert.NotEmpty(parts);
        Assert.All(
            parts,
            part =>
            {
                EmbossedTape? tape = part.Packing.EmbossedTape;
                Assert.NotNull(tape);
                Assert.Equal(type, tape.Type);
                Assert.Equal(a, tape.A?.Millimeters);
                Assert.Equal(b, tape.B?.Millimeters);
                Assert.Equal(c, tape.C?.Millimeters);
                Assert.Equal(d, tape.D?.Millimeters);
            }
        );
    }

    [Fact]
    public void Every_standard_part_has_one_tape() =>
        Assert.All(P4.Series.Standard(), part => Assert.Single(Tapes, row => part.Contacts >= (int)row[0] && part.Contacts <= (int)row[1]));

    [Fact]
    public void Tape_and_reel_conform_to_standards() =>
        Assert.All(
            P4.Series.Standard(),
            part =>
            {
                DatasheetText.AssertSays("JIS C 0806:1990", part.Packing.EmbossedTape?.TapeStandard);
                DatasheetText.AssertSays("EIAJ ET-7200B", part.Packing.EmbossedTape?.ReelStandard);
            }
        );

    [Fact]
    public void A_reel_or_inner_carton_of_sockets_of_3_5_mm_holds_2000_and_an_outer_one_4000()
    {
        Assert.Equal(["AXK720447G", "AXK730447G", "AXK740447G"], SocketsOf3500().Select(part => part.PartNumber.Value));
        Assert.All(SocketsOf3500(), part => AssertPieces(part, 2000, 4000));
    }

    [Fact]
    public void A_reel_or_inner_carton_of_all_others_holds_3000_and_an_outer_one_6000()
    {
        List<Connector> others = [.. P4.Series.Parts.Except(SocketsOf3500())];
        Assert.Equal(25 + 16, others.Count);
        Assert.All(others, part => AssertPieces(part, 3000, 6000));
    }

    [Fact]
    public void Orders_are_in_units_of_one_outer_carton() =>
        Assert.All(
            P4.Series.Parts,
            part =>
            {
                Assert.Equal(OrderUnit.OuterCarton, part.Packing.OrderUnit);
                Assert.Equal(part.Packing.OuterCarton, part.Packing.OrderUnitPieces);
            }
        );

    [Fact]
    public void No_part_is_for_inspection() => Assert.All(P4.Series.Parts, part => Assert.Null(part.Variant));

    [Fact]
    public void Samples_come_in_units_of_50() => Assert.All(P4.Series.Parts, part => Assert.Equal(50, part.Packing.SampleUnit));

    [Fact]
    public void Standard_parts_have_no_other_minimum_order() =>
        Assert.All(P4.Series.Standard(), part => Assert.Null(part.Packing.MinimumOrder));

    private static IReadOnlyList<Connector> SocketsOf3500() =>
        [.. P4.Series.Parts.Of(ConnectorRole.Socket).Where(part => part.MatedHeights.Contains(3.5.Millimeters()))];

    private static void AssertPieces(Connector part, int reel, int outerCarton)
    {
        Assert.Equal(reel, part.Packing.EmbossedTape?.PiecesPerReel);
        Assert.Equal(reel, part.Packing.InnerCarton);
        Assert.Equal(outerCarton, part.Packing.OuterCarton);
    }
}
