namespace Keyway.Runtime.Tests.Support;

/// <summary>Series without generated code.</summary>
internal static class TestSeries
{
    public static Series X4 { get; } = Create(Sheets.X4);

    public static Series P4 { get; } = Create(Sheets.P4);

    public static Series F4 { get; } = Create(Sheets.F4);

    public static Series F4S { get; } = Create(Sheets.F4S);

    public static Series Unrated { get; } = Create(Sheets.Unrated);

    public static Series Rated { get; } = Create(Sheets.Rated);

    public static IReadOnlyList<Series> All { get; } = [X4, P4, F4, F4S, Unrated, Rated];

    public static Series Create(string sheet) =>
        GeneratedSeries.Load(
            sheet,
            (series, index) =>
                series.Manifest.Parts[index].Family.Role == ConnectorRole.Socket
                    ? new TestSocket(series, index)
                    : new TestHeader(series, index)
        );

    /// <summary>Returns the part with a part number, from any of the series.</summary>
    public static Connector Part(string number) => All.Select(series => series.Find(number)).First(part => part is not null)!;

    public static Socket Socket(string number) => (Socket)Part(number);

    public static Header Header(string number) => (Header)Part(number);

    private sealed class TestSocket(Series series, int index) : Socket(series, index);

    private sealed class TestHeader(Series series, int index) : Header(series, index);
}
