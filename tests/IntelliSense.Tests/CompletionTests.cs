using Keyway.IntelliSense.Tests.Support;

namespace Keyway.IntelliSense.Tests;

/// <summary>The items of completion after a dot. The editor sorts them alphabetically, so the names determine the order.</summary>
public class CompletionTests
{
    // The members that C# offers on every object, which a library cannot hide.
    private static readonly string[] OfObject = ["Equals", "GetHashCode", "GetType", "ToString"];
    private static readonly string[] OfType = ["Equals", "ReferenceEquals"];

    [EditorFact]
    public async Task After_a_series_come_its_sockets_by_count()
    {
        IReadOnlyList<string> offered = await Editor.InMethod("F4.$$").CompletionsAsync();
        Assert.Equal(
            [
                "AXK7L10223G",
                "AXK7L12223G",
                "AXK7L14223G",
                "AXK7L16223G",
                "AXK7L20223G",
                "AXK7L22223G",
                "AXK7L24223G",
                "AXK7L26223G",
                "AXK7L28223G",
                "AXK7L30223G",
                "AXK7L32223G",
                "AXK7L34223G",
                "AXK7L36223G",
                "AXK7L38223G",
                "AXK7L40223G",
            ],
            offered.Take(15)
        );
    }

    [EditorFact]
    public async Task A_series_offers_its_parts_the_ways_to_choose_one_and_nothing_else()
    {
        IReadOnlyList<string> offered = await Editor.InMethod("F4.$$").CompletionsAsync();
        IEnumerable<string> parts = Panasonic.F4.Series.Parts.Select(part => part.PartNumber.Value);
        Assert.Equal(
            ["Header", "InspectionHeader", "InspectionSocket", "PartNumbers", "Series", "Socket"],
            offered.Except(OfType).Except(parts)
        );
        Assert.Empty(parts.Except(offered));
    }

    [EditorFact]
    public async Task Constants_are_the_part_numbers()
    {
        IReadOnlyList<string> offered = await Editor.InMethod("P4.PartNumbers.$$").CompletionsAsync();
        Assert.Equal(Panasonic.P4.Series.Parts.Select(part => part.PartNumber.Value).Order(StringComparer.Ordinal), offered.Except(OfType));
    }

    [EditorFact]
    public async Task A_socket_offers_what_its_datasheet_says_and_its_header()
    {
        IReadOnlyList<string> offered = await Editor.InMethod("F4.AXK7L24223G.$$").CompletionsAsync();
        Assert.Equal(
            [
                "Alternates",
                "Approvals",
                "ContactGroups",
                "ContactNames",
                "Contacts",
                "CurrentRatings",
                "Dimensions",
                "DimensionTolerance",
                "MatedHeights",
                "Mates",
                "MatingHeader",
                "Options",
                "OtherPads",
                "Packing",
                "PartNumber",
                "Product",
                "Ratings",
                "Role",
                "Series",
                "Soldering",
                "UnitWeight",
                "Variant",
            ],
            offered.Except(OfObject)
        );
    }

    [EditorFact]
    public async Task A_header_offers_its_socket()
    {
        IReadOnlyList<string> offered = await Editor.InMethod("P4.AXK840145WG.$$").CompletionsAsync();
        Assert.Contains("MatingSocket", offered);
        Assert.DoesNotContain("MatingHeader", offered);
    }

    [EditorFact]
    public async Task A_series_itself_keeps_what_serves_generated_code_alone()
    {
        IReadOnlyList<string> offered = await Editor.InMethod("F4.Series.$$").CompletionsAsync();
        Assert.Contains("Parts", offered);
        Assert.Empty(offered.Intersect(["At", "Select"]));
    }

    [EditorFact]
    public async Task A_number_offers_units()
    {
        IReadOnlyList<string> offered = await Editor.InMethod("1.2.$$").CompletionsAsync();
        Assert.Equal(
            [
                "Amperes",
                "Centimeters",
                "DegreesCelsius",
                "Grams",
                "GramsForce",
                "Inches",
                "Kelvins",
                "Kilograms",
                "KilogramsForce",
                "Kiloohms",
                "Kilovolts",
                "Megaohms",
                "Meters",
                "Microamperes",
                "Micrometers",
                "Milliamperes",
                "Milligrams",
                "Millimeters",
                "Millinewtons",
                "Milliohms",
                "Millivolts",
                "Mils",
                "Newtons",
                "Ohms",
                "PartsPerMillion",
                "Percent",
                "PoundsForce",
                "Volts",
            ],
            offered.Except(OfObject).Except(["CompareTo", "GetTypeCode", "TryFormat"])
        );
    }

    [EditorFact]
    public async Task An_interconnect_offers_what_can_be_stated_of_it()
    {
        IReadOnlyList<string> offered = await Editor
            .InMethod("Interconnect.Between(F4.AXK7L24223G, F4.AXK8L24124BG).$$")
            .CompletionsAsync();
        Assert.Empty(
            new[]
            {
                "AddNet",
                "AddReturn",
                "WithMatedHeight",
                "WithVoltage",
                "WithAmbientTemperature",
                "WithMatingCycles",
                "Check",
                "EnsureValid",
            }.Except(offered)
        );
        Assert.DoesNotContain("Model", offered);
    }

    [EditorFact]
    public async Task An_interconnect_begins_with_its_two_halves() =>
        Assert.Equal(["Between"], (await Editor.InMethod("Interconnect.$$").CompletionsAsync()).Except(OfType));

    [EditorFact]
    public async Task A_mounting_begins_with_its_part() =>
        Assert.Equal(["Of"], (await Editor.InMethod("Mounting.$$").CompletionsAsync()).Except(OfType));

    [EditorFact]
    public async Task A_part_number_begins_with_its_text() =>
        Assert.Equal(["Parse", "TryParse"], (await Editor.InMethod("PartNumber.$$").CompletionsAsync()).Except(OfType));

    [EditorFact]
    public async Task The_namespace_offers_domain_terms_and_nothing_for_generated_code()
    {
        IReadOnlyList<string> offered = await Editor.InMethod("Keyway.$$").CompletionsAsync();
        Assert.Empty(new[] { "Interconnect", "BoardAssembly", "Length", "ElectricCurrent", "PartNumber" }.Except(offered));
        Assert.DoesNotContain(offered, name => name.EndsWith("Extensions", StringComparison.Ordinal));
        Assert.Empty(offered.Intersect(["GeneratedSeries", "CatalogSeriesAttribute", "SeriesFactsAttribute"]));
    }

    // Where an expression can start, C# offers every accessible type, and for an int argument also its two limits. A library can only avoid
    // adding items other than its types.
    [EditorFact]
    public async Task For_a_count_Keyway_offers_nothing_but_its_types()
    {
        IReadOnlyList<string> offered = await Editor.InMethod("F4.Socket(contacts: $$)").CompletionsAsync();
        Assert.Equal(["int.MaxValue", "int.MinValue"], offered.Where(name => name.Contains('.', StringComparison.Ordinal)));
        Assert.DoesNotContain("LengthExtensions", offered);
        Assert.Empty(offered.Intersect(["AXK7L24223G", "PartNumbers", "matedHeight"]));
    }

    [EditorFact]
    public async Task After_the_count_the_name_of_the_next_argument_is_offered() =>
        Assert.Contains("matedHeight", await Editor.InMethod("P4.Socket(contacts: 40, $$)").CompletionsAsync());
}
