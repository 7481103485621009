using System.Globalization;
using Keyway.Generator.Tests.Support;
using Keyway.Testing;
using Microsoft.CodeAnalysis;

namespace Keyway.Generator.Tests.Reading.Parts;

public class OptionsReaderTests
{
    private const string Options = """
        options:
          - name: plating
            codes: { L: gold, F: gold flash }

        """;

    private const string Rest = """
        numbers:
          socket:
            pattern: S{contacts}-{plating}
        pairs:
          - matedHeight: 1.5 mm
            parts:
              10: [S10-L, P10]
        """;

    /// <summary>Gets the faults: the text in the sound catalog, its replacement, the ID and the message.</summary>
    public static TheoryData<string, string, string, string> Faults =>
        new()
        {
            { "name: plating", "name: height", "KEY0005", "'height' is another field of patterns; choose another name" },
            {
                "name: plating",
                "name: two words",
                "KEY0005",
                "expected one word that identifies the option, a letter and then letters, digits or _, not 'two words'"
            },
            { "{ L: gold, F: gold flash }", "{}", "KEY0005", "an empty mapping states nothing; leave it out if there is nothing to state" },
            { "codes: { L: gold, F: gold flash }", "codes: L", "KEY0005", "codes must be a mapping of codes to their meanings, not 'L'" },
            {
                "F: gold flash",
                "\"F F\": gold flash",
                "KEY0005",
                "'F F' cannot be a code; use printable ASCII characters, without spaces, braces, commas or semicolons"
            },
            {
                "F: gold flash",
                "F: [gold]",
                "KEY0005",
                "expected the meaning of the code, or a mapping with 'description' and 'for', not a list"
            },
            {
                "    codes: { L: gold, F: gold flash }",
                "    codes: { L: gold }\n  - name: plating\n    codes: { \"\": none }",
                "KEY0008",
                "there is already an option 'plating'"
            },
            {
                "    codes: { L: gold, F: gold flash }",
                "    codes: { L: gold }\n  - name: packing\n    codes: { \"\": none }",
                "KEY0007",
                "no pattern of part numbers has the field '{packing}' for this option"
            },
            {
                "S{contacts}-{plating}",
                "S{contacts}-{plating}{packing}",
                "KEY0005",
                "'S{contacts}-{plating}{packing}' may contain {contacts}, at most once, and {height}, {plating}, but no other braces"
            },
            {
                "[S10-L, P10]",
                "[S10-G, P10]",
                "KEY0006",
                "for 10 contacts and a mated height of 1.5 mm, the part number should be 'S10-L', not 'S10-G'"
            },
            {
                "numbers:",
                "ratings:\n  - for: { options: { plating: G } }\n    voltage: 50 V\nnumbers:",
                "KEY0005",
                "expected a code of the option 'plating', 'L' or 'F', not 'G'"
            },
            {
                "numbers:",
                "ratings:\n  - for: { options: { platting: F } }\n    voltage: 50 V\nnumbers:",
                "KEY0002",
                "there is no key 'platting' here; did you mean 'plating'?"
            },
        };

    [Fact]
    public void Each_combination_of_codes_is_a_part()
    {
        GeneratorRun run = CatalogRun.Run(Head + Options + Rest);

        Assert.Empty(run.Diagnostics);
        CatalogRun.AssertCompiles(run);
        string code = run.Sources["Acme.T2.g.cs"];
        Assert.Contains("    /// T2 socket with 10 contacts.\n    /// Plating: gold flash.\n", code, StringComparison.Ordinal);
        Assert.Contains("\"socket 10: S{}-L\\n\"", code, StringComparison.Ordinal);
        Assert.Contains("\"socket 10: S{}-F\\n\"", code, StringComparison.Ordinal);
        Assert.Contains("\"options 1: 0: plating=F\\n\"", code, StringComparison.Ordinal);
        Assert.Contains("public static T2Socket Socket(int contacts) =>", code, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Faults))]
    public void A_fault_is_explained(string right, string wrong, string id, string message)
    {
        string sound = Head + Options + Rest;
        Assert.Contains(right, sound, StringComparison.Ordinal);
        IReadOnlyList<Diagnostic> found = CatalogRun.Run(sound.Replace(right, wrong, StringComparison.Ordinal)).Diagnostics;

        Assert.Contains((id, message), found.Select(finding => (finding.Id, finding.GetMessage(CultureInfo.InvariantCulture))));
    }

    [Theory]
    [InlineData("{ L: gold, F: gold flash }", "{ \"L L\": gold }")]
    [InlineData("{ L: gold, F: gold flash }", "{}")]
    [InlineData("{ L: gold, F: gold flash }", "gold")]
    [InlineData("L: gold,", "L: [gold],")]
    [InlineData("F: gold flash", "F: null")]
    [InlineData("name: plating", "name: two words")]
    public void An_option_that_cannot_be_read_is_reported_alone(string right, string wrong)
    {
        const string Ratings = """

            ratings:
              - for: { options: { plating: F } }
                voltage: 50 V
              - for: { options: { plating: [L] } }
                voltage: 60 V
            """;
        string sound = Head + Options + Rest + Ratings;
        Assert.Empty(CatalogRun.Run(sound).Diagnostics);
        Assert.Contains(right, sound, StringComparison.Ordinal);

        Assert.Equal("KEY0005", Assert.Single(CatalogRun.Run(sound.Replace(right, wrong, StringComparison.Ordinal)).Diagnostics).Id);
    }

    [Fact]
    public void A_table_may_list_another_code_than_the_first()
    {
        GeneratorRun run = CatalogRun.Run(Head + Options + Rest.Replace("S10-L", "S10-F", StringComparison.Ordinal));

        Assert.Empty(run.Diagnostics);
        Assert.Contains("\"options 1: 0: plating=L\\n\"", run.Sources["Acme.T2.g.cs"], StringComparison.Ordinal);
    }

    [Fact]
    public void Too_many_combinations_are_left_out()
    {
        string codes = string.Join(", ", Enumerable.Range(100, 40).Select(code => $"C{code}: c{code}"));
        string options = $"options:\n  - name: plating\n    codes: {{ {codes} }}\n  - name: packing\n    codes: {{ {codes} }}\n";
        string text = Head + options + Rest.Replace("S10-L", "S10-C100", StringComparison.Ordinal);
        Diagnostic finding = Assert.Single(CatalogRun.Run(text).Diagnostics);

        Assert.Equal(
            "with this option, each part would have 1600 combinations of codes; at most 1000 are possible",
            finding.GetMessage(CultureInfo.InvariantCulture)
        );
    }

    private const string Head = "series: T2\nmanufacturer: Acme\n";
}
