using Keyway.Analyzers.Tests.Support;

namespace Keyway.Analyzers.Tests.SymbolicExecution.Followed;

/// <summary>The build finds a fault in each form in which code can be written. Each computes 18, a count that F4 does not have.</summary>
public class FormsOfCodeTests
{
    private const string Usings = "using System.Globalization;\nusing System.Numerics;\n";

    /// <summary>Gets the forms of members and statements, each with the expression that is 18.</summary>
    public static TheoryData<string, string, string> Forms =>
        new()
        {
            { "", "", "((Socket)Catalog.Find(\"AXK7L24223G\")!).Contacts - 6" },
            { "", "PartNumber.TryParse(\"AXK7L24223G\", out PartNumber number);", "number.Connector.Contacts - 6" },
            { "", "", "F4.Series.Parts.OfType<F4Socket>().First(part => part.Contacts == 24).Contacts - 6" },
            { "", "string text = \"J18\";", "int.Parse(text[1..], CultureInfo.InvariantCulture)" },
            { "", "string text = \"J18\";", "int.Parse(text.AsSpan(1), provider: CultureInfo.InvariantCulture)" },
            { "", "", "\"24,18\".Split(',').Select(int.Parse).Last()" },
            { "", "", "int.Parse(\"24, 18,\".Split(',', StringSplitOptions.RemoveEmptyEntries | " + "StringSplitOptions.TrimEntries)[1])" },
            { "", "", "int.Parse(string.Format(CultureInfo.InvariantCulture, \"{0:00}\", 18))" },
            { "", "", "int.Parse(string.Create(CultureInfo.InvariantCulture, $\"{18:00}\"))" },
            { "", "", "int.Parse(FormattableString.Invariant($\"{18:00}\"))" },
            { "", "", "BitOperations.PopCount(0b111111111u) * 2" },
            { "static Task<int> Load() => Task.FromResult(18);", "", "await Load()" },
            { "static async Task<int> Load() { await Task.CompletedTask; return 18; }", "", "await Load()" },
            { "static ValueTask<int> Load() => ValueTask.FromResult(18);", "", "await Load()" },
            { Counter, "var counter = new Counter(); counter.Add(10); counter.Add(8);", "counter.Count" },
            { Counter, "var counter = new Counter(); var other = counter; other.Add(18);", "counter.Count == 0 ? other.Count : 20" },
            { Counter, "var counters = new Counter[2]; counters[1].Add(18);", "counters[1].Count" },
            {
                "struct Next(int first) { private int next = first; public int Take() => next++; }",
                "var next = new Next(17); next.Take();",
                "next.Take()"
            },
            { "static int Twice(in int count) => count * 2;", "int half = 9;", "Twice(in half)" },
            { "static void Set(ref int count) => count = 18;", "int count = 20; Set(ref count);", "count" },
            { "static void Set(ref int count) => count = 18;", "int[] counts = [20, 20]; Set(ref counts[1]);", "counts[1]" },
            { "static void Set(out int count) => count = 18;", "int[] counts = [20, 20]; Set(out counts[1]);", "counts[1]" },
            {
                "static void Swap(ref int one, ref int other) => (one, other) = (other, one);",
                "int one = 18, other = 20; Swap(ref one, ref other);",
                "other"
            },
            { "static IEnumerable<int> Counts() { yield return 24; yield return 18; }", "", "Counts().Last()" },
            {
                "static IEnumerable<int> Counts(int first) { for (int i = first; ; i += 2) { if (i == "
                    + "20) yield break; yield return i; } }",
                "",
                "Counts(14).Last()"
            },
            { Sizes + "=> counts.GetEnumerator(); }", "int sum = 0; foreach (int count in new Sizes()) sum += count;", "sum - 24" },
            {
                Sizes + "{ foreach (int count in counts) yield return count; } }",
                "int sum = 0; foreach (int count in new Sizes()) sum += count;",
                "sum - 24"
            },
            { Even, "int sum = 0; foreach (int count in new Even(8)) sum += count;", "sum - 2" },
            { "", "int count = 20; goto done; done: count -= 2;", "count" },
            { "", "int count = 20; again: count--; if (count > 18) goto again;", "count" },
            {
                "static int Find() { for (int i = 0; ; i++) for (int j = 0; j < 10; j++) if (i * j == "
                    + "18) { i *= j; goto found; } found: return 18; }",
                "",
                "Find()"
            },
            { "", "int count = 20; Func<int> read = () => count; count = 18;", "read()" },
            { "", "int count = 0; foreach (int part in new[] { 8, 10 }) count += part; int Read() => count;", "Read()" },
            { "static int shared;", "shared = 18;", "shared" },
            { "static int Shared { get; set; }", "Shared = 20; Shared -= 2;", "Shared" },
            { "static int shared; static void Set() => shared = 18;", "Set();", "shared" },
        };

    private const string Counter =
        "struct Counter { public int Count { get; private set; } public void Add(int count) " + "=> Count += count; }";

    private const string Sizes =
        "class Sizes : IEnumerable<int> { private readonly List<int> counts = [24, 18]; "
        + "IEnumerator IEnumerable.GetEnumerator() => GetEnumerator(); public IEnumerator<int> "
        + "GetEnumerator() ";

    private const string Even =
        "struct Even(int end) { private int current; public int Current => current; public "
        + "Even GetEnumerator() => this; public bool MoveNext() { current += 2; return current "
        + "<= end; } }";

    [Theory]
    [MemberData(nameof(Forms))]
    public Task A_form(string members, string statements, string count) =>
        Check.Marked(
            $$"""
            {{Usings}}
            static class Boards
            {
                {{members}}

                static async Task Build()
                {
                    await Task.CompletedTask;
                    {{statements}}
                    F4.Socket({{count}}); // KEY1001
                }
            }
            """
        );
}
