using Keyway.Analyzers.Tests.Support;

namespace Keyway.Analyzers.Tests.Evaluation.NoFalseAlarms;

/// <summary>What a collection holds is what was put into it, and left there.</summary>
public class CollectionsTests
{
    [Fact]
    public Task Array_handed_on_written() =>
        Check.Marked(
            """
            public static class X {
              static readonly int[] T = { 1, 50 };
              static void Fix(int[] c) { c[1] = 2; }
              static Interconnect Pen() { Fix(T); return Interconnect.Between(F4.AXK7L12223G, F4.AXK8L12124BG).AddNet("A", 0.1.Amperes(), T); }
            }
            """
        );

    [Fact]
    public Task Span_of_array() =>
        Check.Marked(
            """
            public static class X { static void Run() { int[] a = [24, 20, 18]; var s = a.AsSpan(1); s[1] = 24; F4.Socket(a[2]); } }
            """
        );

    [Fact]
    public Task Set_compare() =>
        Check.Marked(
            """
            public static class X { static void Run() { var s = new HashSet<string>(StringComparer.OrdinalIgnoreCase) { "a", "A" }; F4.Socket(s.Count == 1 ? 24 : 18); } }
            """
        );

    [Fact]
    public Task Hashset_coll() =>
        Check.Marked(
            """
            public static class X { static void Run() { HashSet<int> s = [24, 24]; F4.Socket(s.Count == 1 ? 24 : 18); } }
            """
        );

    [Fact]
    public Task Dict_default_remove() =>
        Check.Marked(
            """
            public static class X { static void Run() { var d = new Dictionary<string, int> { ["a"] = 18, ["b"] = 24 }; d.Remove("a"); foreach (var v in d.Values) F4.Socket(v); } }
            """
        );

    [Fact]
    public Task Sort_strings() =>
        Check.Marked(
            """
            public static class X { static void Run() { var a = new List<string> { "b", "A" }; a.Sort(); F4.Socket(a[0] == "A" ? 24 : 18); } }
            """
        );
}
