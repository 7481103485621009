using Keyway.Analyzers.Tests.Support;

namespace Keyway.Analyzers.Tests.SymbolicExecution.NoFalseAlarms;

/// <summary>Elements that are written at an index from the end.</summary>
public class ElementsFromEndTests
{
    [Theory]
    [InlineData("List<int> counts = [18]; counts[^1] = 20; F4.Socket(counts[0]);")]
    [InlineData("int[] counts = [24, 18]; counts[^1] = 20; F4.Socket(counts[1]);")]
    [InlineData("List<int> counts = [24, 18]; var same = counts; same[^1] = 20; F4.Socket(counts[1]);")]
    [InlineData("Span<int> counts = [24, 18]; counts[^1] += 2; F4.Socket(counts[1]);")]
    [InlineData("int[] counts = [24, 18]; counts.AsSpan()[^1] = 20; F4.Socket(counts[1]);")]
    [InlineData("List<int> counts = [18]; if (System.IO.File.Exists(\"a\")) counts[^1] = 20; else counts[^1] = 24; F4.Socket(counts[0]);")]
    [InlineData(
        "List<int> counts = [18]; foreach (var file in System.IO.Directory.GetFiles(\"a\")) counts[^1] = 20; F4.Socket(counts[0]);"
    )]
    [InlineData("List<int> counts = [18]; Action set = () => counts[^1] = 20; set(); F4.Socket(counts[0]);")]
    [InlineData("List<int> counts = [18]; Set(); F4.Socket(counts[0]); void Set() => counts[^1] = 20;")]
    [InlineData("List<int> counts = [18, 24]; counts[^int.Parse(Console.ReadLine()!)] = 20; F4.Socket(counts[0]);")]
    [InlineData("List<int> counts = [18, 24]; (counts[^2], counts[^1]) = (20, 24); F4.Socket(counts[0]);")]
    [InlineData("Span<int> counts = [18]; Set(ref counts[^1]); F4.Socket(counts[0]); static void Set(ref int count) => count = 20;")]
    [InlineData("List<int> counts = [18]; counts[^2] = 20; F4.Socket(18);")]
    public Task Each_form_of_writing(string statements) => Check.MarkedStatements(statements);

    [Fact]
    public Task A_list_that_an_object_holds() =>
        Check.Marked(
            """
            public sealed class Design
            {
                private readonly List<int> _counts = [18];

                public Design() => Correct(24);

                private void Correct(int count) => _counts[^1] = count;

                public void Build() => F4.Socket(_counts[0]);
            }

            public sealed class Changed
            {
                private readonly List<int> _counts = [18];

                public void Correct(int count) => _counts[^1] = count;

                public void Build() => F4.Socket(_counts[0]);
            }
            """
        );

    [Fact]
    public Task A_type_with_a_count_and_an_indexer() =>
        Check.Marked(
            """
            public sealed class Counts
            {
                private int _last = 18;

                public int Count => 1;

                public int this[int index]
                {
                    get => _last;
                    set => _last = value;
                }
            }

            public static class Boards
            {
                static void Build()
                {
                    var counts = new Counts();
                    counts[^1] = 20;
                    F4.Socket(counts[0]);
                }
            }
            """
        );
}
