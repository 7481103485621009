using System.Globalization;
using Keyway.Generator.Pipeline;
using Keyway.Generator.Reading.Sections;
using Keyway.Generator.Tests.Support;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using Xunit.Abstractions;

namespace Keyway.Generator.Tests.Fuzz;

/// <summary>
/// Changes every digit of every number in the shipped catalogs to every other digit, and counts how many of these typing mistakes the
/// generator finds.
/// </summary>
public class SlipTests(ITestOutputHelper output)
{
    /// <summary>The expected values are what the checks find today. Raise them with every new check, and never lower them.</summary>
    [Theory]
    [InlineData("panasonic-f4.yaml", 86)]
    [InlineData("panasonic-f4s.yaml", 79)]
    [InlineData("panasonic-p4.yaml", 84)]
    public void Slips_of_one_digit_are_seen(string name, int leastPercent)
    {
        string text = SampleCatalogs.Shipped[name];
        int tried = 0;
        int seen = 0;
        var missed = new SortedDictionary<string, int>(StringComparer.Ordinal);
        foreach (int place in Figures(text))
        {
            for (char digit = '0'; digit <= '9'; digit++)
            {
                if (digit == text[place])
                {
                    continue;
                }

                tried++;
                string slipped = text.Remove(place, 1).Insert(place, digit.ToString());
                if (CatalogFile.Read(new Text(slipped), CancellationToken.None).Findings.Count > 0)
                {
                    seen++;
                }
                else
                {
                    string line = text[(text.LastIndexOf('\n', place) + 1)..text.IndexOf('\n', place)].Trim();
                    missed[line] = missed.GetValueOrDefault(line) + 1;
                }
            }
        }

        decimal percent = 100m * seen / tried;
        output.WriteLine(
            string.Create(CultureInfo.InvariantCulture, $"{name}: {seen} of {tried} slips are seen ({percent:0.0} %); not seen:")
        );
        foreach ((string line, int count) in missed)
        {
            output.WriteLine($"  {count.ToString(CultureInfo.InvariantCulture).PadLeft(3)}  {line}");
        }

        Assert.True(percent >= leastPercent, $"{percent} % of {tried} slips are seen, not {leastPercent} %");
    }

    /// <summary>Keys whose values are text, even if it contains digits.</summary>
    private static readonly HashSet<string> Words = new(
        CatalogSections
            .All.SelectMany(section => section.Fields)
            .Where(field => field.Kind == ValueKind.Text)
            .Select(field => field.Key)
            .Concat(["series", "description", "pattern", "table", "name"]),
        StringComparer.Ordinal
    );

    /// <summary>Returns the positions of digits outside comments and text.</summary>
    private static IEnumerable<int> Figures(string text)
    {
        int place = 0;
        foreach (string line in text.Split('\n'))
        {
            string key = line.TrimStart(' ', '-').Split(':')[0];
            bool isWords = line.TrimStart().StartsWith('#') || Words.Contains(key);
            for (int i = 0; i < line.Length && !isWords; i++)
            {
                if (char.IsAsciiDigit(line[i]))
                {
                    yield return place + i;
                }
            }

            place += line.Length + 1;
        }
    }

    private sealed class Text(string text) : AdditionalText
    {
        public override string Path => "catalog/slip.yaml";

        public override SourceText GetText(CancellationToken cancellationToken = default) => SourceText.From(text);
    }
}
