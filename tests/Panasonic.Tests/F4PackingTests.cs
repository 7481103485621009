using Keyway;

namespace Panasonic.Tests;

/// <summary>The datasheet "F4 Series", AXK7L, 8L: packing, embossed tape and orders.</summary>
public class F4PackingTests
{
    public static TheoryData<int, int, string, decimal, decimal?, decimal, decimal> Tapes =>
        new()
        {
            { 10, 24, "Tape I", 16.0m, null, 7.5m, 17.4m },
            { 26, 70, "Tape I", 24.0m, null, 11.5m, 25.4m },
            { 80, 80, "Tape II", 32.0m, 28.4m, 14.2m, 33.4m },
        };

    [Theory]
    [MemberData(nameof(Tapes))]
    public void Tapes_go_by_the_contacts(int fewest, int most, string type, decimal a, decimal? b, decimal c, decimal d)
    {
        List<Connector> parts = [.. F4.Series.Standard().Where(part => part.Contacts >= fewest && part.Contacts <= most)];

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
        Assert.All(F4.Series.Standard(), part => Assert.Single(Tapes, row => part.Contacts >= (int)row[0] && part.Contacts <= (int)row[1]));

    [Fact]
    public void Tape_and_reel_conform_to_standards() =>
        Assert.All(
            F4.Series.Standard(),
            part =>
            {
                DatasheetText.AssertSays("JIS C 0806-1990", part.Packing.EmbossedTape?.TapeStandard);
                DatasheetText.AssertSays("EIAJ ET-7200B", part.Packing.EmbossedTape?.ReelStandard);
            }
        );

    [Fact]
    public void A_reel_or_inner_carton_holds_3000_and_an_outer_one_6000() =>
        Assert.All(
            F4.Series.Standard(),
            part =>
            {
                Assert.Equal(3000, part.Packing.EmbossedTape?.PiecesPerReel);
                Assert.Equal(3000, part.Packing.InnerCarton);
                Assert.Equal(6000, part.Packing.OuterCarton);
            }
        );

    [Fact]
    public void Orders_are_in_units_of_one_reel() =>
        Assert.All(
            F4.Series.Standard(),
            part =>
            {
                Assert.Equal(OrderUnit.Reel, part.Packing.OrderUnit);
                Assert.Equal(3000, part.Packing.OrderUnitPieces);
            }
        );

    [Fact]
    public void Samples_come_in_units_of_50() => Assert.All(F4.Series.Standard(), part => Assert.Equal(50, part.Packing.SampleUnit));

    [Fact]
    public void Standard_parts_have_no_other_minimum_order() =>
        Assert.All(F4.Series.Standard(), part => Assert.Null(part.Packing.MinimumOrder));
}
