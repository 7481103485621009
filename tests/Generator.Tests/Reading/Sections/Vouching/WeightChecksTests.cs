namespace Keyway.Generator.Tests.Reading.Sections.Vouching;

/// <summary>The halves of a size weigh about the same.</summary>
public class WeightChecksTests
{
    [Theory]
    [InlineData("0.3 g", "[|0.01 g|]", "this half weighs 0.01 g, but the other half of the same size 0.3 g; check both")]
    [InlineData("0.03 g", "[|4.01 g|]", "this half weighs 4.01 g, but the other half of the same size 0.03 g; check both")]
    public Task A_half_that_weighs_ten_times_as_much_is_a_warning(string socket, string header, string message) =>
        VouchingCatalog.AssertWarning(Weights(socket, header, 20), message);

    [Theory]
    [InlineData("0.03 g", "0.01 g", 20)]
    [InlineData("0.09 g", "0.01 g", 20)]
    [InlineData("0.3 g", "0.01 g", 30)]
    public Task Other_weights_are_accepted(string socket, string header, int contacts) =>
        VouchingCatalog.AssertAccepted(Weights(socket, header, contacts));

    private static string Weights(string socket, string header, int contacts) =>
        $$"""
            weight:
              - for: { contacts: {{contacts}}, part: socket }
                unitWeight: {{socket}}
              - for: { contacts: 20, part: header }
                unitWeight: {{header}}
            """;
}
