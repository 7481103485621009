using Keyway.Catalogs;
using Keyway.Runtime.Tests.Support;

namespace Keyway.Runtime.Tests.Catalogs;

/// <summary>No series manifest makes the decoder, or the decoded series, throw.</summary>
public class RandomManifestTests
{
    private static readonly string[] Pieces =
    [
        ManifestKeywords.Series,
        ManifestKeywords.Manufacturer,
        ManifestKeywords.Pitch,
        ManifestKeywords.Ratings,
        ManifestKeywords.Forces,
        ManifestKeywords.EmbossedTape,
        ManifestKeywords.Variant,
        "ratings@contacts=10-24",
        "@role=socket;heights=1.5mm-3mm",
        "currentPerContact=0.3 A",
        " | ",
        ManifestKeywords.Socket,
        ManifestKeywords.Header,
        ManifestKeywords.Pair,
        "socket",
        "header",
        "pair",
        "pair",
        " ",
        " ",
        " ",
        "\n",
        "\n",
        "\r\n",
        ": ",
        ": ",
        ":",
        "=",
        "{}",
        "{",
        "}",
        " to ",
        "mm",
        "A",
        "°C",
        "Ω",
        "-",
        ".",
        "1.5 mm",
        "0.3 A",
        "0",
        "1",
        "2",
        "10",
        "20",
        "00",
        "100=00",
        "10 20 30: A{}B",
        "\0",
        "\t",
        "\uD800",
        "💥",
        "99999999999999999999999999999999",
    ];

    [Fact]
    public void Random_text_never_throws()
    {
        var random = new Random(20210401);
        for (int i = 0; i < 5000; i++)
        {
            Use(string.Concat(Enumerable.Range(0, random.Next(120)).Select(_ => Pieces[random.Next(Pieces.Length)])));
        }
    }

    [Fact]
    public void A_manifest_with_errors_never_throws()
    {
        var random = new Random(20200704);
        for (int i = 0; i < 2000; i++)
        {
            string sheet = Sheets.X4;
            for (int slips = random.Next(1, 8); slips > 0; slips--)
            {
                int place = random.Next(sheet.Length);
                int length = Math.Min(random.Next(4), sheet.Length - place);
                sheet = sheet.Remove(place, length).Insert(place, Pieces[random.Next(Pieces.Length)]);
            }

            Use(sheet);
        }
    }

    [Fact]
    public void A_truncated_manifest_never_throws()
    {
        for (int length = 0; length < Sheets.X4.Length; length++)
        {
            Use(Sheets.X4[..length]);
        }
    }

    private static void Use(string sheet)
    {
        Exception? thrown = Record.Exception(() =>
        {
            Series series = TestSeries.Create(sheet);
            foreach (Connector part in series.Parts)
            {
                Assert.InRange(series.Manifest.IndexOf(part.Number), -1, series.Manifest.Parts.Count - 1);
                Assert.All(part.Mates, mate => Assert.Same(series, mate.Partner.Series));
                Assert.True(part.MatedHeights.Count <= part.Mates.Count);
                Assert.NotNull(part.Ratings);
                Assert.NotNull(part.Packing.ToString() + part.Soldering + part.UnitWeight + part.Variant);
                Assert.All(part.Mates, mate => Assert.NotNull($"{mate.InsertionForce} {mate.RemovalForce}"));
            }

            Assert.NotNull(
                $"{series.Source} {series.Endurance} {series.TestConditions} {series.UseRules} {series.Materials.Count} "
                    + $"{series.DimensionTolerance}"
            );

            Assert.Null(series.Find("no such part"));
        });
        Assert.True(thrown is null, $"{thrown}\nin the sheet\n{sheet}");
    }
}
