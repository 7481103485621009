using Keyway.Analyzers.Tests.Support;

namespace Keyway.Analyzers.Tests.SymbolicExecution.NoFalseAlarms;

/// <summary>What a query computes of texts depends on what its functions capture: a condition on it may be a guard.</summary>
public class QueriesOfTextsTests
{
    [Theory]
    [InlineData("FirstOrDefault()")]
    [InlineData("LastOrDefault()")]
    [InlineData("ToArray()[0]")]
    [InlineData("ElementAt(0)")]
    public Task An_answer_about_a_captured_number(string operation) =>
        Check.Members(
            $$"""
            static void Build(string file)
            {
                int contacts = 18;
                string? first = File.ReadAllLines(file).Select(line => line == contacts.ToString() ? "yes" : "no").{{operation}};
                if (first == "no")
                {
                    return;
                }

                F4.Socket(contacts);
            }
            """
        );
}
