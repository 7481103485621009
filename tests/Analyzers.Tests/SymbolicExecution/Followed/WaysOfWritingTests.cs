using Keyway.Analyzers.Tests.Support;
using static Keyway.Analyzers.Tests.SymbolicExecution.Snippets;

namespace Keyway.Analyzers.Tests.SymbolicExecution.Followed;

/// <summary>The ways in which a design names its parts, numbers and texts.</summary>
public class WaysOfWritingTests
{
    private const string Culture = "System.Globalization.CultureInfo.InvariantCulture";

    [Theory]
    [InlineData("""Catalog.Find("AXK7L24223G")!""")]
    [InlineData("""(F4Socket)F4.Series.Find("AXK7L24223G")!""")]
    [InlineData("""Catalog.Find("AXK7L24223G") ?? throw new KeyNotFoundException()""")]
    [InlineData("""PartNumber.TryParse("AXK7L24223G", out PartNumber number) ? number.Connector : F4.AXK7L26223G""")]
    [InlineData("""F4.Series.Parts.First(part => part.Contacts == 24)""")]
    [InlineData("""F4.Series.Parts.OfType<F4Socket>().First(part => part.Contacts == 24)""")]
    [InlineData("""F4.Series.Parts.Single(part => part.PartNumber.Value == "AXK7L24223G")""")]
    public Task A_part_that_is_looked_up(string part) =>
        Check.MarkedStatements(
            $"""
            Connector found = {part};
            Interconnect.Between(found, F4.AXK8L24124BG);
            Interconnect.Between(found, F4.AXK8L26124BG); // KEY2003
            """
        );

    [Theory]
    [InlineData("""int.Parse("J25"[1..])""")]
    [InlineData("""int.Parse("J25x"[1..^1])""")]
    [InlineData("""int.Parse("J25".AsSpan(1))""")]
    [InlineData("""int.Parse("J25x".AsSpan(1, 2))""")]
    [InlineData("""int.Parse(((ReadOnlySpan<char>)"J25")[1..])""")]
    [InlineData("""int.Parse("J25".Split('J')[^1])""")]
    [InlineData("""int.Parse(" 25", System.Globalization.NumberStyles.Integer, System.Globalization.CultureInfo.InvariantCulture)""")]
    [InlineData("""int.TryParse("25", out int number) ? number : 1""")]
    [InlineData("""int.TryParse("J25", out int number) ? 1 : number + 25""")]
    [InlineData("""Convert.ToInt32("19", 16)""")]
    [InlineData("""20 + ("J5"[^1] - '0')""")]
    [InlineData("""20 + System.Numerics.BitOperations.PopCount(0b11111u)""")]
    [InlineData("""new[] { "1", "25" }.Select(int.Parse).Last()""")]
    [InlineData("""Array.ConvertAll("1 25".Split(' '), int.Parse)[1]""")]
    [InlineData("""int.Parse("1, 25,".Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)[^1])""")]
    public Task A_contact_that_is_read_from_text(string contact) =>
        Check.MarkedStatements($"""{Pair}.AddNet("VCAM", 0.1.Amperes(), [{contact}]); // KEY1003""");

    [Theory]
    [InlineData($"""string.Format({Culture}, "AXK7L{"{0:00}"}223G", 18)""")]
    [InlineData($"""string.Format({Culture}, "AXK7L{"{0,2}"}223G", 18)""")]
    [InlineData($$"""string.Create({{Culture}}, $"AXK7L{18:00}223G")""")]
    [InlineData("""FormattableString.Invariant($"AXK7L{18}223G")""")]
    [InlineData("""$"AXK7L{18,2}223G" """)]
    [InlineData($""" "AXK7L" + 18.ToString({Culture}) + "223G" """)]
    [InlineData($""" "AXK7L" + 1.8m.ToString({Culture}).Replace(".", "") + "223G" """)]
    [InlineData($$"""new System.Text.StringBuilder().Append({{Culture}}, $"AXK7L{18}223G").ToString()""")]
    public Task A_number_that_is_put_together(string number) => Check.MarkedStatements($"PartNumber.Parse({number}); // KEY1002");

    [Theory]
    [InlineData("await Task.FromResult(18)")]
    [InlineData("await Count()")]
    [InlineData("await Count().ConfigureAwait(false)")]
    [InlineData("Count().GetAwaiter().GetResult()")]
    [InlineData("(await Task.WhenAll(Count(), Count()))[1]")]
    [InlineData("await Shared.Value")]
    public Task A_result_that_is_awaited(string count) =>
        Check.Marked(
            $$"""
            static class Shared
            {
                public static Task<int> Value => Task.FromResult(18);
            }

            static class Boards
            {
                static async Task Build() => F4.Socket({{count}}); // KEY1001

                static async Task<int> Count()
                {
                    await Task.Yield();
                    return 18;
                }
            }
            """
        );
}
