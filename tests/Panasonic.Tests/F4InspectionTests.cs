using Keyway;

namespace Panasonic.Tests;

/// <summary>The datasheet "F4 Series", AXK7L, 8L: connectors for inspection usage.</summary>
public class F4InspectionTests
{
    public static TheoryData<decimal, int, string, string> Pairs => PairRow.Theory(Rows);

    internal static IReadOnlyList<PairRow> Rows { get; } =
    [
        new(0.9m, 10, "AXK7LE1026G", "AXK8LE1026BG"),
        new(0.9m, 12, "AXK7LE1226G", "AXK8LE1226BG"),
        new(0.9m, 14, "AXK7LE1426G", "AXK8LE1426BG"),
        new(0.9m, 16, "AXK7LE1626G", "AXK8LE1626BG"),
        new(0.9m, 20, "AXK7LE2026G", "AXK8LE2026BG"),
        new(0.9m, 22, "AXK7LE2226G", "AXK8LE2226BG"),
        new(0.9m, 24, "AXK7LE2426G", "AXK8LE2426BG"),
        new(0.9m, 26, "AXK7LE2626G", "AXK8LE2626BG"),
        new(0.9m, 28, "AXK7LE2826G", "AXK8LE2826BG"),
        new(0.9m, 30, "AXK7LE3026G", "AXK8LE3026BG"),
        new(0.9m, 32, "AXK7LE3226G", "AXK8LE3226BG"),
        new(0.9m, 34, "AXK7LE3426G", "AXK8LE3426BG"),
        new(0.9m, 36, "AXK7LE3626G", "AXK8LE3626BG"),
        new(0.9m, 38, "AXK7LE3826G", "AXK8LE3826BG"),
        new(0.9m, 40, "AXK7LE4026G", "AXK8LE4026BG"),
        new(0.9m, 44, "AXK7LE4426G", "AXK8LE4426BG"),
        new(0.9m, 48, "AXK7LE4826G", "AXK8LE4826BG"),
        new(0.9m, 50, "AXK7LE5026G", "AXK8LE5026BG"),
        new(0.9m, 54, "AXK7LE5426G", "AXK8LE5426BG"),
        new(0.9m, 60, "AXK7LE6026G", "AXK8LE6026BG"),
        new(0.9m, 66, "AXK7LE6626G", "AXK8LE6626BG"),
        new(0.9m, 70, "AXK7LE7026G", "AXK8LE7026BG"),
        new(0.9m, 80, "AXK7LE8026G", "AXK8LE8026BG"),
    ];

    [Theory]
    [MemberData(nameof(Pairs))]
    public void Every_row_is_in_the_series(decimal matedHeight, int contacts, string socket, string header) =>
        new PairRow(matedHeight, contacts, socket, header).AssertIn(F4.Series);

    [Fact]
    public void The_counts_are_those_of_the_standard_parts() =>
        Assert.Equal(PairsOfF4Tests.Rows.Select(row => row.Contacts), Rows.Select(row => row.Contacts));

    [Fact]
    public void The_parts_for_inspection_are_those_of_the_table_and_all_others_are_standard()
    {
        Assert.Equal(Numbers(Rows), Numbers(F4.Series.WithInspectionUse()));
        Assert.Equal(Numbers(PairsOfF4Tests.Rows), Numbers(F4.Series.Standard()));
        Assert.Equal(F4.Series.Parts.Count(), F4.Series.WithInspectionUse().Count + F4.Series.Standard().Count);
    }

    [Theory]
    [MemberData(nameof(Pairs))]
    public void Parts_are_found_by_what_is_needed(decimal matedHeight, int contacts, string socket, string header)
    {
        F4Socket byCount = F4.InspectionSocket(contacts);
        F4Header headerByCount = F4.InspectionHeader(contacts);

        Assert.Equal(socket, byCount.PartNumber.Value);
        Assert.Equal(header, headerByCount.PartNumber.Value);
        Assert.Same(byCount, F4.InspectionSocket(contacts, matedHeight.Millimeters()));
        Assert.Same(headerByCount, F4.InspectionHeader(contacts, matedHeight.Millimeters()));
    }

    [Theory]
    [MemberData(nameof(Pairs))]
    public void A_part_mates_with_standard_partners_and_with_those_for_inspection(
        decimal matedHeight,
        int contacts,
        string socket,
        string header
    )
    {
        F4Socket theSocket = F4.InspectionSocket(contacts);
        F4Header theHeader = F4.InspectionHeader(contacts);

        Assert.Equal(new[] { F4.Header(contacts).PartNumber.Value, header }.Order(StringComparer.Ordinal), Partners(theSocket));
        Assert.Equal(new[] { F4.Socket(contacts).PartNumber.Value, socket }.Order(StringComparer.Ordinal), Partners(theHeader));
        Assert.All(theSocket.Mates.Concat(theHeader.Mates), mate => Assert.Equal(matedHeight, mate.MatedHeight.Millimeters));
    }

    [Fact]
    public void Standard_parts_stay_the_ones_that_are_found_without_a_word_on_inspection() =>
        Assert.All(
            PairsOfF4Tests.Rows,
            row =>
            {
                Assert.Equal(row.Socket, F4.Socket(row.Contacts).PartNumber.Value);
                Assert.Equal(row.Header, F4.Header(row.Contacts).PartNumber.Value);
                Assert.Equal(row.Header, F4.Socket(row.Contacts).MatingHeader().PartNumber.Value);
                Assert.Equal(row.Socket, F4.Header(row.Contacts).MatingSocket().PartNumber.Value);
            }
        );

    [Fact]
    public void External_dimensions_are_those_of_the_standard_type() =>
        Assert.All(
            Rows,
            row =>
            {
                Assert.Equal(F4.Socket(row.Contacts).Dimensions, F4.InspectionSocket(row.Contacts).Dimensions);
                Assert.Equal(F4.Header(row.Contacts).Dimensions, F4.InspectionHeader(row.Contacts).Dimensions);
            }
        );

    [Fact]
    public void Parts_for_inspection_bear_3000_matings() =>
        Assert.All(F4.Series.WithInspectionUse(), part => Assert.Equal(3000, part.Ratings.MatingCycles));

    [Fact]
    public void Orders_have_50_pieces_at_least() =>
        Assert.All(F4.Series.WithInspectionUse(), part => Assert.Equal(50, part.Packing.MinimumOrder));

    [Fact]
    public void Nothing_is_stated_of_their_reels_and_cartons() =>
        Assert.All(
            F4.Series.WithInspectionUse(),
            part =>
            {
                Assert.Null(part.Packing.EmbossedTape);
                Assert.Null(part.Packing.InnerCarton);
                Assert.Null(part.Packing.OuterCarton);
                Assert.Null(part.Packing.OrderUnit);
                Assert.Null(part.Packing.OrderUnitPieces);
            }
        );

    [Fact]
    public void Nothing_is_stated_of_their_weight() => Assert.All(F4.Series.WithInspectionUse(), part => Assert.Null(part.UnitWeight));

    private static IEnumerable<string> Numbers(IEnumerable<PairRow> rows) =>
        rows.SelectMany(row => new[] { row.Socket, row.Header }).Order(StringComparer.Ordinal);

    private static IEnumerable<string> Numbers(IEnumerable<Connector> parts) =>
        parts.Select(part => part.PartNumber.Value).Order(StringComparer.Ordinal);

    private static IEnumerable<string> Partners(Connector part) => Numbers(part.Mates.Select(mate => mate.Partner));
}
