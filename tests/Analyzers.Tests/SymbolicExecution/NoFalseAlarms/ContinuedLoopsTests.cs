using Keyway.Analyzers.Tests.Support;

namespace Keyway.Analyzers.Tests.SymbolicExecution.NoFalseAlarms;

/// <summary>What a loop leaves unknown that goes on after an exception, or after a query that code outside computes.</summary>
public class ContinuedLoopsTests
{
    private const string Members = """
            sealed class Box(int contacts)
            {
                public int Contacts { get; set; } = contacts;

                public bool Grow()
                {
                    Contacts += 2;
                    return true;
                }
            }

            interface IStock
            {
                IEnumerable<int> Counts { get; }

                void Validate(int contacts);
            }
        """;

    [Theory]
    [InlineData("try { stock.Validate(count); } catch (ArgumentException) { continue; }", "count")]
    [InlineData("try { stock.Validate(count); } catch (ArgumentException) { Environment.Exit(1); }", "count")]
    [InlineData("try { stock.Validate(count); } catch (ArgumentException) { Refuse(count); }", "count")]
    [InlineData("int use = count; try { stock.Validate(use); } catch (ArgumentException) { use = 20; }", "use")]
    [InlineData(
        "var box = new Box(count); try { box.Contacts = 20; stock.Validate(count); } catch (ArgumentException) { }",
        "box.Contacts"
    )]
    [InlineData(
        "var box = new Box(count - 2); try { box.Grow(); box.Grow(); stock.Validate(1); } catch { }",
        "box.Contacts == 22 ? 20 : 24"
    )]
    public Task A_row_that_may_be_refused(string statement, string contacts) =>
        Check.Members(
            $$"""
            {{Members}}

            static void Refuse(int contacts) => throw new InvalidOperationException($"{contacts}");

            static void Build(IStock stock, string[] args)
            {
                foreach (int count in new[] { 18, 20 })
                {
                    if (args.Length > 0)
                    {
                        Console.WriteLine(args[0]);
                    }

                    {{statement}}
                    F4.Socket({{contacts}});
                }
            }
            """
        );

    [Theory]
    [InlineData("stock.Counts.Any(count => box.Grow())")]
    [InlineData("stock.Counts.Where(count => box.Grow()).Any()")]
    [InlineData("stock.Counts.Select(count => box).Any(one => one.Grow())")]
    [InlineData("stock.Counts.All(count => { box.Contacts = 20; return true; })")]
    public Task A_query_on_unknown_elements_that_writes(string query) =>
        Check.Members(
            $$"""
            {{Members}}

            static void Build(IStock stock)
            {
                var box = new Box(18);
                Console.WriteLine({{query}});
                F4.Socket(box.Contacts);
            }

            sealed class Own(IStock stock)
            {
                private int contacts = 18;

                public void Build()
                {
                    Console.WriteLine(stock.Counts.Any(count => (contacts = 20) > 0));
                    F4.Socket(contacts);
                }
            }
            """
        );

    [Fact]
    public Task A_property_that_changes_its_object() =>
        Check.Members(
            """
            interface INamed
            {
                string Name { get; }

                int Contacts { get; }
            }

            sealed class Counter : INamed
            {
                private int contacts = 18;

                public string Name
                {
                    get
                    {
                        contacts = 20;
                        return "counter";
                    }
                }

                public int Contacts => contacts;
            }

            static void Build(string[] args)
            {
                INamed named = new Counter();
                if (args.Contains("-v"))
                {
                    Console.WriteLine(named.Name);
                }

                F4.Socket(named.Contacts == 18 ? 24 : 20);
            }
            """
        );
}
