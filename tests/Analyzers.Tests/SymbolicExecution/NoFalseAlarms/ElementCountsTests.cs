using Keyway.Analyzers.Tests.Support;

namespace Keyway.Analyzers.Tests.SymbolicExecution.NoFalseAlarms;

/// <summary>A loop over a collection has an iteration only if there are elements, whatever the code asks of their number.</summary>
public class ElementCountsTests
{
    [Theory]
    [InlineData("foreach (string line in lines) { if (lines.Count == 0) F4.Socket(18); }")]
    [InlineData("foreach (string line in lines) { if (lines is []) F4.Socket(18); }")]
    [InlineData("foreach (string line in lines) { if (lines is not [_, ..]) F4.Socket(18); }")]
    [InlineData("foreach (string line in lines) { if (!lines.Any()) F4.Socket(18); }")]
    [InlineData("foreach (string line in lines.Select(line => line.Trim())) { if (!lines.Any()) F4.Socket(18); }")]
    [InlineData("if (lines is not []) return; foreach (string line in lines) F4.Socket(18);")]
    [InlineData("if (lines is [_, ..]) return; foreach (string line in lines) F4.Socket(18);")]
    [InlineData("foreach (string line in lines.Skip(1)) { if (lines.Count < 1) F4.Socket(18); }")]
    [InlineData("if (lines.Count > 0) return; foreach (string line in lines) F4.Socket(18);")]
    [InlineData("if (!lines.Any()) { foreach (string line in lines) F4.Socket(18); }")]
    [InlineData("if (lines is not { Count: > 0 }) { foreach (string line in lines) F4.Socket(18); }")]
    [InlineData("if (lines.Count == 0) { foreach (string line in lines.Where(line => line.Length > 2)) F4.Socket(18); }")]
    [InlineData("if (lines.Count == 0) { foreach (string line in lines.Select(line => line.Trim())) F4.Socket(18); }")]
    public async Task Of_a_list(string statements)
    {
        await Check.Members($"public static void Build(List<string> lines) {{ {statements} }}");
        await Check.Statements($"List<string> lines = new(File.ReadAllLines(\"a\").ToList()); {statements}");
        await Check.Statements($"IReadOnlyList<string> lines = File.ReadAllLines(\"a\"); {statements}");
    }

    [Theory]
    [InlineData("foreach (char letter in text) { if (text.Length == 0) F4.Socket(18); }")]
    [InlineData("foreach (char letter in text) { if (text == \"\") F4.Socket(18); }")]
    [InlineData("foreach (char letter in text) { if (text is null or { Length: 0 }) F4.Socket(18); }")]
    [InlineData("foreach (char letter in text) { if (string.IsNullOrEmpty(text)) F4.Socket(18); }")]
    [InlineData("if (string.IsNullOrEmpty(text)) { foreach (char letter in text) F4.Socket(18); }")]
    public async Task Of_a_text(string statements)
    {
        await Check.Members($"public static void Build(string text) {{ {statements} }}");
        await Check.Statements($"string text = File.ReadAllText(\"a\"); {statements}");
    }

    [Theory]
    [InlineData("foreach (int i in Enumerable.Range(1, n)) { if (n == 0) F4.Socket(18); }")]
    [InlineData("foreach (int i in Enumerable.Repeat(1, n)) { F4.Socket(n switch { < 1 => 18, _ => 20 }); }")]
    [InlineData("if (n > 0) return; foreach (int i in Enumerable.Range(1, n)) F4.Socket(18);")]
    [InlineData("var all = Enumerable.Range(1, n); if (!(n == 0)) return; foreach (int i in all) F4.Socket(18);")]
    [InlineData("foreach (int i in Enumerable.Range(1, n % 3)) { if (n == 0) F4.Socket(18); }")]
    [InlineData("foreach (int i in Enumerable.Range(1, n % 3)) { if (n % 3 == 0) F4.Socket(18); }")]
    [InlineData("foreach (int i in Enumerable.Range(1, n / 3)) { if (n == 2) F4.Socket(18); }")]
    [InlineData("foreach (int i in Enumerable.Range(1, n - 3)) { if (n == 2) F4.Socket(18); }")]
    [InlineData("if (n == 2) { foreach (int i in Enumerable.Range(1, n / 3)) F4.Socket(18); }")]
    [InlineData("if (n < 3) { foreach (int i in Enumerable.Range(1, n - 3)) F4.Socket(18); }")]
    public async Task Of_a_generated_sequence(string statements)
    {
        await Check.Members($"public static void Build(int n) {{ {statements} }}");
        await Check.Statements($"int n = int.Parse(Console.ReadLine()!); {statements}");
    }

    [Theory]
    [InlineData("lines.Add(\"a\");")]
    [InlineData("Fill(lines);")]
    [InlineData("lines = File.ReadAllLines(\"a\").ToList();")]
    [InlineData("var others = lines; others.Add(\"a\");")]
    public async Task Of_a_list_that_has_changed(string change)
    {
        string statements =
            $"int count = 18; if (lines.Count == 0) {{ {change} foreach (string line in lines) count = 20; F4.Socket(count); }}";
        const string Fill = "static void Fill(List<string> lines) => lines.AddRange(File.ReadAllLines(\"a\"));";
        await Check.Members($"{Fill} public static void Build(List<string> lines) {{ {statements} }}");
        await Check.Members(
            $"{Fill} static List<string> lines = File.ReadAllLines(\"b\").ToList(); static void Build() {{ {statements} }}"
        );
    }

    [Theory]
    [InlineData("List<int> counts = [18]; foreach (string line in File.ReadAllLines(\"a\")) Set(counts); F4.Socket(counts[0]);")]
    [InlineData("int[] counts = [18]; foreach (string line in File.ReadAllLines(\"a\")) Array.Fill(counts, 20); F4.Socket(counts[0]);")]
    public Task Of_a_file_that_has_changed(string statements) =>
        Check.Members(
            $$"""
            static void Set(List<int> counts) => counts[0] = 20;

            public static void Build()
            {
                if (File.ReadAllLines("a").Length == 0)
                {
                    File.WriteAllText("a", "b");
                    {{statements}}
                }
            }
            """
        );

    [Theory]
    [InlineData("foreach (string line in lines) { if (lines.Count > 1) F4.Socket({|KEY1001:18|}); }")]
    [InlineData("if (lines.Count == 0) return; foreach (string line in lines) F4.Socket({|KEY1001:18|});")]
    [InlineData("if (lines.Count < 3) { foreach (string line in lines) F4.Socket({|KEY1001:18|}); }")]
    [InlineData("if (lines.Any()) { foreach (string line in lines) { if (lines.Count == 1) F4.Socket({|KEY1001:18|}); } }")]
    [InlineData("foreach (int i in Enumerable.Range(1, lines.Count)) { if (lines.Count == 1) F4.Socket({|KEY1001:18|}); }")]
    public async Task What_is_possible_is_judged(string statements)
    {
        await Check.Members($"public static void Build(List<string> lines) {{ {statements} }}");
        await Check.Statements($"IReadOnlyList<string> lines = File.ReadAllLines(\"a\"); {statements}");
    }
}
