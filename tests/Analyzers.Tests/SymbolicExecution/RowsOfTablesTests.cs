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

    [Fact]
    public Task Objects_that_a_condition_adds_and_objects_that_say_all_in_their_class() =>
        Check.Marked(
            """
            abstract class Module
            {
                protected virtual (Temperature Minimum, Temperature Maximum) Storage => ((-40).DegreesCelsius(), 85.DegreesCelsius());

                public Interconnect Connect()
                {
                    (Temperature minimum, Temperature maximum) = Storage;
                    return Interconnect.Between(F4.AXK7L24223G, F4.AXK8L24124BG).WithStorageTemperature(minimum, maximum);
                }
            }

            sealed class Radio : Module;

            sealed class CarRadio : Module
            {
                protected override (Temperature Minimum, Temperature Maximum) Storage =>
                    (base.Storage.Minimum, 100.DegreesCelsius()); // KEY4003
            }

            sealed class Heater(int kelvins) : Module
            {
                protected override (Temperature Minimum, Temperature Maximum) Storage =>
                    (base.Storage.Minimum, (85 + kelvins).DegreesCelsius());
            }

            static class Modules
            {
                static void Build(string path)
                {
                    foreach (Module module in Select(path))
                    {
                        module.Connect();
                    }
                }

                static Module[] Select(string path)
                {
                    List<Module> selected = [new Heater(0)];
                    selected.Add(File.Exists(path) ? new CarRadio() : new Radio());
                    selected.Add(File.Exists(path) ? new Heater(20) : new Radio()); // KEY4003
                    return [.. selected];
                }
            }
            """
        );

    [Fact]
    public Task A_function_in_the_call_that_calls_it() =>
        Check.Marked(
            """
            static class Boards
            {
                static void Build()
                {
                    foreach (int[] groups in new int[][] { [0, 1], [0, 1, 2] })
                    {
                        Interconnect all = groups.Aggregate(
                            Interconnect.Between(P4.AXK780347G, P4.AXK880145WG),
                            (link, group) => link.AddNet("V" + group, 2.Amperes(), Enumerable.Range(1 + (8 * group), 8))); // KEY3002
                        Console.WriteLine(all);
                    }
                }
            }
            """
        );
}
