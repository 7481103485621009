namespace Keyway.Generator.Tests.Reading.Sections.Vouching;

/// <summary>The halves of a size weigh about the same, and more contacts weigh more.</summary>
public class WeightChecksTests
{
    [Theory]
    [InlineData("(|0.3 g|)", "[|0.01 g|]", "this half weighs 0.01 g, but the other half of the same size 0.3 g; check both")]
    [InlineData("(|0.03 g|)", "[|4.01 g|]", "this half weighs 4.01 g, but the other half of the same size 0.03 g; check both")]
    public Task A_half_that_weighs_ten_times_as_much_is_a_warning(string socket, string header, string message) =>
        VouchingCatalog.AssertWarning(Halves(socket, header, 20), message);

    [Theory]
    [InlineData("0.03 g", "0.01 g")]
    [InlineData("0.09 g", "0.01 g")]
    public Task Other_weights_are_accepted(string socket, string header) => VouchingCatalog.AssertAccepted(Halves(socket, header, 20));

    [Fact]
    public Task The_only_weights_of_the_halves_are_of_one_size() =>
        VouchingCatalog.AssertWarning(
            Halves("(|0.03 g|)", "[|0.02 g|]", 30),
            "this weight is of 20 contacts, but that of the other half is of 30; check both"
        );

    [Theory]
    [InlineData("0.03 g", "0.05 g", null)]
    [InlineData("(|0.05 g|)", "[|0.03 g|]", "20 contacts weigh 0.03 g, but 10 weigh 0.05 g; check both")]
    public Task More_contacts_weigh_more(string fewer, string more, string? warning)
    {
        string weights =
            "weight:\n  - { for: { contacts: 10, part: socket }, unitWeight: "
            + $"{fewer} }}\n  - {{ for: {{ contacts: 20, part: socket }}, unitWeight: {more} }}";
        return warning is null ? VouchingCatalog.AssertAccepted(weights) : VouchingCatalog.AssertWarning(weights, warning);
    }

    private static string Halves(string socket, string header, int contacts) =>
        $$"""
            weight:
              - for: { contacts: {{contacts}}, part: socket }
                unitWeight: {{socket}}
              - for: { contacts: 20, part: header }
                unitWeight: {{header}}
            """;
}
