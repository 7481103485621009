using Keyway.IntelliSense.Tests.Support;

namespace Keyway.IntelliSense.Tests;

/// <summary>The signature help while arguments are typed: existing numbers of contacts and heights, and names of units.</summary>
public class SignatureTests
{
    private const string Camera = "Interconnect.Between(F4.AXK7L24223G, F4.AXK8L24124BG)";

    [EditorFact]
    public async Task A_choice_names_counts_and_heights()
    {
        Signature signature = Assert.Single(await Editor.InMethod("P4.Socket($$)").SignaturesAsync());
        Assert.Equal("P4Socket P4.Socket(int contacts, Length matedHeight)", signature.Text);
        Assert.Equal("The number of contacts: 20, 24, 30, 40, 50, 60, 70, 80 or 100.", signature.Parameters["contacts"]);
        Assert.Equal(
            "The mated height: 1.5, 2.0, 2.5, 3.0 or 3.5 mm, written as 1.5.Millimeters(). Not every count is made for every height.",
            signature.Parameters["matedHeight"]
        );
    }

    [EditorFact]
    public async Task A_choice_by_count_alone_comes_first_where_it_is_enough()
    {
        IReadOnlyList<Signature> signatures = await Editor.InMethod("F4.Socket($$)").SignaturesAsync();
        Assert.Equal(
            ["F4Socket F4.Socket(int contacts)", "F4Socket F4.Socket(int contacts, Length matedHeight)"],
            signatures.Select(signature => signature.Text)
        );
        Assert.Equal("The mated height: 0.9 mm, written as 0.9.Millimeters().", signatures[1].Parameters["matedHeight"]);
    }

    // For types from a compiled library, the editor also lists the methods of the base type that the series' type hides.
    [EditorFact]
    public async Task The_partner_of_a_part_names_the_heights()
    {
        IReadOnlyList<Signature> signatures = await Editor.InMethod("P4.AXK740347G.MatingHeader($$)").SignaturesAsync();
        Signature signature = Assert.Single(
            signatures,
            signature => signature.Text == "P4Header P4Socket.MatingHeader(Length matedHeight)"
        );
        Assert.Equal("The mated height: 1.5, 2.0, 2.5, 3.0 or 3.5 mm, written as 1.5.Millimeters().", signature.Parameters["matedHeight"]);
        Assert.Equal("P4Header P4Socket.MatingHeader()", signatures[0].Text);
    }

    [EditorFact]
    public async Task A_net_names_its_units()
    {
        IReadOnlyList<Signature> signatures = await Editor.InMethod(Camera + ".AddNet($$)").SignaturesAsync();
        Signature signature = signatures[0];
        Assert.Equal(
            "The current through the net, such as 1.2.Amperes() or 300.Milliamperes(); it divides evenly over the contacts.",
            signature.Parameters["current"]
        );
        Assert.Equal(
            "The numbers of the contacts as the manufacturer counts them, usually from 1, each listed once.",
            signature.Parameters["contacts"]
        );
        Assert.Equal(
            "The names of the contacts as the manufacturer gives them, such as [\"A1\", \"A2\"], each once.",
            signatures[1].Parameters["contacts"]
        );
        Assert.Equal(2, signatures.Count);
    }

    [EditorFact]
    public async Task Ambient_temperatures_show_how_they_are_typed()
    {
        Signature signature = Assert.Single(await Editor.InMethod(Camera + ".WithAmbientTemperature($$)").SignaturesAsync());
        Assert.Equal("The lowest temperature, such as (-20).DegreesCelsius().", signature.Parameters["minimum"]);
        Assert.Equal("The highest temperature, such as 70.DegreesCelsius().", signature.Parameters["maximum"]);
    }

    [EditorFact]
    public Task A_part_cannot_be_made() => IsNotMade("F4Socket");

    [EditorFact]
    public Task An_interconnect_is_not_made_but_begun_with_Between() => IsNotMade("Interconnect");

    [EditorFact]
    public Task A_mounting_is_not_made_but_begun_with_Of() => IsNotMade("Mounting");

    [EditorFact]
    public Task A_series_comes_from_a_catalog() => IsNotMade("Series");

    // Every struct has a parameterless constructor.
    [EditorFact]
    public async Task A_length_is_made_by_its_unit()
    {
        Assert.Equal(["Length()"], (await Editor.InMethod("_ = new Length($$);").SignaturesAsync()).Select(signature => signature.Text));
    }

    private static async Task IsNotMade(string type) => Assert.Empty(await Editor.InMethod($"_ = new {type}($$);").SignaturesAsync());
}
