using Keyway.Analyzers.Tests.Support;

namespace Keyway.Analyzers.Tests.SymbolicExecution.NoFalseAlarms;

/// <summary>What a text equals decides every other question about it, in either order.</summary>
public class KnownTextsTests
{
    private const string Narrow = "Interconnect.Between(F4.AXK7L24223G, header);";
    private const string Faulty = "Interconnect.Between(F4.AXK7L24223G, {|KEY2003:header|});";

    [Theory]
    [InlineData("if (name?.Length == 1) header = F4.AXK8L24124BG; if (name == \"w\") " + Narrow)]
    [InlineData("if (name.Length == 1) header = F4.AXK8L24124BG; if (name is \"w\" or \"v\") " + Narrow)]
    [InlineData("if (name == \"w\") header = F4.AXK8L24124BG; if (name?.Length > 1) return; if (name == \"w\") " + Narrow)]
    [InlineData("if (name == \"w\" && name.Length > 1) " + Narrow)]
    public Task A_parameter(string statements) => Check.Members(Program("string? name", statements));

    [Theory]
    [InlineData("if (word.StartsWith('w')) header = F4.AXK8L24124BG; if (word == \"w\") " + Narrow)]
    [InlineData("if (word.Length < 2) header = F4.AXK8L24124BG; if (word == \"w\") " + Narrow)]
    [InlineData("bool isWide = word == \"ww\"; if (word.Contains(\"ww\")) header = F4.AXK8L24124BG; if (isWide) " + Narrow)]
    [InlineData("if (!string.IsNullOrEmpty(word)) header = F4.AXK8L24124BG; if (word == \"w\") " + Narrow)]
    [InlineData("if (word.EndsWith(\"b\", StringComparison.Ordinal)) header = F4.AXK8L24124BG; if (word is \"ab\" or \"cb\") " + Narrow)]
    public Task What_is_read_from_outside(string statements) =>
        Check.Members(Program("", "string word = Console.ReadLine()!; " + statements));

    [Theory]
    [InlineData("if (word == \"w\" && word.Length == 1) " + Faulty)]
    [InlineData("if (word.StartsWith('w') && word is \"v\" or \"w\") " + Faulty)]
    public Task What_is_possible_is_judged(string statements) =>
        Check.Members(Program("", "string word = Console.ReadLine()!; " + statements));

    private static string Program(string parameters, string statements) =>
        $$"""
                static void Build({{parameters}})
                {
                    Header header = F4.AXK8L26124BG;
                    {{statements}}
                }
            """;
}
