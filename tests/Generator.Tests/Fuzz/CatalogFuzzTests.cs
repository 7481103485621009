using System.Globalization;
using Keyway.Generator.Emission;
using Keyway.Generator.Pipeline;
using Keyway.Generator.Tests.Support;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Xunit.Abstractions;

namespace Keyway.Generator.Tests.Fuzz;

/// <summary>
/// Random and mutated catalogs: whatever the text, the generator must finish and report what it could not read. The suite tries 1,500; set
/// KEYWAY_FUZZ to another number to try that many.
/// </summary>
public class CatalogFuzzTests(ITestOutputHelper output)
{
    private const int InSuite = 1500;
    private const string Spice = "{}[]:,-?&*!|>'\"%@`#\t\n \\\0\uFEFF\u202E\uD800\u0085éΩ°<>/0.9aZ";

    [Fact]
    public void Whatever_the_text_the_generator_finishes_and_reports_what_it_cannot_read()
    {
        int inputs = int.TryParse(
            Environment.GetEnvironmentVariable("KEYWAY_FUZZ"),
            NumberStyles.None,
            CultureInfo.InvariantCulture,
            out int asked
        )
            ? asked
            : InSuite;
        string[] seeds = [SampleCatalogs.Small, .. SampleCatalogs.Shipped.Values];
        var random = new Random(20261121);
        int sound = 0;
        for (int i = 0; i < inputs; i++)
        {
            string text = random.Next(10) == 0 ? Noise(random) : Mutated(seeds[random.Next(seeds.Length)], random);
            try
            {
                sound += Try(text) ? 1 : 0;
            }
            catch (Exception exception)
            {
                Assert.Fail($"Input {i} ended with {exception}\n{text}");
            }
        }

        output.WriteLine($"{inputs} inputs; {sound} of them gave a series");
    }

    /// <summary>Reads text and writes its code; returns whether it gave a series.</summary>
    private static bool Try(string text)
    {
        CatalogFile file = CatalogFile.Read(new Text(text), CancellationToken.None);
        Assert.All(file.Findings, finding => Assert.InRange(finding.Location!.Span.End, finding.Location.Span.Start, text.Length));
        if (file.Series is not { } series)
        {
            Assert.Contains(file.Findings, finding => finding.Descriptor.DefaultSeverity == DiagnosticSeverity.Error);
            return false;
        }

        string code = SeriesEmitter.Write(series).ToString();
        Assert.Empty(CSharpSyntaxTree.ParseText(code).GetDiagnostics());
        return true;
    }

    private static string Noise(Random random) =>
        new([
            .. Enumerable
                .Range(0, random.Next(200))
                .Select(_ => random.Next(3) == 0 ? (char)random.Next(0x10000) : Spice[random.Next(Spice.Length)]),
        ]);

    private static string Mutated(string text, Random random)
    {
        for (int edits = random.Next(1, 5); edits > 0; edits--)
        {
            int place = random.Next(text.Length);
            int length = random.Next(Math.Min(30, text.Length - place));
            text = random.Next(5) switch
            {
                0 => text.Remove(place, length),
                1 => text.Insert(place, Spice[random.Next(Spice.Length)].ToString()),
                2 => text.Insert(random.Next(text.Length), text.Substring(place, length)),
                3 => text[..place],
                _ => text.Remove(place, 1).Insert(place, Spice[random.Next(Spice.Length)].ToString()),
            };
            text = text.Length == 0 ? "-" : text;
        }

        return text;
    }

    private sealed class Text(string text) : AdditionalText
    {
        public override string Path => "catalog/fuzz.yaml";

        public override Microsoft.CodeAnalysis.Text.SourceText GetText(CancellationToken cancellationToken = default) =>
            Microsoft.CodeAnalysis.Text.SourceText.From(text);
    }
}
