using Keyway;

namespace Panasonic.Tests;

/// <summary>The datasheet "F4S (0.4 mm pitch)" of 2020: connectors for inspection usage.</summary>
public class F4SInspectionTests
{
    public static TheoryData<decimal, int, string, string> Pairs => PairRow.Theory(Rows);

    internal static IReadOnlyList<PairRow> Rows { get; } =
    [
        new(1.0m, 10, "AXT5E1026", "AXT6E1026"),
        new(1.0m, 16, "AXT5E1626", "AXT6E1626"),
        new(1.0m, 20, "AXT5E2026", "AXT6E2026"),
        new(1.0m, 24, "AXT5E2426", "AXT6E2426"),
        new(1.0m, 26, "AXT5E2626", "AXT6E2626"),
        new(1.0m, 30, "AXT5E3026", "AXT6E3026"),
        new(1.0m, 34, "AXT5E3426", "AXT6E3426"),
        new(1.0m, 40, "AXT5E4026", "AXT6E4026"),
        new(1.0m, 42, "AXT5E4226", "AXT6E4226"),
        new(1.0m, 48, "AXT5E4826", "AXT6E4826"),
        new(1.0m, 50, "AXT5E5026", "AXT6E5026"),
        new(1.0m, 60, "AXT5E6026", "AXT6E6026"),
        new(1.0m, 80, "AXT5E8026", "AXT6E8026"),
    ];

    [Theory]
    [MemberData(nameof(Pairs))]
    public void Every_row_is_in_the_series(decimal matedHeight, int contacts, string socket, string header) =>
        new PairRow(matedHeight, contacts, socket, header).AssertIn(F4S.Series);

    [Fact]
    public void The_counts_are_those_of_the_standard_parts() =>
        Assert.Equal(PairsOfF4STests.Rows.Select(row => row.Contacts), Rows.Select(row => row.Contacts));

    [Fact]
    public void The_parts_for_inspection_are_those_of_the_table_and_all_others_are_standard()
    {
        Assert.Equal(Numbers(Rows), Numbers(F4S.Series.WithInspectionUse()));
        Assert.Equal(Numbers(PairsOfF4STests.Rows), Numbers(F4S.Series.Standard()));
        Assert.Equal(F4S.Series.Parts.Count(), F4S.Series.WithInspectionUse().Count + F4S.Series.Standard().Count);
    }

    [Theory]
    [MemberData(nameof(Pairs))]
    public void Parts_are_found_by_what_is_needed(decimal matedHeight, int contacts, string socket, string header)
    {
        F4SSocket byCount = F4S.InspectionSocket(contacts);
        F4SHeader headerByCount = F4S.InspectionHeader(contacts);

        Assert.Equal(socket, byCount.PartNumber.Value);
        Assert.Equal(header, headerByCount.PartNumber.Value);
        Assert.Same(byCount, F4S.InspectionSocket(contacts, matedHeight.Millimeters()));
        Assert.Same(headerByCount, F4S.InspectionHeader(contacts, matedHeight.Millimeters()));
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
        F4SSocket theSocket = F4S.InspectionSocket(contacts);
        F4SHeader theHeader = F4S.InspectionHeader(contacts);

        Assert.Equal(new[] { F4S.Header(contacts).PartNumber.Value, header }.Order(StringComparer.Ordinal), Partners(theSocket));
        Assert.Equal(new[] { F4S.Socket(contacts).PartNumber.Value, socket }.Order(StringComparer.Ordinal), Partners(theHeader));
        Assert.All(theSocket.Mates.Concat(theHeader.Mates), mate => Assert.Equal(matedHeight, mate.MatedHeight.Millimeters));
    }

    [Fact]
    public void Standard_parts_stay_the_ones_that_are_found_without_a_word_on_inspection() =>
        Assert.All(
            PairsOfF4STests.Rows,
            row =>
            {
                Assert.Equal(row.Socket, F4S.Socket(row.Contacts).PartNumber.Value);
                Assert.Equal(row.Header, F4S.Header(row.Contacts).PartNumber.Value);
                Assert.Equal(row.Header, F4S.Socket(row.Contacts).MatingHeader().PartNumber.Value);
                Assert.Equal(row.Socket, F4S.Header(row.Contacts).MatingSocket().PartNumber.Value);
            }
        );

    [Fact]
    public void External_dimensions_are_those_of_the_standard_type() =>
        Assert.All(
            Rows,
            row =>
            {
                Assert.Equal(F4S.Socket(row.Contacts).Dimensions, F4S.InspectionSocket(row.Contacts).Dimensions);
                Assert.Equal(F4S.Header(row.Contacts).Dimensions, F4S.InspectionHeader(row.Contacts).Dimensions);
            }
        );

    [Fact]
    public void Parts_for_inspection_bear_3000_matings() =>
        Assert.All(F4S.Series.WithInspectionUse(), part => Assert.Equal(3000, part.Ratings.MatingCycles));

    [Fact]
    public void Orders_have_50_pieces_at_least() =>
        Assert.All(F4S.Series.WithInspectionUse(), part => Assert.Equal(50, part.Packing.MinimumOrder));

    [Fact]
    public void Nothing_is_stated_of_their_reels_and_cartons() =>
        Assert.All(
            F4S.Series.WithInspectionUse(),
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
    public void Nothing_is_stated_of_their_weight() => Assert.All(F4S.Series.WithInspectionUse(), part => Assert.Null(part.UnitWeight));

    private static IEnumerable<string> Numbers(IEnumerable<PairRow> rows) =>
        rows.SelectMany(row => new[] { row.Socket, row.Header }).Order(StringComparer.Ordinal);

    private static IEnumerable<string> Numbers(IEnumerable<Connector> parts) =>
        parts.Select(part => part.PartNumber.Value).Order(StringComparer.Ordinal);

    private static IEnumerable<string> Partners(Connector part) => Numbers(part.Mates.Select(mate => mate.Partner));
}
