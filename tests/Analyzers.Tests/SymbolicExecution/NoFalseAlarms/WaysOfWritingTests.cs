using Keyway.Analyzers.Tests.Support;

namespace Keyway.Analyzers.Tests.SymbolicExecution.NoFalseAlarms;

/// <summary>What depends on the culture, on catalogs that a program loads or on code that runs in between is unknown.</summary>
public class WaysOfWritingTests
{
    [Theory]
    [InlineData("""$"{1.5m}" == "1.5" """)]
    [InlineData("""1.5m.ToString() == "1.5" """)]
    [InlineData("""string.Format("{0}", 1.5m) == "1.5" """)]
    [InlineData("""string.Format(System.Globalization.CultureInfo.CurrentCulture, "{0}", -18) == "-18" """)]
    [InlineData("""decimal.Parse("1.5") == 1.5m""")]
    [InlineData("""decimal.Parse("1.5", System.Globalization.CultureInfo.CurrentCulture) == 1.5m""")]
    [InlineData("""double.TryParse("NaN", out _)""")]
    [InlineData("""int.TryParse("-18", out _)""")]
    [InlineData("""Catalog.Find("ANOTHER") is null""")]
    [InlineData("""PartNumber.TryParse("ANOTHER", out _)""")]
    [InlineData("""((FormattableString)$"{18}").ToString() == "18" """)]
    [InlineData(""" "J18".AsSpan() == "J18".AsSpan() """)]
    public Task A_condition_that_depends_on_where_the_program_runs(string condition) =>
        Check.MarkedStatements(
            $"""
            bool holds = {condition};
            int contacts = holds ? 20 : 24;
            contacts = holds ? contacts : 18;
            F4.Socket(holds ? contacts : 24);
            """
        );

    [Fact]
    public Task A_method_that_runs_on_while_its_caller_writes() =>
        Check.Marked(
            """
            static class Boards
            {
                static async Task Build()
                {
                    List<int> counts = [24];
                    Task later = Change(counts);
                    F4.Socket(counts[0]);
                    counts[0] = 20;
                    await later;
                    F4.Socket(counts[0]);
                }

                static async Task Change(List<int> counts)
                {
                    int before = counts[0];
                    await Task.Delay(1);
                    counts[0] = before - 6;
                }
            }
            """
        );

    [Fact]
    public Task A_field_that_other_code_writes_while_a_method_waits() =>
        Check.Marked(
            """
            static class Boards
            {
                private static int count = 18;

                static async Task Build()
                {
                    await Grow();
                    F4.Socket(count);
                }

                static async Task Grow()
                {
                    await Task.Delay(1);
                    count += 2;
                }
            }
            """
        );

    [Fact]
    public Task A_text_that_is_right() =>
        Check.MarkedStatements(
            """
            Interconnect.Between(Catalog.Find("AXK7L24223G")!, Catalog.Find("AXK8L24124BG")!);
            PartNumber.Parse(string.Create(System.Globalization.CultureInfo.InvariantCulture, $"AXK7L{24:00}223G"));
            F4.Socket(int.Parse("J24"[1..]));
            foreach (F4Socket socket in F4.Series.Parts.OfType<F4Socket>())
            {
                F4.Socket(socket.Contacts);
            }
            """
        );
}
