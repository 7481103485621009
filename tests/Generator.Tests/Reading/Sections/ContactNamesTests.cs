using System.Globalization;
using Keyway.Generator.Tests.Support;
using Keyway.Testing;
using Microsoft.CodeAnalysis;

namespace Keyway.Generator.Tests.Reading.Sections;

/// <summary>The names of contacts and of other pads in a catalog.</summary>
public class ContactNamesTests
{
    private const string Sound = """
        series: T2
        manufacturer: Acme
        contacts:
          - for: { contacts: 20 }
            names: A1 to B10
          - for: { contacts: 10 }
            names: [A1 to A5, B1 to B5]
          - rows: 2
            shields: SH
            pegs: [P1, P2]
        contactGroups:
          - for: { contacts: 20 }
            name: power
            first: B9
            last: B10
            currentPerContact: 2 A
          - for: { contacts: 20 }
            name: quiet
            first: A1
        pairs:
          - matedHeight: 1.5 mm
            parts:
              10: [TS10, TH10]
              20: [TS20, TH20]

        """;

    /// <summary>Gets the faults: the text in the sound catalog, its replacement, the ID and the message.</summary>
    public static TheoryData<string, string, string, string> Faults =>
        new()
        {
            {
                "A1 to B10",
                "A1 to B11",
                "KEY0007",
                "'TS20' has 20 contacts, but these are 22 names; "
                    + "for parts of any size write, for example, 'from 101' or 'rows A to K without I'"
            },
            {
                "  - for: { contacts: 20 }\n    names: A1 to B10\n  - for: { contacts: 10 }\n    names: [A1 to A5, B1 to B5]",
                "  - names: A1 to B10",
                "KEY0007",
                "'TS10' has 10 contacts, but these are 20 names; write them in a row 'for: { contacts: 20 }'"
            },
            {
                "A1 to B10",
                "rows A to C",
                "KEY0007",
                "'TS20' has 20 contacts, but these are 3 rows, among which they do not divide evenly"
            },
            { "A1 to B10", "B10 to A1", "KEY0005", "'B10 to A1' goes down; write 'A1 to B10'" },
            { "A1 to B10", "1 to 999999999", "KEY0005", "'1 to 999999999' is no range: both ends need a number of up to 6 digits" },
            { "A1 to B10", "A1 to ZZ99999", "KEY0005", "these are more than 5000 names" },
            { "A1 to B10", "[A1 to B10, A1]", "KEY0005", "'A1' is named twice" },
            { "A1 to B10", "[]", "KEY0005", "an empty list states nothing; leave it out if there is nothing to state" },
            {
                "A1 to B10",
                "{ A: 10 }",
                "KEY0005",
                "expected the names of contacts, such as 'A1 to K40 without I' or '101 to 200', not a mapping"
            },
            {
                "A1 to B10",
                "\"A1 to B10; C1\"",
                "KEY0005",
                "expected the names of contacts, such as 'A1 to K40 without I' or '101 to 200', not 'A1 to B10; C1'"
            },
            { "names: A1", "name: A1", "KEY0002", "there is no key 'name' here; did you mean 'names'?" },
            {
                "shields: SH",
                "shields: A1",
                "KEY0007",
                "'A1' is a contact of 'TS10', which has A1 to B5; a pad is either one or the other"
            },
            {
                "shields: SH",
                "shields: from 1",
                "KEY0005",
                "expected the names of pads, such as 'SH1 to SH4', not 'from 1': their number is not that of the contacts"
            },
            {
                "  - rows: 2\n",
                "  - for: { contacts: 20 }\n    rows: 2\n",
                "KEY0007",
                "'rows' is the number of rows of all parts; write it in a row without 'for'"
            },
            { "rows: 2", "rows: 41", "KEY0005", "41 is outside the plausible range 1 to 40" },
            { "first: B9", "first: C9", "KEY0007", "'TS20' has contacts A1 to B10; it has no contact C9" },
            { "first: B9", "first: b9", "KEY0007", "'TS20' has contacts A1 to B10; it has no contact b9; did you mean B9?" },
            { "first: B9", "first: 19", "KEY0007", "'TS20' has contacts A1 to B10; it has no contact 19" },
            { "last: B10", "last: A2", "KEY0007", "the last contact of the group, A2, comes before its first, B9" },
            { "first: A1\n", "first: A1\n    last: B9\n", "KEY0007", "contact B9 of 'TS20' is already in another group" },
            { "first: B9", "first: B 9", "KEY0005", "expected the number or the name of a contact, such as '31' or 'A1', not 'B 9'" },
            {
                "  - for: { contacts: 20 }\n    names: A1 to B10\n",
                "",
                "KEY0007",
                "'TS20' has no contact B10: its contacts are numbered 1 to 20, because there are no names for them under 'contacts'"
            },
        };

    [Fact]
    public void Names_are_facts_of_the_parts()
    {
        GeneratorRun run = CatalogRun.Run(Sound);

        Assert.Empty(run.Diagnostics);
        CatalogRun.AssertCompiles(run);
        string source = run.Sources["Acme.T2.g.cs"];
        Assert.Contains("\"contacts@contacts=20 names=A1 to B10\\n\"", source, StringComparison.Ordinal);
        Assert.Contains("\"contacts@contacts=10 names=A1 to A5; B1 to B5\\n\"", source, StringComparison.Ordinal);
        Assert.Contains("\"contacts shields=SH | pegs=P1; P2\\n\"", source, StringComparison.Ordinal);
        Assert.Contains("/// T2 socket with 20 contacts, A1 to B10.", source, StringComparison.Ordinal);
    }

    [Fact]
    public void Rows_alone_are_not_in_the_generated_code() =>
        Assert.DoesNotContain(
            "\"contacts ",
            CatalogRun
                .Run(
                    "series: T2\nmanufacturer: Acme\ncontacts: { rows: 2 }\npairs:\n"
                        + "  - matedHeight: 1 mm\n    parts:\n      5 per row: [S, H]\n"
                )
                .Sources["Acme.T2.g.cs"],
            StringComparison.Ordinal
        );

    [Theory]
    [MemberData(nameof(Faults))]
    public void A_fault_is_explained(string right, string wrong, string id, string message)
    {
        Assert.Contains(right, Sound, StringComparison.Ordinal);
        IReadOnlyList<Diagnostic> found = CatalogRun.Run(Sound.Replace(right, wrong, StringComparison.Ordinal)).Diagnostics;

        Assert.Contains((id, message), found.Select(finding => (finding.Id, finding.GetMessage(CultureInfo.InvariantCulture))));
    }

    [Fact]
    public void JSON_says_the_same() => Assert.Equal(CatalogRun.Run(Sound).Sources["Acme.T2.g.cs"], Sources(JsonForm.Of(Sound)));

    private static string Sources(string json) =>
        CatalogRun.Run(("catalog/test.json", json)).Sources["Acme.T2.g.cs"].Replace(".json", ".yaml", StringComparison.Ordinal);

    [Fact]
    public void Many_parts_may_have_many_groups()
    {
        string groups = string.Concat(Enumerable.Range(1, 200).Select(place => $"  - {{ name: g{place}, first: {100 + place} }}\n"));
        string parts = string.Concat(Enumerable.Range(400, 500).Select(count => $"      {count}: [S{count}, H{count}]\n"));
        GeneratorRun run = CatalogRun.Run(
            "series: T2\nmanufacturer: Acme\ncontacts: { names: from 101 }\ncontactGroups:\n"
                + groups
                + "pairs:\n  - matedHeight: 1 mm\n    parts:\n"
                + parts
        );
        Assert.Empty(run.Diagnostics);
        Assert.Contains("const string S899 = ", run.Sources["Acme.T2.g.cs"], StringComparison.Ordinal);
    }

    [Fact]
    public void A_long_text_is_cut_in_the_message()
    {
        string text = Sound.Replace("names: A1 to B10", "names: " + new string('x', 1_500), StringComparison.Ordinal);
        string message = CatalogRun.Run(text).Diagnostics[0].GetMessage(CultureInfo.InvariantCulture);
        Assert.StartsWith(
            "expected the names of contacts, such as 'A1 to K40 without I' or '101 to 200', not 'xxx",
            message,
            StringComparison.Ordinal
        );
        Assert.True(message.Length < 300, message);
    }
}
