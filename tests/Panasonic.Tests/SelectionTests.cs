using Keyway;
using Panasonic.Tests.Datasheets;

namespace Panasonic.Tests;

/// <summary>Standard parts are found by number of contacts and mated height, and their mating parts from them.</summary>
public class SelectionTests
{
    public static IEnumerable<object?[]> Pairs => DatasheetData.Rows(sheet => sheet.Products.Pairs, DatasheetData.Figures);

    public static IEnumerable<object?[]> PairsOfOneHeight =>
        DatasheetData.Rows(sheet => sheet.Members.Sockets.FindsByContacts ? sheet.Products.Pairs : [], DatasheetData.Figures);

    public static IEnumerable<object?[]> PartsWithOnePartner =>
        DatasheetData.RowsOfRoles(figures => figures.WithOnePartner, row => [row.Part, row.Partner]);

    public static IEnumerable<object?[]> PartsWithSeveralPartners =>
        DatasheetData.RowsOfRoles(figures => figures.WithSeveralPartners, number => [number]);

    [Theory]
    [MemberData(nameof(Pairs))]
    public void Parts_are_found_by_contacts_and_mated_height(string series, decimal matedHeight, int contacts, string socket, string header)
    {
        SeriesMembers members = Datasheet.Of(series).Members;

        Assert.Equal(socket, members.Sockets.Find(contacts, matedHeight.Millimeters()).PartNumber.Value);
        Assert.Equal(header, members.Headers.Find(contacts, matedHeight.Millimeters()).PartNumber.Value);
    }

    [Theory]
    [MemberData(nameof(PairsOfOneHeight))]
    public void Contacts_alone_do_where_the_series_has_one_mated_height(
        string series,
        decimal matedHeight,
        int contacts,
        string socket,
        string header
    )
    {
        SeriesMembers members = Datasheet.Of(series).Members;
        Connector theSocket = members.Sockets.Find(contacts);
        Connector theHeader = members.Headers.Find(contacts);

        Assert.Equal(socket, theSocket.PartNumber.Value);
        Assert.Equal(header, theHeader.PartNumber.Value);
        Assert.Same(theSocket, members.Sockets.Find(contacts, matedHeight.Millimeters()));
        Assert.Same(theHeader, members.Headers.Find(contacts, matedHeight.Millimeters()));
    }

    [Theory]
    [MemberData(nameof(Pairs))]
    public void Partners_at_a_mated_height_are_those_of_the_row(
        string series,
        decimal matedHeight,
        int contacts,
        string socket,
        string header
    )
    {
        Datasheet sheet = Datasheet.Of(series);
        Connector? theSocket = sheet.Series.Find(socket);
        Connector? theHeader = sheet.Series.Find(header);

        Assert.Equal(contacts, theSocket?.Contacts);
        Assert.Same(theHeader, sheet.Members.Sockets.Partner(theSocket, matedHeight.Millimeters()));
        Assert.Same(theSocket, sheet.Members.Headers.Partner(theHeader, matedHeight.Millimeters()));
    }

    [Theory]
    [MemberData(nameof(PartsWithOnePartner))]
    public void A_part_with_one_partner_needs_no_height(string series, ConnectorRole role, string number, string partner)
    {
        Datasheet sheet = Datasheet.Of(series);
        Connector found = sheet.Members.Of(role).Partner(sheet.Series.Find(number));

        Assert.Equal(partner, found.PartNumber.Value);
        Assert.Same(sheet.Series.Find(partner), found);
    }

    [Theory]
    [MemberData(nameof(PartsWithSeveralPartners))]
    public void A_part_with_several_partners_needs_a_height(string series, ConnectorRole role, string number)
    {
        Datasheet sheet = Datasheet.Of(series);
        Connector? part = sheet.Series.Find(number);

        Assert.Throws<DesignRuleException>(() => sheet.Members.Of(role).Partner(part));
    }
}
