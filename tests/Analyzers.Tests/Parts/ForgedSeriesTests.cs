using Keyway.Analyzers.Tests.Support;

namespace Keyway.Analyzers.Tests.Parts;

/// <summary>
/// The analyzer tolerates any series manifest, because one can come from an unknown source, or an older or newer library.
/// </summary>
public class ForgedSeriesTests
{
    [Theory]
    [InlineData("")]
    [InlineData("series X")]
    [InlineData("series X\\nsocket 10: XS{}\\nheader 10: XH{}\\n")]
    [InlineData("series X\\nsocket 10: XS{}\\nheader 10: XH{}\\npair 1.0 mm: 0 1\\n")]
    [InlineData("series X\\nsocket 10: XS{}\\nheader 10: XH{}\\npair 1.0 mm: 1 1\\npair 1.0 mm: 0 0\\n")]
    [InlineData("series X\\nsocket 10 10 10: XS{}\\nheader 999999999999: XH{}\\npair mm: 0 1\\npair 1.0 mm: -1 7\\n")]
    [InlineData("series\\nsocket \\nheader \\npair \\n\\n\\n:::\\nratings ambientTemperature=9 to 1\\n")]
    [InlineData(
        "series X\\nsocket 10: {}{}{}\\nheader 10=: {}\\nfuture fact 1\\nratings currentPerContact=0.3\\nratings totalCurrent=-5 A\\n"
    )]
    [InlineData(
        "series X\\nsocket 10: XS10\\nheader 10: XH10\\npair 1.0 mm: 0 1: 11\\nratings currentPerContact=0 A\\nratings voltage=-1 V\\n"
    )]
    public Task Whatever_it_says(string sheet) =>
        Analysis
            .WithKeyway.WithCode(
                $$"""
                {{Check.Usings}}
                [assembly: CatalogSeries(typeof(X))]
                [assembly: CatalogSeries(typeof(int))]
                [assembly: CatalogSeries(null!)]

                sealed class XSocket(Series series, int index) : Socket(series, index);

                sealed class XHeader(Series series, int index) : Header(series, index);

                [SeriesFacts("{{sheet}}")]
                static class X
                {
                    public static Series Series { get; } = null!;
                    public static XSocket XS10 => null!;
                    public static XHeader XH10 => null!;
                    public static XSocket? None => null;
                    public static XSocket Socket(int contacts) => null!;
                    public static XHeader Header(int contacts, Length matedHeight) => null!;

                    public static class PartNumbers
                    {
                        public const string XS10 = "XS10";
                        public const string XH10 = "XH10";
                        public const int None = 3;
                    }
                }

                static class Boards
                {
                    static void Build(XSocket any)
                    {
                        Interconnect.Between(X.XS10, X.XH10).WithVoltage(default).AddNet("A", 0.Amperes(), contacts: [1]);
                        Interconnect.Between(any, any.MatingHeader()).Check();
                        X.None?.MatingHeader();
                        PartNumber.TryParse("XS10", out _);
                    }
                }
                """
            )
            .Analyze();
}
