using Keyway.Generator.Tests.Support;
using Keyway.Testing;

namespace Keyway.Generator.Tests.Emission;

public class SeriesEmitterTests
{
    [Fact]
    public Task The_code_of_a_series_reads_as_if_written_by_hand() =>
        CatalogTest.AssertSources(SampleCatalogs.Small, Expected("Acme.T2.g.cs"), Expected("Keyway.Registration.g.cs"));

    [Fact]
    public void The_shipped_catalogs_are_sound_and_their_code_compiles_without_warnings()
    {
        GeneratorRun run = CatalogRun.Run([.. SampleCatalogs.Shipped.Select(file => ("catalog/" + file.Key, file.Value))]);
        Assert.Empty(run.Diagnostics);
        Assert.Equal(
            [
                "Hirose.DF40.g.cs",
                "Keyway.Registration.g.cs",
                "Panasonic.A35UH.g.cs",
                "Panasonic.F4.g.cs",
                "Panasonic.F4S.g.cs",
                "Panasonic.P4.g.cs",
                "Panasonic.P5K.g.cs",
            ],
            run.Sources.Keys.Order(StringComparer.Ordinal)
        );
        CatalogRun.AssertCompiles(run);
    }

    [Theory]
    [InlineData("panasonic-f4.yaml", "Panasonic.F4.g.cs")]
    [InlineData("panasonic-f4s.yaml", "Panasonic.F4S.g.cs")]
    [InlineData("panasonic-p4.yaml", "Panasonic.P4.g.cs")]
    public void The_JSON_form_of_a_shipped_catalog_gives_the_same_code_to_the_byte(string name, string source)
    {
        string json = JsonForm.Of(SampleCatalogs.Shipped[name]);
        Assert.StartsWith("{", json, StringComparison.Ordinal);
        Assert.Equal(
            CatalogRun.Run(("catalog/it.json", SampleCatalogs.Shipped[name])).Sources[source],
            CatalogRun.Run(("catalog/it.json", json)).Sources[source]
        );
    }

    [Fact]
    public void Line_ends_of_the_catalog_do_not_change_the_code()
    {
        string unix = CatalogRun.Run(SampleCatalogs.Small).Sources["Acme.T2.g.cs"];
        string windows = CatalogRun.Run(SampleCatalogs.Small.Replace("\n", "\r\n", StringComparison.Ordinal)).Sources["Acme.T2.g.cs"];
        Assert.Equal(unix, windows);
        Assert.DoesNotContain('\r', unix);
    }

    [Fact]
    public void The_code_is_the_same_in_every_culture()
    {
        string expected = CatalogRun.Run(SampleCatalogs.Small).Sources["Acme.T2.g.cs"];
        System.Globalization.CultureInfo before = Thread.CurrentThread.CurrentCulture;
        try
        {
            var odd = (System.Globalization.CultureInfo)System.Globalization.CultureInfo.InvariantCulture.Clone();
            odd.NumberFormat.NumberDecimalSeparator = ",";
            odd.NumberFormat.NegativeSign = "~";
            Thread.CurrentThread.CurrentCulture = odd;
            Assert.Equal(expected, CatalogRun.Run(SampleCatalogs.Small).Sources["Acme.T2.g.cs"]);
        }
        finally
        {
            Thread.CurrentThread.CurrentCulture = before;
        }
    }

    [Fact]
    public void Texts_of_a_catalog_stay_texts()
    {
        const string Hostile = "\"*/ </summary> </remarks> \\u202E \\x85 \\u2028 \\n #error \\\" }}} ; class Evil {}\"";
        string text = SampleCatalogs
            .SmallWith("description: Test connectors", $"description: {Hostile}")
            .Replace("A: overall length", $"A: {Hostile}", StringComparison.Ordinal)
            .Replace("manufacturer: Acme", "manufacturer: \"Acme \\n*/ #error \\u202E\"", StringComparison.Ordinal);
        GeneratorRun run = CatalogRun.Run(text);
        Assert.Empty(run.Diagnostics);
        CatalogRun.AssertCompiles(run);
        string code = string.Concat(run.Sources.Values);
        Assert.DoesNotContain('\u202E', code);
        Assert.DoesNotContain('\u2028', code);
        Assert.DoesNotContain('\u0085', code);
        Assert.Empty(run.Compilation.GetSymbolsWithName("Evil"));
    }

    [Theory]
    [InlineData("Equals")]
    [InlineData("GetHashCode")]
    [InlineData("ToString")]
    [InlineData("GetType")]
    [InlineData("ReferenceEquals")]
    [InlineData("MemberwiseClone")]
    [InlineData("Finalize")]
    [InlineData("T2SocketDimensions")]
    public void A_letter_named_like_a_member_of_every_type_or_its_struct_gets_an_underscore(string letter)
    {
        GeneratorRun run = CatalogRun.Run(SampleCatalogs.SmallWith("columns: [D]", $"columns: [{letter}]"));
        Assert.Empty(run.Diagnostics);
        CatalogRun.AssertCompiles(run);
        Assert.Contains($"public global::Keyway.Length {letter}_ {{ get; }}", run.Sources["Acme.T2.g.cs"], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("As")]
    [InlineData("Value")]
    [InlineData("Keyway")]
    [InlineData("System")]
    [InlineData("Length")]
    [InlineData("Global")]
    [InlineData("Contacts")]
    [InlineData("MatedHeights")]
    [InlineData("Dimensions")]
    [InlineData("Acme")]
    [InlineData("T2")]
    public void A_letter_of_any_other_name_keeps_it(string letter)
    {
        GeneratorRun run = CatalogRun.Run(SampleCatalogs.SmallWith("columns: [D]", $"columns: [{letter}]"));
        Assert.Empty(run.Diagnostics);
        CatalogRun.AssertCompiles(run);
        Assert.Contains($"public global::Keyway.Length {letter} {{ get; }}", run.Sources["Acme.T2.g.cs"], StringComparison.Ordinal);
    }

    private static (string Name, string Text) Expected(string name) =>
        (name, File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Emission", name + ".txt")));
}
