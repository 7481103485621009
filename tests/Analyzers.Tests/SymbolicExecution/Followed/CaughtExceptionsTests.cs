using Keyway.Analyzers.Tests.Support;

namespace Keyway.Analyzers.Tests.SymbolicExecution.Followed;

/// <summary>Code that checks designs one after the other, and goes on where one of them fails.</summary>
public class CaughtExceptionsTests
{
    private const string Rows = """
            sealed record Rail(string Name, double Amperes, int[] Contacts);

            sealed record Link(string Board, int Contacts, params Rail[] Rails);

            sealed class Builder(TextWriter log)
            {
                public Interconnect Build(Link link)
                {
                    F4Socket socket = F4.Socket(link.Contacts);
                    log.WriteLine($"{link.Board}: {link.Rails.Length} rails");
                    Interconnect result = Interconnect.Between(socket, socket.MatingHeader());
                    foreach (Rail rail in link.Rails)
                    {
                        result = result.AddNet(rail.Name, rail.Amperes.Amperes(), rail.Contacts);
                    }

                    return result;
                }
            }
        """;

    [Theory]
    [InlineData("Links")]
    [InlineData("Links.Where(link => only is null || link.Board == only)")]
    [InlineData("Links.Where(link => args.Length == 0 || args.Contains(link.Board)).OrderBy(link => link.Contacts)")]
    public Task Rows_after_one_that_may_fail(string links) =>
        Check.Members(
            $$"""
            {{Rows}}

            static readonly Link[] Links =
            [
                new("gps", 20, new Rail("VCC", 0.5, [1, 2])),
                new("camera", 24, {|KEY3001:new Rail("VCAM", 0.7, [1, 2])|}, new Rail("VIO", 0.2, [3])),
                new("keys", {|KEY1001:18|}, new Rail("VIO", 0.2, [3])),
            ];

            static int Main(string[] args)
            {
                string? only = args.FirstOrDefault();
                var builder = new Builder(Console.Out);
                int faults = 0;
                foreach (Link link in {{links}})
                {
                    try
                    {
                        faults += Report(link, builder.Build(link));
                    }
                    catch (DesignRuleException e)
                    {
                        Console.WriteLine($"{link.Board}: {e.Message}");
                        faults++;
                    }
                }

                return faults;
            }

            static int Report(Link link, Interconnect design)
            {
                int errors = 0;
                foreach (Finding finding in design.Check().Where(finding => finding.Severity == FindingSeverity.Error))
                {
                    Console.WriteLine($"{link.Board}: {finding}");
                    errors++;
                }

                return errors;
            }
            """
        );

    [Fact]
    public Task Rows_whose_findings_a_function_filters() =>
        Check.Members(
            """
            static int Main()
            {
                int faults = 0;
                foreach (int contacts in new[] { 20, {|KEY1001:18|} })
                {
                    try
                    {
                        F4Socket socket = F4.Socket(contacts);
                        Interconnect design = Interconnect.Between(socket, socket.MatingHeader());
                        faults += design.Check().Count(finding => finding.Severity == FindingSeverity.Error);
                    }
                    catch (DesignRuleException e)
                    {
                        Console.WriteLine(e.Message);
                        faults++;
                    }
                }

                return faults;
            }
            """
        );

    [Fact]
    public Task After_a_loop_of_unknown_order_that_throws() =>
        Check.Members(
            """
            static void Require(int contacts)
            {
                if (contacts == 20)
                {
                    throw new ArgumentException("20");
                }
            }

            static void Build()
            {
                var counts = new System.Collections.Concurrent.ConcurrentDictionary<string, int> { ["a"] = 16, ["b"] = 20 };
                try
                {
                    foreach (var entry in counts)
                    {
                        Require(entry.Value);
                    }
                }
                catch (ArgumentException)
                {
                }

                F4.Socket({|#0:18|});
            }
            """,
            Check.Error("KEY1001", "F4 sockets are not made with 18 contacts; the nearest are 16 and 20")
        );
}
