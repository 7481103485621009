using Keyway.Analyzers.Tests.Support;

namespace Keyway.Analyzers.Tests.SymbolicExecution;

/// <summary>Each faulty row of a table that a loop goes through is reported once, at the row.</summary>
public class RowsOfTablesTests
{
    [Fact]
    public Task Rows_of_a_field_that_two_methods_use() =>
        Check.Marked(
            """
            static class Order
            {
                private static readonly string[] Numbers =
                [
                    "AXK7L24223G",
                    "AXK7L18223G", // KEY1002
                    "AXK7L19223G", // KEY1002
                ];

                static void Build()
                {
                    foreach (string number in Numbers)
                    {
                        PartNumber.Parse(number);
                    }
                }

                static void Again()
                {
                    foreach (string number in Numbers)
                    {
                        PartNumber.Parse(number);
                    }
                }
            }
            """
        );

    [Fact]
    public Task Rows_of_tuples_and_objects() =>
        Check.Marked(
            """
            sealed record Row(string Net, ElectricCurrent Current, int[] Contacts);

            static class Order
            {
                private static readonly Row[] Rows =
                [
                    new("VCAM", 0.3.Amperes(), [1]),
                    new("VLED", 0.4.Amperes(), [2]), // KEY3001
                    new("VIO", 0.1.Amperes(), [3, 25]), // KEY1003
                ];

                static void Build()
                {
                    foreach (var (socket, header) in new[]
                    {
                        (F4.AXK7L24223G, F4.AXK8L24124BG),
                        (F4.AXK7L24223G, F4.AXK8L26124BG), // KEY2003
                        (F4.AXK7L26223G, F4.AXK8L24124BG), // KEY2003
                    })
                    {
                        Interconnect.Between(socket, header);
                    }

                    foreach (Row row in Rows)
                    {
                        Interconnect
                            .Between(F4.AXK7L24223G, F4.AXK8L24124BG)
                            .AddNet(row.Net, row.Current, row.Contacts);
                    }
                }
            }
            """
        );

    [Fact]
    public Task A_value_that_the_loop_itself_writes() =>
        Check.MarkedStatements(
            """
            foreach (int contacts in new[] { 24, 26 })
            {
                int[] counts = [contacts, 18];
                F4.Socket(counts[1]); // KEY1001
            }
            """
        );
}
