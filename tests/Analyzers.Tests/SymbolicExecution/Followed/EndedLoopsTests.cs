using Keyway.Analyzers.Tests.Support;

namespace Keyway.Analyzers.Tests.SymbolicExecution.Followed;

/// <summary>Loops over known elements that end early under a condition that is unknown: what they leave behind is followed.</summary>
public class EndedLoopsTests
{
    [Theory]
    [InlineData("if (name == row.Name) break; count = row.Count;")]
    [InlineData("if (name == row.Name) { Console.WriteLine(row); break; } count = row.Count;")]
    [InlineData("count = row.Count; if (name == row.Name) break;")]
    public Task The_rows_before_the_one_that_is_asked_for(string body) =>
        Check.Members(
            $$"""
            static readonly (string Name, int Count)[] Rows = [("A", 16), ("B", 18), ("C", 20)];

            static F4Socket Build()
            {
                string? name = Environment.GetEnvironmentVariable("NAME");
                int count = 24;
                foreach (var row in Rows)
                {
                    {{body}}
                }

                return F4.Socket({|KEY1001:count|});
            }
            """
        );

    [Fact]
    public Task Changes_up_to_a_revision() =>
        Check.Marked(
            """
            sealed record Harness(string Revision, int Contacts)
            {
                public F4Socket Build() => F4.Socket(Contacts); // KEY1001
            }

            sealed record Resize(string Revision, int Contacts)
            {
                public Harness ApplyTo(Harness harness) => harness with { Revision = Revision, Contacts = Contacts };
            }

            static class History
            {
                private static readonly Resize[] Changes =
                [
                    new("B", 24),
                    new("C", 18),
                    new("D", 30),
                ];

                public static Harness At(string revision)
                {
                    var harness = new Harness("A", 20);
                    foreach (Resize change in Changes)
                    {
                        if (harness.Revision == revision)
                        {
                            break;
                        }

                        harness = change.ApplyTo(harness);
                    }

                    return harness.Revision == revision ? harness : throw new KeyNotFoundException();
                }

                static void Build(string[] args) => At(args[0]).Build();
            }
            """
        );
}
