using Keyway.Analyzers.Tests.Support;

namespace Keyway.Analyzers.Tests.Rules.Choosing;

public class CountNotMadeTests
{
    [Fact]
    public Task Names_The_Nearest_Counts() =>
        Check.Statements(
            "F4.Socket({|#0:18|});",
            Check.Error("KEY1001", "F4 sockets are not made with 18 contacts; the nearest are 16 and 20")
        );

    [Fact]
    public Task Headers_Have_Counts_Of_Their_Own() =>
        Check.Statements(
            "P4.Header(contacts: {|#0:90|}, matedHeight: 1.5.Millimeters());",
            Check.Error("KEY1001", "P4 headers are not made with 90 contacts; the nearest are 80 and 100")
        );

    [Fact]
    public Task At_The_End_There_Is_One_Nearest_Count() =>
        Check.Statements("F4S.Header({|#0:82|});", Check.Error("KEY1001", "F4S headers are not made with 82 contacts; the nearest is 80"));

    [Fact]
    public Task Holds_Whatever_The_Height() =>
        Check.Statements(
            """
            var height = Length.Parse(Console.ReadLine()!);
            P4.Socket({|KEY1001:36|}, height);
            P4.Socket({|KEY1001:36|}, 9.9.Millimeters());
            """
        );

    [Fact]
    public Task Made_Counts_Pass() =>
        Check.Statements(
            """
            F4.Socket(10);
            F4.Header(80);
            F4S.Socket(42);
            P4.Socket(100, 1.5.Millimeters());
            """
        );

    [Fact]
    public async Task The_Remedies_Are_The_Nearest_Counts() =>
        Assert.Equal(["18 -> 16", "18 -> 20"], await Remedies.OfExpression("F4.Socket(18)"));
}
