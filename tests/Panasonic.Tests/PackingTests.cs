using Keyway;
using Panasonic.Tests.Datasheets;

namespace Panasonic.Tests;

/// <summary>The packing, embossed tape and order units of the standard parts.</summary>
public class PackingTests
{
    public static TheoryData<string> AllSeries => DatasheetData.Series(_ => true);

    public static TheoryData<string> SeriesWithNamedCartons =>
        DatasheetData.Series(sheet => sheet.Packing.Cartons.Any(row => row.Numbers is not null));

    public static IEnumerable<object?[]> Tapes =>
        DatasheetData.Rows(
            sheet => sheet.Packing.Tapes,
            row => [row.FewestContacts, row.MostContacts, row.Type, row.A, row.B, row.C, row.D]
        );

    [Theory]
    [MemberData(nameof(Tapes))]
    public void Tapes_go_by_the_contacts(string series, int fewest, int most, string type, decimal a, decimal? b, decimal c, decimal d)
    {
        List<Connector> parts = [.. Datasheet.Of(series).Series.Standard().Where(part => part.Contacts >= fewest && part.Contacts <= most)];

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

    [Theory]
    [MemberData(nameof(AllSeries))]
    public void Every_standard_part_has_one_tape(string series)
    {
        Datasheet sheet = Datasheet.Of(series);

        Assert.All(
            sheet.Series.Standard(),
            part => Assert.Single(sheet.Packing.Tapes, row => part.Contacts >= row.FewestContacts && part.Contacts <= row.MostContacts)
        );
    }

    [Theory]
    [MemberData(nameof(AllSeries))]
    public void Tape_and_reel_conform_to_standards(string series)
    {
        Datasheet sheet = Datasheet.Of(series);

        Assert.All(
            sheet.Series.Standard(),
            part =>
            {
                DatasheetText.AssertSays(sheet.Packing.TapeStandard, part.Packing.EmbossedTape?.TapeStandard);
                DatasheetText.AssertSays(sheet.Packing.ReelStandard, part.Packing.EmbossedTape?.ReelStandard);
            }
        );
    }

    [Theory]
    [MemberData(nameof(AllSeries))]
    public void Reels_and_cartons_hold_what_the_datasheet_says(string series)
    {
        Datasheet sheet = Datasheet.Of(series);

        Assert.All(
            sheet.Packing.Cartons,
            row =>
            {
                List<Connector> parts = PartsOf(sheet, row);
                Assert.Equal(row.Parts, parts.Count);
                Assert.All(
                    parts,
                    part =>
                    {
                        Assert.Equal(row.PiecesPerReel, part.Packing.EmbossedTape?.PiecesPerReel);
                        Assert.Equal(row.InnerCarton, part.Packing.InnerCarton);
                        Assert.Equal(row.OuterCarton, part.Packing.OuterCarton);
                        Assert.Equal(row.OrderUnitPieces, part.Packing.OrderUnitPieces);
                    }
                );
            }
        );
    }

    [Theory]
    [MemberData(nameof(SeriesWithNamedCartons))]
    public void Smaller_cartons_are_for_the_sockets_that_the_datasheet_names(string series)
    {
        Datasheet sheet = Datasheet.Of(series);

        Assert.All(
            sheet.Packing.Cartons.Where(row => row.Numbers is not null),
            row => Assert.Equal(row.Numbers!, PartsOf(sheet, row).Select(part => part.PartNumber.Value))
        );
    }

    [Theory]
    [MemberData(nameof(AllSeries))]
    public void Orders_and_samples_come_in_units(string series)
    {
        Datasheet sheet = Datasheet.Of(series);

        Assert.All(
            sheet.Series.Standard(),
            part =>
            {
                Assert.Equal(sheet.Packing.OrderUnit, part.Packing.OrderUnit);
                Assert.Equal(sheet.Packing.SampleUnit, part.Packing.SampleUnit);
            }
        );
    }

    [Theory]
    [MemberData(nameof(AllSeries))]
    public void Standard_parts_have_no_other_minimum_order(string series) =>
        Assert.All(Datasheet.Of(series).Series.Standard(), part => Assert.Null(part.Packing.MinimumOrder));

    private static List<Connector> PartsOf(Datasheet sheet, CartonRow row) =>
        [.. sheet.Series.Standard().Where(part => RowOf(sheet, part) == row)];

    private static CartonRow RowOf(Datasheet sheet, Connector part) =>
        sheet.Packing.Cartons.FirstOrDefault(row => IsForSocket(row, part))
        ?? sheet.Packing.Cartons.Single(row => row.SocketsAtMatedHeight is null);

    private static bool IsForSocket(CartonRow row, Connector part) =>
        part.Role == ConnectorRole.Socket && row.SocketsAtMatedHeight is { } height && part.MatedHeights.Contains(height.Millimeters());
}
