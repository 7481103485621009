using Keyway.Generator.Tests.Documents;
using Keyway.Generator.Tests.Support;
using Keyway.Testing;
using NJsonSchema;
using NJsonSchema.Validation;

namespace Keyway.Generator.Tests.Schema;

/// <summary>The schema for editors describes the language that the generator reads.</summary>
public class CatalogSchemaTests
{
    private const string Path = "catalog/keyway.schema.json";

    private static readonly Lazy<Task<JsonSchema>> Schema = new(() => JsonSchema.FromJsonAsync(Repository.Read(Path)));

    /// <summary>Gets the structural mistakes: a name, the text in the valid catalog, and its replacement.</summary>
    public static TheoryData<string, string, string> Mistakes =>
        new()
        {
            { "an unknown key", "pitch: 0.5 mm", "pich: 0.5 mm" },
            { "an unknown key in a section", "currentPerContact", "currentPerPin" },
            { "an unknown key in a scheme", "pattern: TS", "form: TS" },
            { "a missing series", "series: T2\n", "" },
            { "a missing manufacturer", "manufacturer: Acme\n", "" },
            { "missing pairs", SoundPairs, "" },
            { "a missing height", "  - matedHeight: 1.5 mm\n    parts", "  - parts" },
            { "a missing unit of a table", "    unit: mm\n", "" },
            { "a name that is not an identifier", "series: T2", "series: 2-T" },
            { "no unit", "currentPerContact: 0.4 A", "currentPerContact: 0.4" },
            { "the wrong unit", "currentPerContact: 0.4 A", "currentPerContact: 0.4 mm" },
            { "half a range", "-40 °C to 85 °C", "-40 °C" },
            { "a range in place of a value", "voltage: 50 V", "voltage: 50 V to 60 V" },
            { "a count that is not a number", "matingCycles: 30", "matingCycles: many" },
            { "a count of zero", "matingCycles: 30", "matingCycles: 0" },
            { "a mapping in place of a value", "voltage: 50 V", "voltage: { at: 50 V }" },
            { "a list in place of a mapping", "numbers:\n  socket:", "numbers:\n  - socket:" },
            { "text in place of pairs", SoundPairs, "pairs: none\n" },
            { "an invalid number of contacts", "10: [TS10, TH10]", "ten: [TS10, TH10]" },
            { "three parts in a pair", "10: [TS10, TH10]", "10: [TS10, TH10, TX10]" },
            { "an unknown unit", "unit: mm", "unit: furlong" },
            { "an invalid figure", "10: [4.0]", "10: [wide]" },
            { "a column that is not a letter", "columns: [A]", "columns: [a-b]" },
            { "a part that is neither socket nor header", "part: socket", "part: plug" },
            { "an invalid range of counts", "contacts: 20 or more", "contacts: about 20" },
            { "an unknown choice", "orderUnit: reel", "orderUnit: bag" },
            { "unknown advice", "switching: forbidden", "switching: never" },
            { "a 'for' in a section of the series", "use:\n", "use:\n  for: { contacts: 10 }\n" },
            { "a variant without a name", "  - name: inspection\n    numbers", "  - numbers" },
            { "a code with a space", "-TR: tape", "\"- TR\": tape" },
            { "rows that are no number", "rows: 2", "rows: two" },
            { "names in a mapping", "names: rows A to B", "names: { A: 10 }" },
            { "a name with a bracket", "[P1, 3]", "[P1, \"(3)\"]" },
            { "a group of an unnamed contact", "first: A1", "first: A 1" },
            { "half a pair of counts", "20/10: [TS20", "20/: [TS20" },
            { "an option without codes", "    codes: { \"\": tray, -TR: tape and reel }\n", "" },
            { "a limit of a variant that is no height", "matedHeight: 1.5 mm to 2.0 mm", "matedHeight: low" },
            { "an invalid Boolean value", "hermaphroditic: false", "hermaphroditic: perhaps" },
        };

    private const string SoundPairs = """
        pairs:
          - matedHeight: 1.5 mm
            parts:
              10: [TS10, TH10]
              20: [TS20, TH20]
              20/10: [TS20, TH10]
              14 per row: [TS28, TH28]

        """;

    private const string Sound = """
        series: T2
        manufacturer: Acme
        pitch: 0.5 mm
        contacts: { rows: 2, names: rows A to B, pegs: [P1, 3] }
        contactGroups: { name: power, first: A1 }
        hermaphroditic: false
        matesWith:
          - for: { matedHeight: 1.5 mm }
            series: T9
            manufacturer: Other
        ratings:
          - currentPerContact: 0.4 A
            voltage: 50 V
            ambientTemperature: -40 °C to 85 °C
            matingCycles: 30
          - for: { contacts: 20 or more, part: socket }
            totalCurrent: 4 A
          - for: { options: { packing: -TR } }
            voltage: 40 V
        packing:
          orderUnit: reel
        use:
          switching: forbidden
        numbers:
          socket:
            pattern: TS{contacts}{packing}
        options:
          - name: packing
            codes: { "": tray, -TR: tape and reel }
        pairs:
          - matedHeight: 1.5 mm
            parts:
              10: [TS10, TH10]
              20: [TS20, TH20]
              20/10: [TS20, TH10]
              14 per row: [TS28, TH28]
        variants:
          - name: inspection
            numbers:
              socket:
                pattern: TSE{contacts}
            contacts: [10, 11 to 20]
            matedHeight: 1.5 mm to 2.0 mm
        dimensions:
          socket:
            unit: mm
            byContacts:
              columns: [A]
              rows:
                10: [4.0]
                20: [6.5]
                28: [8.5]

        """;

    /// <summary>Gets the file names of the shipped catalogs.</summary>
    public static TheoryData<string> Shipped => [.. SampleCatalogs.Shipped.Keys];

    [Fact]
    public void It_is_written_from_the_sections_that_the_generator_reads()
    {
        string expected = SchemaText.Write();
        if (Environment.GetEnvironmentVariable("KEYWAY_UPDATE") is { Length: > 0 })
        {
            File.WriteAllText(System.IO.Path.Combine(Repository.Root, Path), expected);
        }

        Assert.Equal(expected, Repository.Read(Path));
    }

    [Theory]
    [MemberData(nameof(Shipped))]
    public async Task Each_catalog_is_sound_and_names_it(string path)
    {
        string text = SampleCatalogs.Shipped[path];

        Assert.Contains("# yaml-language-server: $schema=keyway.schema.json\n", text, StringComparison.Ordinal);
        Assert.Empty(await Faults(text));
    }

    [Fact]
    public async Task Each_example_of_the_language_is_sound()
    {
        foreach (string example in CatalogLanguageTests.Examples)
        {
            Assert.Empty(await Faults(example));
        }
    }

    [Fact]
    public async Task What_is_sound_is_sound_for_both()
    {
        Assert.Empty(await Faults(Sound));
        Assert.Empty(CatalogRun.Run(("catalog/sound.yaml", Sound)).Diagnostics);
        Assert.Empty(
            CatalogRun
                .Run(("catalog/sound.json", "{ \"$schema\": \"keyway.schema.json\", " + JsonForm.Of(Sound).TrimStart()[1..]))
                .Diagnostics
        );
    }

    [Theory]
    [MemberData(nameof(Mistakes))]
    public async Task Both_find_each_mistake_of_form(string mistake, string right, string wrong)
    {
        Assert.Contains(right, Sound, StringComparison.Ordinal);
        string text = Sound.Replace(right, wrong, StringComparison.Ordinal);

        Assert.True((await Faults(text)).Count > 0, $"The schema accepts {mistake}.");
        Assert.True(CatalogRun.Run(("catalog/wrong.yaml", text)).Diagnostics.Count > 0, $"Keyway accepts {mistake}.");
    }

    private static async Task<ICollection<ValidationError>> Faults(string yaml) => (await Schema.Value).Validate(JsonForm.Of(yaml));
}
