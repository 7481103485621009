using Keyway.Analyzers.Tests.Support;

namespace Keyway.Analyzers.Tests.SymbolicExecution.NoFalseAlarms;

/// <summary>Objects that code may write into which runs an unknown number of times.</summary>
public class KeptObjectsTests
{
    [Theory]
    [InlineData("foreach (Row row in rows) { if (File.Exists(path)) continue; row.Contacts = 20; }")]
    [InlineData("foreach (Row row in rows) { if (File.Exists(path)) continue; row.Fix(); }")]
    [InlineData("foreach (Row row in rows) { if (File.Exists(path)) continue; Fix(row); }")]
    [InlineData("Row first = rows[0]; foreach (string line in File.ReadLines(path)) Fix(first);")]
    [InlineData("foreach (string line in File.ReadLines(path)) { Row first = rows[0]; first.Contacts = 20; }")]
    [InlineData("foreach (string line in File.ReadLines(path)) rows.First().Contacts = 20;")]
    [InlineData("foreach (string line in File.ReadLines(path)) rows.Find(row => row.Contacts == 18)!.Contacts = 20;")]
    [InlineData("foreach (string line in File.ReadLines(path)) rows.ForEach(row => row.Contacts = 20);")]
    [InlineData("foreach (string line in File.ReadLines(path)) if (names.TryGetValue(\"a\", out Row? row)) row.Contacts = 20;")]
    [InlineData("try { File.ReadAllText(path); rows[0].Contacts = 20; } catch (IOException) { rows[0].Fix(); }")]
    [InlineData("void Repair() => rows[0].Contacts = 20; foreach (string line in File.ReadLines(path)) Repair();")]
    [InlineData("Action repair = () => rows[0].Contacts = 20; foreach (string line in File.ReadLines(path)) repair();")]
    [InlineData(
        "foreach (string line in File.ReadLines(path)) { foreach (Row row in rows.Where(row => row.Contacts < 20)) row.Contacts = 20; }"
    )]
    [InlineData("foreach (string line in File.ReadLines(path)) { (rows[0].Contacts, _) = (20, 1); }")]
    public Task Rows_into_which_code_writes(string statements) =>
        Check.Members(
            $$"""
            sealed class Row(int contacts)
            {
                public int Contacts { get; set; } = contacts;
                public void Fix() => Contacts = 20;
            }

            static void Fix(Row row) => row.Contacts = 20;

            static void Build(string path)
            {
                List<Row> rows = [new(18), new(24)];
                var names = new Dictionary<string, Row> { ["a"] = rows[0] };
                {{statements}}
                F4.Socket(rows[0].Contacts);
                F4.Socket(names["a"].Contacts);
            }
            """
        );

    [Theory]
    [InlineData("Grow();")]
    [InlineData("Set(this);")]
    [InlineData("Others.Add(this);")]
    [InlineData("Func<int> grow = () => contacts = 20; grow();")]
    public Task Members_that_a_loop_sets_by_another_method(string statement) =>
        Check.File(
            $$"""
            sealed class Service
            {
                private int contacts = 18;

                private void Grow() => contacts = 20;

                private static void Set(Service service) => service.contacts = 20;

                public void Run(string path)
                {
                    contacts = 18;
                    foreach (string line in File.ReadLines(path))
                    {
                        {{statement}}
                    }

                    F4.Socket(contacts);
                }

                private static class Others
                {
                    public static void Add(Service service) => service.Grow();
                }
            }
            """
        );

    [Fact]
    public Task What_the_rest_of_an_iterator_writes_after_its_last_element() =>
        Check.Marked(
            """
            sealed class Row(int contacts)
            {
                public int Contacts { get; set; } = contacts;
            }

            sealed class Line(List<Row> stations)
            {
                public int First => stations[0].Contacts;

                public IEnumerable<string> Run()
                {
                    foreach (Finding finding in Mounting.Of(P4.AXK740347G).Check())
                    {
                        yield return $"{finding}";
                    }

                    yield return "end";
                    stations[0].Contacts = 20;
                }

                public IEnumerable<string> Repair()
                {
                    foreach (Finding finding in Mounting.Of(P4.AXK740347G).Check())
                    {
                        yield return $"{finding}";
                        stations[0].Contacts = 20;
                    }
                }
            }

            static class Boards
            {
                static void Run()
                {
                    var line = new Line([new(18)]);
                    foreach (string text in line.Run())
                    {
                        Console.WriteLine(text);
                    }

                    F4.Socket(line.First);
                }

                static void Repair()
                {
                    var line = new Line([new(18)]);
                    foreach (string text in line.Repair())
                    {
                        Console.WriteLine(text);
                    }

                    F4.Socket(line.First);
                }
            }
            """
        );

    [Fact]
    public Task An_object_that_tells_what_a_branch_changed() =>
        Check.Marked(
            """
            sealed class Stock
            {
                public int Count { get; private set; } = 18;

                public bool IsFull { get; private set; }

                public void Fill()
                {
                    Count = 20;
                    IsFull = true;
                }
            }

            static class Boards
            {
                static void Build(string path)
                {
                    var stock = new Stock();
                    if (File.Exists(path))
                    {
                        stock.Fill();
                    }

                    if (stock.IsFull)
                    {
                        F4.Socket(stock.Count);
                    }

                    if (File.Exists(path))
                    {
                        F4.Socket(stock.Count);
                    }
                }
            }
            """
        );

    [Theory]
    [InlineData("private readonly int units = 18; public Plan(bool isLarge) { if (isLarge) units = 24; }")]
    [InlineData("private readonly int units = 18; public Plan(int units) => this.units = units;")]
    [InlineData("private int units = 18; public void Grow() => units = 24;")]
    [InlineData("public int units { get; set; } = 18;")]
    [InlineData("public int units { get; init; } = 18;")]
    [InlineData("protected virtual int units => 18;")]
    [InlineData("protected virtual int units { get; } = 18;")]
    public Task What_objects_of_a_class_differ_in(string member) =>
        Check.Members(
            $$"""
            public class Plan
            {
                {{member}}

                public int Get() => units;
            }

            public sealed class Orders(Plan plan)
            {
                public F4Socket For() => F4.Socket(plan.Get());
            }
            """
        );
}
