using Keyway;

namespace Panasonic.Tests.Datasheets;

/// <summary>Test data from the datasheets: each case begins with the name of its series.</summary>
internal static class DatasheetData
{
    private static readonly ConnectorRole[] Roles = [ConnectorRole.Socket, ConnectorRole.Header];

    /// <summary>A case for each series whose datasheet is of a kind.</summary>
    public static TheoryData<string> Series(Func<Datasheet, bool> isOfKind) =>
        [.. Datasheet.All.Where(isOfKind).Select(sheet => sheet.Name)];

    /// <summary>A case for each role of each series.</summary>
    public static IEnumerable<object?[]> RolesOf(Func<RoleFigures, bool> isOfKind) =>
        Rows(sheet => Roles.Where(role => isOfKind(sheet.Figures(role))), role => [role]);

    /// <summary>A case for each row of a table.</summary>
    public static IEnumerable<object?[]> Rows<TRow>(Func<Datasheet, IEnumerable<TRow>> table, Func<TRow, object?[]> figures) =>
        Datasheet.All.SelectMany(sheet => table(sheet).Select(row => (object?[])[sheet.Name, .. figures(row)]));

    /// <summary>A case for each row of a table that sockets and headers have each.</summary>
    public static IEnumerable<object?[]> RowsOfRoles<TRow>(Func<RoleFigures, IEnumerable<TRow>> table, Func<TRow, object?[]> figures) =>
        Rows(
            sheet => Roles.SelectMany(role => table(sheet.Figures(role)).Select(row => (role, row))),
            entry => [entry.role, .. figures(entry.row)]
        );

    /// <summary>The figures of a row of product types.</summary>
    public static object?[] Figures(PairRow row) => [row.MatedHeight, row.Contacts, row.Socket, row.Header];
}
