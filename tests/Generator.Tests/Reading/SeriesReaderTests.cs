using Keyway.Generator.Tests.Support;
using Keyway.Testing;
using Microsoft.CodeAnalysis;

namespace Keyway.Generator.Tests.Reading;

public class SeriesReaderTests
{
    [Fact]
    public Task An_unknown_key_is_found_with_the_nearest_known() =>
        CatalogTest.AssertFinding(
            "KEY0002",
            "there is no key 'currentPerContct' here; did you mean 'currentPerContact'?",
            SampleCatalogs.SmallWith("currentPerContact", "[|currentPerContct|]")
        );

    [Fact]
    public Task An_unknown_key_like_no_other_is_found_with_all_known() =>
        CatalogTest.AssertFinding(
            "KEY0002",
            "there is no key 'colour' here; the keys are pattern, contacts, heights and halves; "
                + "a fact that has no key belongs in a comment",
            SampleCatalogs.SmallWith("pattern: TH{contacts}", "pattern: TH{contacts}\n    [|colour|]: beige")
        );

    [Theory]
    [InlineData("manufacturer: Acme\n", "'manufacturer' is missing: the name of the manufacturer")]
    [InlineData("series: T2\n", "'series' is missing: the name of the series, such as 'F4'")]
    public void A_missing_key_is_found(string line, string message)
    {
        Diagnostic finding = Assert.Single(CatalogRun.Run(SampleCatalogs.SmallWith(line, "")).Diagnostics);
        Assert.Equal(("KEY0003", message), (finding.Id, finding.GetMessage(null)));
    }

    [Theory]
    [InlineData("pitch: 0.4 mm", "pitch: [|0.5|]", "'0.5' has no unit; write '0.5 mm' if mm is meant")]
    [InlineData("pitch: 0.4 mm", "pitch: [|0.5 V|]", "'0.5 V' is not a length; the unit must be mm, µm, cm, m, in or mil, not 'V'")]
    [InlineData(
        "pitch: 0.4 mm",
        "pitch: [|-0.4 mm|]",
        "-0.4 mm is outside the plausible range 0.1 mm to 15 mm; '0.4 mm' would be plausible"
    )]
    [InlineData("totalCurrent: 4 A", "totalCurrent: [|0 A|]", "0 A is outside the plausible range 10 mA to 2000 A")]
    [InlineData(
        "pitch: 0.4 mm",
        "pitch: [|half|]",
        "'half' is not a length; write a number and a unit (mm, µm, cm, m, in or mil), such as '1.5 mm'"
    )]
    [InlineData("totalCurrent: 4 A", "totalCurrent: [4 A]", null)]
    [InlineData("10: [4.0, 2.0]", "10: [4.0, [|2,0|]]", null)]
    [InlineData("20: [6.0, 4.0]", "20: [[|six|], 4.0]", "expected a number in the unit of the table, such as 7.2, not 'six'")]
    [InlineData("20: [6.0, 4.0]", "[|0|]: [6.0, 4.0]", null)]
    [InlineData("unit: mm", "unit: [|bananas|]", "expected a unit of length (mm, µm, cm, m, in, mil), not 'bananas'")]
    [InlineData("20: [TS20-1, TH20]", "20: [[|TS 20|], TH20]", null)]
    [InlineData("20: [TS20-1, TH20]", "20: [|TS20-1|]", null)]
    public async Task A_value_of_another_kind_is_found_where_it_stands(string text, string marked, string? message)
    {
        if (message is not null)
        {
            await CatalogTest.AssertFinding("KEY0005", message, SampleCatalogs.SmallWith(text, marked));
            return;
        }

        string plain = marked.Replace("[|", "", StringComparison.Ordinal).Replace("|]", "", StringComparison.Ordinal);
        Assert.Contains(CatalogRun.Run(SampleCatalogs.SmallWith(text, plain)).Diagnostics, finding => finding.Id == "KEY0005");
    }

    [Theory]
    [InlineData(
        "10: [TS10-1, TH10]",
        "10: [[|TS12-1|], TH10]",
        "for 10 contacts and a mated height of 1.5 mm, the part number should be 'TS10-1', not 'TS12-1'"
    )]
    [InlineData(
        "100: [TS00-1, TH00]",
        "100: [TS00-1, [|TH100|]]",
        "for 100 contacts and a mated height of 1.5 mm, the part number should be 'TH00', not 'TH100'"
    )]
    [InlineData(
        "10: [TS10-2, TH10]",
        "10: [[|TS10-1|], TH10]",
        "for 10 contacts and a mated height of 2.0 mm, the part number should be 'TS10-2', not 'TS10-1'"
    )]
    public Task A_number_that_says_something_else_than_its_place_is_found(string row, string marked, string message) =>
        CatalogTest.AssertFinding("KEY0006", message, SampleCatalogs.SmallWith(row, marked));

    [Fact]
    public void A_height_without_a_code_is_found()
    {
        GeneratorRun run = CatalogRun.Run(SampleCatalogs.SmallWith("matedHeight: 2.0 mm", "matedHeight: 2.5 mm"));
        Assert.Contains(run.Diagnostics, finding => finding.GetMessage(null) == "the part numbers have no height code for 2.5 mm");
    }

    [Fact]
    public Task A_count_that_a_dimension_table_lacks_is_found_at_the_count() =>
        CatalogTest.AssertFinding(
            "KEY0007",
            "a pair has 20 contacts, but the dimension table of the sockets has no row for that number",
            SampleCatalogs
                .SmallWith("      20: [TS20-1, TH20]", "      [|20|]: [TS20-1, TH20]")
                .Replace("        20: [6.0, 4.0]\n", "", StringComparison.Ordinal)
        );

    [Fact]
    public void A_part_that_is_two_things_is_found_at_the_second_place()
    {
        string text = SampleCatalogs
            .SmallWith("10: [TS10-2, TH10]", "10: [TS10-2, TH10]\n      20: [TS20-2, TH10]")
            .Replace("    pattern: TH{contacts}\n", "    pattern: TH10\n", StringComparison.Ordinal);
        GeneratorRun run = CatalogRun.Run(text);
        Assert.Contains(
            run.Diagnostics,
            finding =>
                finding.Id == "KEY0008"
                && finding.GetMessage(null) == "'TH10' is a header with 20 contacts here, but a header with 10 elsewhere"
                && finding.AdditionalLocations.Count == 1
        );
    }

    [Fact]
    public void Two_numbers_that_become_one_identifier_are_found_with_both_places()
    {
        const string Text =
            "series: J\nmanufacturer: Acme\npairs:\n  - matedHeight: 1.0 mm\n    parts:\n      4: [J-4, JH4]\n      6: [J.4, JH6]\n";
        GeneratorRun run = CatalogRun.Run(Text);
        Diagnostic finding = Assert.Single(run.Diagnostics);
        Assert.Equal(("KEY0009", "'J.4' and 'J-4' both become the C# identifier 'J_4'"), (finding.Id, finding.GetMessage(null)));
        Assert.Single(finding.AdditionalLocations);
        CatalogRun.AssertCompiles(run);
    }

    [Theory]
    [InlineData(
        "series: T2",
        "series: [|2T|]",
        "the series name '2T' cannot be a class name; use an ASCII letter, then letters, digits or _, at most 200 characters, "
            + "and no C# keyword"
    )]
    [InlineData(
        "series: T2",
        "series: [|class|]",
        "the series name 'class' cannot be a class name; use an ASCII letter, then letters, digits or _, at most 200 characters, "
            + "and no C# keyword"
    )]
    [InlineData(
        "series: T2",
        "series: [|Socket|]",
        "the series name 'Socket' cannot be a class name, because the class has a member of that name; choose another name"
    )]
    [InlineData(
        "series: T2",
        "series: [|PartNumbers|]",
        "the series name 'PartNumbers' cannot be a class name, because the class has a member of that name; choose another name"
    )]
    [InlineData(
        "manufacturer: Acme",
        "manufacturer: [|Keyway|]",
        "the manufacturer 'Keyway' cannot be a namespace name, because Keyway is the namespace of the library; "
            + "write the name differently"
    )]
    [InlineData(
        "manufacturer: Acme",
        "manufacturer: [|T2|]",
        "the manufacturer 'T2' cannot be a namespace name; it needs an ASCII letter or digit, at most 200 characters, "
            + "and must differ from the series"
    )]
    public Task A_name_that_cannot_be_an_identifier_is_found(string text, string marked, string message) =>
        CatalogTest.AssertFinding("KEY0009", message, SampleCatalogs.SmallWith(text, marked));

    [Theory]
    [InlineData("ToString")]
    [InlineData("Connector")]
    [InlineData("abc")]
    public void A_series_named_like_nothing_in_its_class_compiles(string name)
    {
        GeneratorRun run = CatalogRun.Run(SampleCatalogs.SmallWith("series: T2", $"series: {name}"));
        Assert.Empty(run.Diagnostics);
        CatalogRun.AssertCompiles(run);
    }

    [Theory]
    [InlineData("services: {}\nversion: 3\n")]
    [InlineData("{ \"name\": \"web\", \"version\": \"1.0.0\" }")]
    public void A_file_that_is_not_a_catalog_is_found_once(string text)
    {
        Diagnostic finding = Assert.Single(CatalogRun.Run(text).Diagnostics);
        Assert.Equal("KEY0003", finding.Id);
        Assert.StartsWith(
            "this is not a catalog: it has none of the keys 'series', 'manufacturer' and 'pairs';",
            finding.GetMessage(null),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public Task A_count_that_is_written_in_two_ways_is_found() =>
        CatalogTest.AssertFinding(
            "KEY0004",
            "'010' means 10 contacts, a number that is already in this mapping; keep one of the two",
            "series: J\nmanufacturer: Acme\npairs:\n  - matedHeight: 1.0 mm\n    parts:\n      [|010|]: [J-4, JH4]\n      10: [J-6, JH6]\n"
        );

    [Fact]
    public Task A_file_that_is_not_UTF_8_is_found() =>
        CatalogTest.AssertFinding(
            "KEY0001",
            "the file contains an invalid character; save it as UTF-8",
            SampleCatalogs.SmallWith("description: Test connectors", "description: Stecker f[|\uFFFD|]r Platinen")
        );

    [Theory]
    [InlineData("T2Socket")]
    [InlineData("T2Header")]
    [InlineData("T2SocketDimensions")]
    public void A_series_named_like_a_type_of_another_is_found_with_both_places(string name)
    {
        string other = SampleCatalogs
            .SmallWith("series: T2", $"series: {name}")
            .Replace(": [T", ": [U", StringComparison.Ordinal)
            .Replace(", T", ", U", StringComparison.Ordinal)
            .Replace("pattern: T", "pattern: U", StringComparison.Ordinal);
        GeneratorRun run = CatalogRun.Run(("catalog/a.yaml", other), ("catalog/b.yaml", SampleCatalogs.Small));
        Diagnostic finding = Assert.Single(run.Diagnostics);
        Assert.Equal(
            ("KEY0009", $"the class of the series Acme.{name} would have the name of a type of the series Acme.T2; choose another name"),
            (finding.Id, finding.GetMessage(null))
        );
        Assert.Equal(
            ("catalog/a.yaml", "catalog/b.yaml"),
            (finding.Location.GetLineSpan().Path, Assert.Single(finding.AdditionalLocations).GetLineSpan().Path)
        );
        CatalogRun.AssertCompiles(run);
    }

    [Fact]
    public void Parts_named_like_members_of_the_class_get_another_name()
    {
        const string Text =
            "series: J\nmanufacturer: Acme\npairs:\n  - matedHeight: 1.0 mm\n    parts:\n"
            + "      4: [Series, PartNumbers]\n      6: [J, ToString]\n";
        GeneratorRun run = CatalogRun.Run(Text);
        Assert.Empty(run.Diagnostics);
        CatalogRun.AssertCompiles(run);
    }

    [Theory]
    [InlineData("series: T2")]
    [InlineData("series: t2")]
    public void A_series_in_two_files_is_found_and_written_once(string line)
    {
        GeneratorRun run = CatalogRun.Run(
            ("catalog/a.yaml", SampleCatalogs.Small),
            ("catalog/b.yaml", SampleCatalogs.SmallWith("series: T2", line))
        );
        Diagnostic finding = Assert.Single(run.Diagnostics);
        Assert.Equal("KEY0010", finding.Id);
        Assert.Equal("catalog/b.yaml", finding.Location.GetLineSpan().Path);
        Assert.Equal("catalog/a.yaml", Assert.Single(finding.AdditionalLocations).GetLineSpan().Path);
        Assert.Equal(["Acme.T2.g.cs", "Keyway.Registration.g.cs"], run.Sources.Keys.Order(StringComparer.Ordinal));
        Assert.Contains("global::Acme.T2.Series,", run.Sources["Keyway.Registration.g.cs"], StringComparison.Ordinal);
    }

    [Fact]
    public void A_part_number_in_two_files_is_found_with_both_places()
    {
        GeneratorRun run = CatalogRun.Run(
            ("catalog/a.yaml", "series: A\nmanufacturer: Acme\npairs:\n  - matedHeight: 1.0 mm\n    parts:\n      4: [S4, H4]\n"),
            (
                "catalog/b.yaml",
                "series: B\nmanufacturer: Acme\npairs:\n  - matedHeight: 1.0 mm\n    parts:\n      6: [S6, H6]\n      4: [T4, H4]\n"
            )
        );
        Diagnostic finding = Assert.Single(run.Diagnostics);
        Assert.Equal(("KEY0008", "'H4' is already a part in a.yaml"), (finding.Id, finding.GetMessage(null)));
        Assert.Equal(("catalog/b.yaml", 6), (finding.Location.GetLineSpan().Path, finding.Location.GetLineSpan().StartLinePosition.Line));
        Assert.Equal("catalog/a.yaml", Assert.Single(finding.AdditionalLocations).GetLineSpan().Path);
    }

    [Theory]
    [InlineData("10: [A10, H10]", "20: [B20, H10]")]
    [InlineData("10: [A10, H10]", "10: [H10, B10]")]
    [InlineData("10: [A10, H10]", "20: [H10, B20]")]
    public void A_part_number_in_two_files_is_found_although_they_say_different_things_about_it(string first, string second)
    {
        const string Pairs = "manufacturer: Acme\npairs:\n  - matedHeight: 1.0 mm\n    parts:\n      ";
        GeneratorRun run = CatalogRun.Run(
            ("catalog/a.yaml", $"series: A\n{Pairs}{first}\n"),
            ("catalog/b.yaml", $"series: B\n{Pairs}{second}\n")
        );
        Diagnostic finding = Assert.Single(run.Diagnostics);
        Assert.Equal(("KEY0008", "'H10' is already a part in a.yaml"), (finding.Id, finding.GetMessage(null)));
        Assert.Equal("catalog/b.yaml", finding.Location.GetLineSpan().Path);
    }

    [Fact]
    public void A_row_of_dimensions_whose_key_cannot_be_read_leaves_code_that_compiles()
    {
        GeneratorRun run = CatalogRun.Run(
            """
            series: T2
            manufacturer: Acme
            pairs:
              - matedHeight: 1.5 mm
                parts:
                  10: [TS10, TH10]
            dimensions:
              socket:
                unit: mm
                byMatedHeight:
                  columns: [D]
                  rows:
                    1.5 mm: [1.0]
                    2.5 mn: [1.2]
            """
        );

        Assert.Equal("KEY0005", Assert.Single(run.Diagnostics).Id);
        CatalogRun.AssertCompiles(run);
    }

    [Fact]
    public void All_errors_of_a_file_come_at_once_and_sound_parts_are_kept()
    {
        string text = SampleCatalogs
            .SmallWith("pitch: 0.4 mm", "pitch: 5")
            .Replace("[TS20-1, TH20]", "[TS21-1, TH20]", StringComparison.Ordinal)
            .Replace("totalCurrent: 4 A", "totalCurent: 4 A", StringComparison.Ordinal);
        GeneratorRun run = CatalogRun.Run(text);
        Assert.Equal(["KEY0002", "KEY0005", "KEY0006"], run.Diagnostics.Select(finding => finding.Id).Order(StringComparer.Ordinal));
        Assert.Contains("TS10_1", run.Sources["Acme.T2.g.cs"], StringComparison.Ordinal);
        CatalogRun.AssertCompiles(run);
    }
}
