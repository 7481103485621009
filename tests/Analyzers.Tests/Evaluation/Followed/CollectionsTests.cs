using Keyway.Analyzers.Tests.Support;

namespace Keyway.Analyzers.Tests.Evaluation.Followed;

/// <summary>Lists, sets, queues, stacks, spans and rectangular arrays.</summary>
public class CollectionsTests
{
    [Fact]
    public Task Hashset_add() =>
        Check.MarkedStatements(
            """
            var used = new HashSet<int>();
            used.Add(1); used.Add(1); used.Add(25);
            var i = Interconnect.Between(F4.AXK7L24223G, F4.AXK8L24124BG);
            i = i.AddNet("GND", 0.1.Amperes(), [.. used]); // KEY1003
            """
        );

    [Fact]
    public Task Insert() =>
        Check.MarkedStatements(
            """
            var l = new List<int> { 1, 2 }; l.Insert(0, 25); l.RemoveAt(1);
            var i = Interconnect.Between(F4.AXK7L24223G, F4.AXK8L24124BG);
            i = i.AddNet("GND", 0.1.Amperes(), l.ToArray()); // KEY1003
            """
        );

    [Fact]
    public Task Foreach_method() =>
        Check.MarkedStatements(
            """
            var i = Interconnect.Between(F4.AXK7L24223G, F4.AXK8L24124BG);
            new List<int> { 1, 25 }.ForEach(c => i.AddNet("G" + c, 0.1.Amperes(), [c])); // KEY1003
            """
        );

    [Fact]
    public Task Foreach_method_group() =>
        Check.MarkedStatements(
            """
            var l = new List<int>();
            new List<int> { 1, 25 }.ForEach(l.Add);
            var i = Interconnect.Between(F4.AXK7L24223G, F4.AXK8L24124BG);
            i = i.AddNet("GND", 0.1.Amperes(), l.ToArray()); // KEY1003
            """
        );

    [Fact]
    public Task Array_foreach() =>
        Check.MarkedStatements(
            """
            Array.ForEach([24, 18], n => F4.Socket(n)); // KEY1001
            """
        );

    [Fact]
    public Task Queue() =>
        Check.MarkedStatements(
            """
            var q = new Queue<int>(); q.Enqueue(24); q.Enqueue(18); q.Dequeue();
            F4.Socket(q.Dequeue()); // KEY1001
            """
        );

    [Fact]
    public Task Stack() =>
        Check.MarkedStatements(
            """
            var q = new Stack<int>(); q.Push(18); q.Push(24); q.Pop();
            F4.Socket(q.Pop()); // KEY1001
            """
        );

    [Fact]
    public Task Array_fill() =>
        Check.MarkedStatements(
            """
            var a = new double[4]; Array.Fill(a, 0.4);
            var i = Interconnect.Between(F4.AXK7L24223G, F4.AXK8L24124BG);
            i = i.AddNet("V", a[2].Amperes(), [1]); // KEY3001
            """
        );

    [Fact]
    public Task Rectangular_array() =>
        Check.MarkedStatements(
            """
            int[,] a = { { 1, 2 }, { 25, 3 } };
            var i = Interconnect.Between(F4.AXK7L24223G, F4.AXK8L24124BG);
            i = i.AddNet("V", 0.1.Amperes(), [a[1, 0]]); // KEY1003
            """
        );

    [Fact]
    public Task Jagged() =>
        Check.MarkedStatements(
            """
            int[][] a = [[1, 2], [25, 3]];
            var i = Interconnect.Between(F4.AXK7L24223G, F4.AXK8L24124BG);
            i = i.AddNet("V", 0.1.Amperes(), a[1]); // KEY1003
            """
        );

    [Fact]
    public Task Span() =>
        Check.MarkedStatements(
            """
            ReadOnlySpan<int> s = [24, 18];
            F4.Socket(s[1]); // KEY1001
            """
        );

    [Fact]
    public Task Span_slice2() =>
        Check.MarkedStatements(
            """
            int[] a = [24, 20, 18]; ReadOnlySpan<int> s = a.AsSpan(1);
            F4.Socket(s[1]); // KEY1001
            """
        );

    [Fact]
    public Task Span_foreach() =>
        Check.MarkedStatements(
            """
            ReadOnlySpan<int> s = [24, 18];
            foreach (int n in s) F4.Socket(n); // KEY1001
            """
        );

    [Fact]
    public Task Immutablearray() =>
        Check.MarkedStatements(
            """
            var s = ImmutableArray.Create(24, 18);
            F4.Socket(s[1]); // KEY1001
            """
        );

    [Fact]
    public Task Immutable_add() =>
        Check.MarkedStatements(
            """
            var s = ImmutableList<int>.Empty.Add(24).Add(18);
            F4.Socket(s[1]); // KEY1001
            """
        );

    [Fact]
    public Task Toimmutable() =>
        Check.MarkedStatements(
            """
            var s = new[] { 24, 18 }.ToImmutableArray();
            F4.Socket(s[1]); // KEY1001
            """
        );

    [Fact]
    public Task Array_empty() =>
        Check.MarkedStatements(
            """
            int[] s = [.. Array.Empty<int>(), 18];
            F4.Socket(s[0]); // KEY1001
            """
        );

    [Fact]
    public Task While_list() =>
        Check.MarkedStatements(
            """
            var l = new List<int> { 24, 18 }; int k = 0;
            while (k < l.Count) { F4.Socket(l[k]); k++; } // KEY1001
            """
        );

    [Fact]
    public Task Queue_2() =>
        Check.Marked(
            """
            public static class X { static void Run() { var q = new Queue<int>([24, 18]); while (q.Count > 0) { F4.Socket(q.Dequeue()); } } } // KEY1001
            """
        );

    [Fact]
    public Task Queue_tests() =>
        Check.Marked(
            """
            public static class X { static void Run() { var q = new Queue<int>([24, 18]); while (q.TryDequeue(out var n)) { F4.Socket(n); } } } // KEY1001
            """
        );

    [Fact]
    public Task Rectangular_array_in_a_loop() =>
        Check.Marked(
            """
            public static class X { static void R() { int[,] g = { { 1, 2 }, { 3, 25 } };
              for (int r = 0; r < g.GetLength(0); r++) for (int c = 0; c < g.GetLength(1); c++) Interconnect.Between(F4.AXK7L24223G, F4.AXK8L24124BG).AddNet("A", 0.1.Amperes(), [g[r, c]]); } } // KEY1003
            """
        );

    [Fact]
    public Task Readonlydict() =>
        Check.Marked(
            """
            public static class X {
              static readonly IReadOnlyDictionary<string, int> D = new Dictionary<string, int> { ["cam"] = 24, ["disp"] = 18 };
              static void Run() { foreach (var (k, v) in D) F4.Socket(v); // KEY1001
                foreach (var k in D.Keys) F4.Socket(D[k]); // KEY1001
                foreach (var e in D.OrderBy(e => e.Value)) F4.Socket(e.Value); // KEY1001
                foreach (var v in D.Values.Where(v => v < 20)) F4.Socket(v); } // KEY1001
            }
            """
        );

    [Fact]
    public Task Frozen() =>
        Check.Marked(
            """
            public static class X {
              static readonly Dictionary<string, int> D = new(StringComparer.OrdinalIgnoreCase) { ["cam"] = 24, ["disp"] = 18 };
              static void Run() { F4.Socket(D["DISP"]); } // KEY1001
            }
            """
        );

    [Fact]
    public Task Tuple_keys() =>
        Check.Marked(
            """
            public static class X { static readonly Dictionary<(string, int), int> D = new() { [("a", 1)] = 24, [("b", 1)] = 18 }; static void Run() { F4.Socket(D[("b", 1)]); F4.Socket(D[("a", 1)]); } } // KEY1001
            """
        );

    [Fact]
    public Task Reverse_in_place() =>
        Check.Marked(
            """
            public static class X { static void Run() { int[] a = [24, 18]; Array.Reverse(a); F4.Socket(a[1]); F4.Socket(a[0]); } } // KEY1001
            """
        );

    [Fact]
    public Task List_alias_readonly() =>
        Check.Marked(
            """
            public static class X { static void Run() { var l = new List<int> { 24 }; var r = l.AsReadOnly(); l[0] = 18; F4.Socket(r[0]); } } // KEY1001
            """
        );

    [Fact]
    public Task Array_handed_on() =>
        Check.Marked(
            """
            public static class X {
              static readonly (string Rail, int Ma, int C)[] T = { ("A", 280, 1), ("B", 420, 3) };
              static Interconnect Wire(Interconnect l, (string Rail, int Ma, int C)[] rails) { foreach (var (r, m, c) in rails) l = l.AddNet(r, m.Milliamperes(), new[] { c }); return l; }
              static Interconnect Pen() => Wire(Interconnect.Between(F4.AXK7L12223G, F4.AXK8L12124BG), T); // KEY3001
            }
            """
        );

    [Fact]
    public Task Array_handed_on_simple() =>
        Check.Marked(
            """
            public static class X {
              static readonly int[] T = { 1, 50 };
              static Interconnect Wire(Interconnect l, int[] c) => l.AddNet("A", 0.1.Amperes(), c);
              static Interconnect Pen() => Wire(Interconnect.Between(F4.AXK7L12223G, F4.AXK8L12124BG), T); // KEY1003
            }
            """
        );
}
