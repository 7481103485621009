using Keyway;

namespace Panasonic.Tests.Datasheets;

/// <summary>Test data from the datasheets. Each case starts with the name of its series.</summary>
internal static class DatasheetData
{
    private static readonly ConnectorRole[] Roles = [ConnectorRole.Socket, ConnectorRole.Header];

    /// <summary>Returns a case for each series whose datasheet satisfies a condition.</summary>
    public static TheoryData<string> Series(Func<Datasheet, bool> isOfKind) =>
        [.. Datasheet.All.Where(isOfKind).Select(sheet => sheet.Name)];

    /// <summary>Returns a case for each role of each series.</summary>
    public static IEnumerable<object?[]> RolesOf(Func<RoleFigures, bool> isOfKind) =>
        Rows(sheet => Roles.Where(role => isOfKind(sheet.Figures(role))), role => [role]);

    /// <summary>Returns a case for each row of a table.</summary>
    public static IEnumerable<object?[]> Rows<TRow>(Func<Datasheet, IEnumerable<TRow>> table, Func<TRow, object?[]> figures) =>
        Datasheet.All.SelectMany(sheet => table(sheet).Select(row => (object?[])[sheet.Name, .. figures(row)]));

    /// <summary>Returns a case for each row of the tables for sockets and for headers.</summary>
    public static IEnumerable<object?[]> RowsOfRoles<TRow>(Func<RoleFigures, IEnumerable<TRow>> table, Func<TRow, object?[]> figures) =>
        Rows(
            sheet => Roles.SelectMany(role => table(sheet.Figures(role)).Select(row => (role, row))),
            entry => [entry.role, .. figures(entry.row)]
        );

    /// <summary>Returns the figures in a row of product types.</summary>
    public static object?[] Figures(PairRow row) => [row.MatedHeight, row.Contacts, row.Socket, row.Header];
}
