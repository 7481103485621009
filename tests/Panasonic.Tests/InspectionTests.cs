using Keyway;
using Panasonic.Tests.Datasheets;

namespace Panasonic.Tests;

/// <summary>Connectors for inspection, and series that have none.</summary>
public class InspectionTests
{
    public static TheoryData<string> AllSeries => DatasheetData.Series(_ => true);

    public static TheoryData<string> SeriesWithInspection => DatasheetData.Series(sheet => sheet.Inspection is not null);

    public static TheoryData<string> SeriesWithoutInspection => DatasheetData.Series(sheet => sheet.Inspection is null);

    public static IEnumerable<object?[]> Pairs => DatasheetData.Rows(sheet => sheet.InspectionPairs, DatasheetData.Figures);

    [Theory]
    [MemberData(nameof(SeriesWithInspection))]
    public void The_counts_are_those_of_the_standard_parts(string series)
    {
        Datasheet sheet = Datasheet.Of(series);

        Assert.Equal(sheet.Products.Pairs.Select(row => row.Contacts), sheet.InspectionPairs.Select(row => row.Contacts));
    }

    [Theory]
    [MemberData(nameof(AllSeries))]
    public void The_parts_for_inspection_are_those_of_the_table_and_all_others_are_standard(string series)
    {
        Datasheet sheet = Datasheet.Of(series);

        Assert.Equal(PairRow.Numbers(sheet.InspectionPairs), sheet.Series.WithInspectionUse().Numbers());
        Assert.Equal(PairRow.Numbers(sheet.Products.Pairs), sheet.Series.Standard().Numbers());
        Assert.Equal(sheet.Series.Parts.Count(), sheet.Series.WithInspectionUse().Count + sheet.Series.Standard().Count);
    }

    [Theory]
    [MemberData(nameof(SeriesWithoutInspection))]
    public void No_part_is_for_inspection_where_the_datasheet_has_none(string series) =>
        Assert.All(Datasheet.Of(series).Series.Parts, part => Assert.Null(part.Variant));

    [Theory]
    [MemberData(nameof(Pairs))]
    public void Parts_are_found_by_what_is_needed(string series, decimal matedHeight, int contacts, string socket, string header)
    {
        SeriesMembers members = Datasheet.Of(series).Members;
        Connector theSocket = members.Sockets.FindForInspection(contacts);
        Connector theHeader = members.Headers.FindForInspection(contacts);

        Assert.Equal(socket, theSocket.PartNumber.Value);
        Assert.Equal(header, theHeader.PartNumber.Value);
        Assert.Same(theSocket, members.Sockets.FindForInspection(contacts, matedHeight.Millimeters()));
        Assert.Same(theHeader, members.Headers.FindForInspection(contacts, matedHeight.Millimeters()));
    }

    [Theory]
    [MemberData(nameof(Pairs))]
    public void A_part_mates_with_standard_partners_and_with_those_for_inspection(
        string series,
        decimal matedHeight,
        int contacts,
        string socket,
        string header
    )
    {
        SeriesMembers members = Datasheet.Of(series).Members;
        Connector theSocket = members.Sockets.FindForInspection(contacts);
        Connector theHeader = members.Headers.FindForInspection(contacts);
        string[] headers = [members.Headers.Find(contacts).PartNumber.Value, header];
        string[] sockets = [members.Sockets.Find(contacts).PartNumber.Value, socket];

        Assert.Equal(headers.Order(StringComparer.Ordinal), theSocket.Mates.Select(mate => mate.Partner).Numbers());
        Assert.Equal(sockets.Order(StringComparer.Ordinal), theHeader.Mates.Select(mate => mate.Partner).Numbers());
        Assert.All(theSocket.Mates.Concat(theHeader.Mates), mate => Assert.Equal(matedHeight, mate.MatedHeight.Millimeters));
    }

    [Theory]
    [MemberData(nameof(SeriesWithInspection))]
    public void Standard_parts_are_found_unless_inspection_is_requested(string series)
    {
        Datasheet sheet = Datasheet.Of(series);
        RoleMembers sockets = sheet.Members.Sockets;
        RoleMembers headers = sheet.Members.Headers;

        Assert.All(
            sheet.Products.Pairs,
            row =>
            {
                Assert.Equal(row.Socket, sockets.Find(row.Contacts).PartNumber.Value);
                Assert.Equal(row.Header, headers.Find(row.Contacts).PartNumber.Value);
                Assert.Equal(row.Header, sockets.Partner(sockets.Find(row.Contacts)).PartNumber.Value);
                Assert.Equal(row.Socket, headers.Partner(headers.Find(row.Contacts)).PartNumber.Value);
            }
        );
    }

    [Theory]
    [MemberData(nameof(SeriesWithInspection))]
    public void External_dimensions_are_those_of_the_standard_type(string series)
    {
        Datasheet sheet = Datasheet.Of(series);
        RoleMembers sockets = sheet.Members.Sockets;
        RoleMembers headers = sheet.Members.Headers;

        Assert.All(
            sheet.InspectionPairs,
            row =>
            {
                Assert.Equal(sockets.Dimensions(sockets.Find(row.Contacts)), sockets.Dimensions(sockets.FindForInspection(row.Contacts)));
                Assert.Equal(headers.Dimensions(headers.Find(row.Contacts)), headers.Dimensions(headers.FindForInspection(row.Contacts)));
            }
        );
    }

    [Theory]
    [MemberData(nameof(SeriesWithInspection))]
    public void Parts_for_inspection_bear_more_matings(string series)
    {
        Datasheet sheet = Datasheet.Of(series);

        Assert.All(sheet.Series.WithInspectionUse(), part => Assert.Equal(sheet.Inspection?.MatingCycles, part.Ratings.MatingCycles));
    }

    [Theory]
    [MemberData(nameof(SeriesWithInspection))]
    public void Orders_have_a_minimum(string series)
    {
        Datasheet sheet = Datasheet.Of(series);

        Assert.All(sheet.Series.WithInspectionUse(), part => Assert.Equal(sheet.Inspection?.MinimumOrder, part.Packing.MinimumOrder));
    }

    [Theory]
    [MemberData(nameof(SeriesWithInspection))]
    public void Reels_cartons_and_weights_are_not_stated(string series) =>
        Assert.All(
            Datasheet.Of(series).Series.WithInspectionUse(),
            part =>
            {
                Assert.Null(part.Packing.EmbossedTape);
                Assert.Null(part.Packing.InnerCarton);
                Assert.Null(part.Packing.OuterCarton);
                Assert.Null(part.Packing.OrderUnit);
                Assert.Null(part.Packing.OrderUnitPieces);
                Assert.Null(part.UnitWeight);
            }
        );
}
