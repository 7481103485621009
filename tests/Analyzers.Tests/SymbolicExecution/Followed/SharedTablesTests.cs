using Keyway.Analyzers.Tests.Support;

namespace Keyway.Analyzers.Tests.SymbolicExecution.Followed;

/// <summary>A table stays known when objects receive it that only read.</summary>
public class SharedTablesTests
{
    [Fact]
    public Task Objects_that_hold_a_table_of_a_static_field() =>
        Check.Marked(
            """
            sealed record Row(string Name, int Contacts);

            static class Tables
            {
                public static readonly IReadOnlyDictionary<string, int> Units = new Dictionary<string, int>
                {
                    ["camera"] = 24,
                    ["display"] = 18,
                };

                public static readonly Row[] Rows = [new("camera", 24), new("display", 18)]; // KEY1001
            }

            sealed class Planner(IReadOnlyDictionary<string, int> units)
            {
                public F4Socket Plan(string name) => F4.Socket(units[name]);
            }

            sealed class Reader
            {
                private readonly IReadOnlyList<Row> rows;

                public Reader(IReadOnlyList<Row> rows) => this.rows = rows;

                public IReadOnlyList<Row> Rows => rows;
            }

            sealed record Design(string Name, IReadOnlyList<Row> Rows);

            static class Boards
            {
                static void Build()
                {
                    var planner = new Planner(Tables.Units);
                    planner.Plan("camera");
                    planner.Plan("display"); // KEY1001
                }

                static void Read()
                {
                    foreach (Row row in new Reader(Tables.Rows).Rows)
                    {
                        F4.Socket(row.Contacts);
                    }
                }

                static void Copy()
                {
                    var design = new Design("one", Tables.Rows);
                    Console.WriteLine((design with { Name = "two" }).Rows.Count);
                }
            }
            """
        );

    [Fact]
    public Task A_table_that_a_copy_extends() =>
        Check.Marked(
            """
            sealed record Frame(string Name, params int[] Counts);

            static class Boards
            {
                static Frame Quad { get; } = new("quad", 24, 20);

                static Frame Survey { get; } = Quad with { Name = "survey", Counts = [.. Quad.Counts, 18] }; // KEY1001

                static void Build()
                {
                    foreach (int contacts in Survey.Counts)
                    {
                        F4.Socket(contacts);
                    }
                }
            }
            """
        );

    [Theory]
    [InlineData("interface", "", "public")]
    [InlineData("abstract class", "public abstract ", "public override")]
    public Task A_table_of_a_service_that_code_knows_by_what_it_implements(string kind, string modifiers, string overriding) =>
        Check.Marked(
            $$"""
            sealed record Row(string Name, int Contacts);

            {{kind}} Service
            {
                {{modifiers}}IReadOnlyList<Row> For(string name);

                {{modifiers}}Row Spare { get; }

                {{modifiers}}int Sum(Row[] rows);
            }

            sealed class Catalogue : Service
            {
                private static readonly Dictionary<string, Row[]> Sheets = new()
                {
                    ["camera"] = [new("one", 24), new("two", 18)], // KEY1001
                    ["display"] = [new("one", 20)],
                };

                private static readonly Row[] Spares = [new("spare", 18)];

                {{overriding}} IReadOnlyList<Row> For(string name) => Sheets.TryGetValue(name, out var rows) ? rows : [];

                {{overriding}} Row Spare => Spares[0];

                {{overriding}} int Sum(Row[] rows) => rows.Sum(row => row.Contacts);
            }

            sealed class Boards(Service catalogue)
            {
                private static readonly Row[] Own = [new("own", 26), new("other", 12)];

                public IEnumerable<F4Socket> Build(string name)
                {
                    foreach (Row row in catalogue.For(name))
                    {
                        yield return F4.Socket(row.Contacts);
                    }

                    yield return F4.Socket(catalogue.Spare.Contacts); // KEY1001
                    if (catalogue.Sum(Own) == 38)
                    {
                        yield return F4.Socket(Own[1].Contacts + Own[1].Contacts - 6); // KEY1001
                    }
                }

                static void Main()
                {
                    foreach (F4Socket socket in new Boards(new Catalogue()).Build("camera"))
                    {
                        Console.WriteLine(socket);
                    }
                }
            }
            """
        );

    [Fact]
    public Task A_table_passed_to_a_method_whose_result_is_called() =>
        Check.File(
            """
            sealed class Order
            {
                private static readonly int[] counts = [20, {|KEY1001:18|}];

                private readonly List<F4Socket> sockets = [];

                public static int Place() => new Order().Add(counts).Count();

                private Order Add(IEnumerable<int> contacts)
                {
                    foreach (int count in contacts)
                    {
                        sockets.Add(F4.Socket(count));
                    }

                    return this;
                }

                private int Count() => sockets.Count;
            }
            """
        );

    [Fact]
    public Task Rows_with_lists_in_an_object_that_is_asked() =>
        Check.Marked(
            """
            public sealed record Row(string Net, IReadOnlyList<int> Contacts);

            public sealed record Harness(int Count, IReadOnlyList<Row> Rows)
            {
                public Interconnect Build() =>
                    Rows.Aggregate(
                        Interconnect.Between(F4.Socket(Count), F4.Socket(Count).MatingHeader()),
                        (link, row) => link.AddNet(row.Net, 0.1.Amperes(), row.Contacts)
                    );
            }

            public static class Boards
            {
                private static readonly Harness Initial = new(20, [new("A", [1, 2]), new("B", [21])]); // KEY1003

                static void Build() => Initial.Build();
            }
            """
        );

    [Fact]
    public Task Arrays_in_public_objects_of_an_application() =>
        Check.Program(
            """
            Boards.Initial.Build();

            public sealed record Row(string Net, params int[] Contacts);

            public sealed record Harness(int Count, Row[] Rows)
            {
                public Interconnect Build() =>
                    Rows.Aggregate(
                        Interconnect.Between(F4.Socket(Count), F4.Socket(Count).MatingHeader()),
                        (link, row) => link.AddNet(row.Net, 0.1.Amperes(), row.Contacts)
                    );
            }

            public static class Boards
            {
                public static readonly Harness Initial = new(20, [new("A", 1, 2), {|KEY1003:new("B", 21)|}]);
            }
            """
        );
}
