using Keyway.Analyzers.Tests.Support;

namespace Keyway.Analyzers.Tests.Evaluation.NoFalseAlarms;

/// <summary>A query shows what is there when it is walked through.</summary>
public class QueriesTests
{
    [Fact]
    public Task Kept_query_over_array_changed() =>
        Check.Marked(
            """
            public static class X {
              static void Run() { int[] a = [24, 18, 20]; var q = a.Where(n => n < 20); a[1] = 16; foreach (var n in q) F4.Socket(n); }
            }
            """
        );

    [Fact]
    public Task Kept_query_list_changed() =>
        Check.Marked(
            """
            public static class X {
              static void Run() { List<int> a = [24, 18, 20]; var q = a.Where(n => n < 20); a.Remove(18); foreach (var n in q) F4.Socket(n); }
            }
            """
        );

    [Fact]
    public Task Kept_query_captured_changed() =>
        Check.Marked(
            """
            public static class X {
              static void Run() { int limit = 20; List<int> a = [24, 18, 20]; var q = a.Where(n => n < limit); limit = 10; foreach (var n in q) F4.Socket(n); }
            }
            """
        );

    [Fact]
    public Task Mutable_kept_2() =>
        Check.Marked(
            """
            public class Net { public int N { get; set; } }
            public static class X { static void R() {
              int[] a = [24, 24]; var q = a.Select(x => new Net { N = x }); foreach (var o in q) o.N = 18; foreach (var o in q) F4.Socket(o.N);
            } }
            """
        );

    [Fact]
    public Task Lazily_evaluated_twice() =>
        Check.Marked(
            """
            public static class X { static int k = 16; static int Next() { k += 2; return k; } static void Run() { var q = new[] { 1, 2 }.Select(x => Next()); foreach (var n in q) F4.Socket(n); } }
            """
        );

    [Fact]
    public Task Lookups_miss() =>
        Check.Marked(
            """
            public static class X { static void Run() { var l = new[] { (1, 18) }.ToLookup(x => x.Item1); foreach (var x in l[2]) F4.Socket(x.Item2); } }
            """
        );

    [Fact]
    public Task Yield_state() =>
        Check.Marked(
            """
            public static class X { static IEnumerable<int> G(List<int> l) { foreach (var x in l) yield return x; } static void Run() { var l = new List<int> { 18 }; var g = G(l); l[0] = 24; foreach (var x in g) F4.Socket(x); } }
            """
        );

    [Fact]
    public Task Kept_arrays_written() =>
        Check.Marked(
            """
            public static class X { static void R() { var t = new[] { ("A", new[] { 1 }), ("B", new[] { 30 }) }; var q = t.Where(x => x.Item1 != "A").Select(x => x.Item2);
              t[1].Item2[0] = 2; foreach (var c in q) Interconnect.Between(F4.AXK7L12223G, F4.AXK8L12124BG).AddNet("N", 0.1.Amperes(), c); } }
            """
        );

    [Fact]
    public Task Kept_arrays_written_in_walk() =>
        Check.Marked(
            """
            public static class X { static void R() { var q = new[] { 1, 2 }.Select(x => new[] { x + 20 }); foreach (var c in q) c[0] = 2;
              foreach (var c in q) Interconnect.Between(F4.AXK7L12223G, F4.AXK8L12124BG).AddNet("N", 0.1.Amperes(), c); } }
            """
        );

    [Fact]
    public Task Kept_first_read() =>
        Check.Marked(
            """
            public static class X { static void R() { var t = new[] { new[] { 1 }, new[] { 30 } }; var q = t.Select(x => x[0]); t[1][0] = 2;
              foreach (var c in q) Interconnect.Between(F4.AXK7L12223G, F4.AXK8L12124BG).AddNet("N", 0.1.Amperes(), [c]); } }
            """
        );
}
