using Keyway.Analyzers.Tests.Support;

namespace Keyway.Analyzers.Tests.Rules.Choosing;

public class CountNotMadeTests
{
    [Fact]
    public Task Names_the_nearest_counts() =>
        Check.Statements(
            "F4.Socket({|#0:18|});",
            Check.Error("KEY1001", "F4 sockets are not made with 18 contacts; the nearest are 16 and 20")
        );

    [Fact]
    public Task Headers_have_counts_of_their_own() =>
        Check.Statements(
            "P4.Header(contacts: {|#0:90|}, matedHeight: 1.5.Millimeters());",
            Check.Error("KEY1001", "P4 headers are not made with 90 contacts; the nearest are 80 and 100")
        );

    [Fact]
    public Task At_the_end_there_is_one_nearest_count() =>
        Check.Statements("F4S.Header({|#0:82|});", Check.Error("KEY1001", "F4S headers are not made with 82 contacts; the nearest is 80"));

    [Fact]
    public Task Holds_whatever_the_height() =>
        Check.Statements(
            """
            var height = Length.Parse(Console.ReadLine()!);
            P4.Socket({|KEY1001:36|}, height);
            P4.Socket({|KEY1001:36|}, 9.9.Millimeters());
            """
        );

    [Fact]
    public Task Made_counts_pass() =>
        Check.Statements(
            """
            F4.Socket(10);
            F4.Header(80);
            F4S.Socket(42);
            P4.Socket(100, 1.5.Millimeters());
            """
        );

    [Fact]
    public async Task The_remedies_are_the_nearest_counts() =>
        Assert.Equal(["18 -> 20", "18 -> 16"], await Remedies.OfExpression("F4.Socket(18)"));
}
