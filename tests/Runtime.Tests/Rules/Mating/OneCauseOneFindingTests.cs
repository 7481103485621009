using Keyway.Designs.Model;
using Keyway.Runtime.Tests.Support;

namespace Keyway.Runtime.Tests.Rules.Mating;

/// <summary>Mating is checked in the order role, series, number of contacts and height, and only the first mismatch is reported.</summary>
public class OneCauseOneFindingTests
{
    [Theory]
    [InlineData("AXK740147G", "AXT526124", "KEY2001")]
    [InlineData("AXK840145WG", "AXK8L26124BG", "KEY2001")]
    [InlineData("AXK740147G", "AXK740147G", "KEY2001")]
    [InlineData("AXK7L24223G", "AXT626124", "KEY2002")]
    [InlineData("AXK740147G", "AXK8L24124BG", "KEY2002")]
    [InlineData("AXK740147G", "AXK850245WG", "KEY2003")]
    [InlineData("AXK7L24223G", "AXK8L26124BG", "KEY2003")]
    [InlineData("AXK740147G", "AXK840245WG", "KEY2004")]
    [InlineData("AXK740347G", "AXK840145WG", "KEY2005")]
    public void The_first_cause_is_the_only_finding_in_either_order(string first, string second, string id)
    {
        Assert.Equal([id], MatingIds(SampleDesigns.Between(first, second)));
        Assert.Equal([id], MatingIds(SampleDesigns.Between(second, first)));
    }

    [Fact]
    public void A_pair_at_its_height_is_not_a_finding() =>
        Assert.Empty(Judge.Errors(SampleDesigns.Between("AXK740347G", "AXK840145WG").WithMatedHeight(2.5m)));

    [Fact]
    public void Nothing_is_found_of_halves_that_are_not_known() => Assert.Empty(MatingIds(SampleDesigns.NoneKnown()));

    [Fact]
    public void Other_rules_are_not_silenced() =>
        Assert.Equal(
            ["KEY1003", "KEY2003", "KEY3001"],
            Judge.Errors(SampleDesigns.Between("AXK7L24223G", "AXK8L26124BG").AddNet("A", 1, 1).AddNet("B", 1, 27))
        );

    private static IEnumerable<string> MatingIds(InterconnectModel design) =>
        Judge.Errors(design.WithMatedHeight(9)).Where(id => id.StartsWith("KEY2", StringComparison.Ordinal));
}
