using Keyway.Analyzers.Tests.Support;

namespace Keyway.Analyzers.Tests.SymbolicExecution.Models.Linq;

/// <summary>A predicate that asks what comes from outside selects rows of a query with side effects.</summary>
public class QueryFunctionCallsTests
{
    private const string Members = """
            interface IBuilder
            {
                Interconnect Build(int contacts);
            }

            sealed class Builder(TextWriter log) : IBuilder
            {
                public Interconnect Build(int contacts)
                {
                    log.WriteLine(contacts);
                    F4Socket socket = F4.Socket(contacts);
                    return Interconnect.Between(socket, socket.MatingHeader());
                }
            }

            sealed record Row(string Name, int Contacts);
        """;

    [Theory]
    [InlineData("rows.Where(row => name is null || row.Name == name).Select(row => builder.Build(row.Contacts)).ToList()")]
    [InlineData("rows.Where(row => row.Name.StartsWith(name ?? \"\")).Select(row => builder.Build(row.Contacts)).Count()")]
    [InlineData("rows.Select(row => (row.Name, Design: builder.Build(row.Contacts))).Where(pair => pair.Name == name).ToArray()")]
    public Task The_row_that_it_selects_is_built(string query) =>
        Check.Members(
            $$"""
            {{Members}}

            static void Main(string[] args)
            {
                IBuilder builder = new Builder(Console.Out);
                string? name = args.FirstOrDefault();
                Row[] rows = [new("camera", 20), new("display", {|KEY1001:18|}), new("keys", 24)];
                _ = {{query}};
            }
            """
        );

    [Theory]
    [InlineData("rows.Where(row => row.Contacts != 18).Select(row => builder.Build(row.Contacts)).ToList()")]
    [InlineData(
        "rows.Where(row => F4.Series.Parts.Any(part => part.Contacts == row.Contacts)).Select(row => builder.Build(row.Contacts)).ToList()"
    )]
    [InlineData("rows.Where(row => stock.Has(row.Contacts)).Select(row => builder.Build(row.Contacts)).ToList()")]
    public Task A_guard_excludes_it(string query) =>
        Check.Members(
            $$"""
            {{Members}}

            interface IStock
            {
                bool Has(int contacts);
            }

            static void Build(IStock stock)
            {
                IBuilder builder = new Builder(Console.Out);
                Row[] rows = [new("camera", 20), new("display", 18), new("keys", 24)];
                _ = {{query}};
            }
            """
        );
}
