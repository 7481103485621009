using System.Globalization;
using Keyway.Generator.Pipeline;
using Keyway.Generator.Tests.Support;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using Xunit.Abstractions;

namespace Keyway.Generator.Tests.Fuzz;

/// <summary>Makes typing slips in the shipped catalogs, and counts how many of them the generator finds, by kind and by section.</summary>
public class SlipTests(ITestOutputHelper output)
{
    /// <summary>The expected values are what the checks find today. Raise them with every new check, and never lower them.</summary>
    /// <param name="name">The catalog.</param>
    /// <param name="leastAlone">The percentage that is seen in the catalog alone.</param>
    /// <param name="leastTogether">The percentage that is seen beside the other catalogs of the manufacturer.</param>
    [Theory]
    [InlineData("panasonic-f4.yaml", 94, 96)]
    [InlineData("panasonic-f4s.yaml", 91, 94)]
    [InlineData("panasonic-p4.yaml", 92, 95)]
    public void Typing_slips_are_seen(string name, int leastAlone, int leastTogether)
    {
        string text = SampleCatalogs.Shipped[name];
        CatalogFile right = Read(new(name, text));
        StatedFigures[] others =
        [
            .. SampleCatalogs.Shipped.Where(shipped => shipped.Key != name).Select(shipped => Read(shipped).Claims!.Figures),
        ];
        var shares = new SortedDictionary<string, Share>(StringComparer.Ordinal);
        var missed = new SortedDictionary<string, int>(StringComparer.Ordinal);
        var all = new Share();
        foreach (TypingSlip slip in TypingSlips.In(text))
        {
            CatalogFile file = Read(new(name, slip.Text));
            if (file.Series is not null && file.Series == right.Series && file.Findings.Count == 0)
            {
                // 4.50 and 4.500 are the same figure.
                continue;
            }

            bool alone = file.Findings.Count > 0;
            bool together =
                alone || (file.Claims is { Figures: var figures } && SeriesComparison.FindContradictions([figures, .. others]).Any());
            foreach (string group in new[] { $"kind {slip.Kind}", $"section {slip.Section}" })
            {
                shares.TryAdd(group, new Share());
                shares[group].Count(alone, together);
            }

            all.Count(alone, together);
            if (!together)
            {
                missed[slip.Line] = missed.GetValueOrDefault(slip.Line) + 1;
            }
        }

        output.WriteLine($"{name}: {all}");
        foreach ((string group, Share share) in shares)
        {
            output.WriteLine($"  {group}: {share}");
        }

        output.WriteLine("not seen:");
        foreach ((string line, int count) in missed)
        {
            output.WriteLine($"  {count.ToString(CultureInfo.InvariantCulture).PadLeft(3)}  {line}");
        }

        Assert.True(all.Alone >= leastAlone, $"{all}, not {leastAlone} % alone");
        Assert.True(all.Together >= leastTogether, $"{all}, not {leastTogether} % together");
    }

    private static CatalogFile Read(KeyValuePair<string, string> catalog) =>
        CatalogFile.Read(new Text(catalog.Key, catalog.Value), CancellationToken.None);

    private sealed class Share
    {
        private int tried;
        private int seenAlone;
        private int seenTogether;

        public decimal Alone => 100m * seenAlone / tried;

        public decimal Together => 100m * seenTogether / tried;

        public void Count(bool alone, bool together)
        {
            tried++;
            seenAlone += alone ? 1 : 0;
            seenTogether += together ? 1 : 0;
        }

        public override string ToString() =>
            string.Create(
                CultureInfo.InvariantCulture,
                $"of {tried} slips, {Alone:0.0} % are seen alone and {Together:0.0} % beside the manufacturer's other catalogs"
            );
    }

    private sealed class Text(string name, string text) : AdditionalText
    {
        public override string Path => $"catalog/{name}";

        public override SourceText GetText(CancellationToken cancellationToken = default) => SourceText.From(text);
    }
}
