using Keyway.Analyzers.Tests.Support;

namespace Keyway.Analyzers.Tests.Evaluation.Followed;

/// <summary>Operators of LINQ on sequences that are known.</summary>
public class QueriesTests
{
    [Fact]
    public Task Thenby() =>
        Check.MarkedStatements(
            """
            var nets = new[] { (N: "B", C: 2, A: 0.2), (N: "A", C: 1, A: 0.4), (N: "A2", C: 1, A: 0.2) };
            var i = Interconnect.Between(F4.AXK7L24223G, F4.AXK8L24124BG);
            var first = nets.OrderBy(n => n.C).ThenByDescending(n => n.A).First();
            i = i.AddNet(first.N, first.A.Amperes(), [first.C]); // KEY3001
            """
        );

    [Fact]
    public Task Order() =>
        Check.MarkedStatements(
            """
            var n = new[] { 24, 18, 20 }.Order().First();
            F4.Socket(n); // KEY1001
            """
        );

    [Fact]
    public Task Orderbydecimal() =>
        Check.MarkedStatements(
            """
            var n = new[] { (A: 0.3m, C: 24), (A: 0.2m, C: 18) }.OrderBy(x => x.A).First().C;
            F4.Socket(n); // KEY1001
            """
        );

    [Fact]
    public Task Orderbyquantity() =>
        Check.MarkedStatements(
            """
            var n = new[] { (A: 0.3.Amperes(), C: 24), (A: 0.2.Amperes(), C: 18) }.OrderBy(x => x.A).First().C;
            F4.Socket(n); // KEY1001
            """
        );

    [Fact]
    public Task Maxby() =>
        Check.MarkedStatements(
            """
            var n = new[] { (A: 0.3m, C: 18), (A: 0.2m, C: 24) }.MaxBy(x => x.A).C;
            F4.Socket(n); // KEY1001
            """
        );

    [Fact]
    public Task Groupby() =>
        Check.MarkedStatements(
            """
            var nets = new[] { ("VBAT", 0.2), ("GND", 0.1), ("VBAT", 0.2) };
            var i = Interconnect.Between(F4.AXK7L24223G, F4.AXK8L24124BG);
            int c = 0;
            foreach (var g in nets.GroupBy(n => n.Item1))
                i = i.AddNet(g.Key, g.Sum(n => n.Item2).Amperes(), [++c]); // KEY3001
            """
        );

    [Fact]
    public Task Query_groupby() =>
        Check.MarkedStatements(
            """
            var nets = new[] { ("VBAT", 0.2), ("GND", 0.1), ("VBAT", 0.2) };
            var i = Interconnect.Between(F4.AXK7L24223G, F4.AXK8L24124BG);
            int c = 0;
            foreach (var (k, a) in from n in nets group n by n.Item1 into g select (g.Key, g.Sum(n => n.Item2)))
                i = i.AddNet(k, a.Amperes(), [++c]); // KEY3001
            """
        );

    [Fact]
    public Task Selectmany_query() =>
        Check.MarkedStatements(
            """
            int[] contacts = (from a in new[] { 0, 20 } from b in new[] { 1, 5 } select a + b).ToArray();
            var i = Interconnect.Between(F4.AXK7L24223G, F4.AXK8L24124BG);
            i = i.AddNet("GND", 0.1.Amperes(), contacts); // KEY1003
            """
        );

    [Fact]
    public Task Chunk() =>
        Check.MarkedStatements(
            """
            var i = Interconnect.Between(F4.AXK7L24223G, F4.AXK8L24124BG);
            foreach (var pair in Enumerable.Range(1, 26).Chunk(2)) i = i.AddNet("D" + pair[0], 0.1.Amperes(), pair); // KEY1003
            """
        );

    [Fact]
    public Task Index() =>
        Check.MarkedStatements(
            """
            var i = Interconnect.Between(F4.AXK7L24223G, F4.AXK8L24124BG);
            foreach (var (k, n) in new[] { "A", "B" }.Index()) i = i.AddNet(n, 0.1.Amperes(), [k]); // KEY1003
            """
        );

    [Fact]
    public Task Zip_selector() =>
        Check.MarkedStatements(
            """
            var i = Interconnect.Between(F4.AXK7L24223G, F4.AXK8L24124BG);
            foreach (var x in new[] { "A", "B" }.Zip([0.1, 0.4], (n, a) => (n, a))) i = i.AddNet(x.n, x.a.Amperes(), [x.n == "A" ? 1 : 2]); // KEY3001
            """
        );

    [Fact]
    public Task Todictionary() =>
        Check.MarkedStatements(
            """
            var d = new[] { ("A", 24), ("B", 18) }.ToDictionary(x => x.Item1, x => x.Item2);
            F4.Socket(d["B"]); // KEY1001
            """
        );

    [Fact]
    public Task Todictionary1() =>
        Check.MarkedStatements(
            """
            var d = new[] { ("A", 24), ("B", 18) }.ToDictionary(x => x.Item1);
            F4.Socket(d["B"].Item2); // KEY1001
            """
        );

    [Fact]
    public Task Tohashset() =>
        Check.MarkedStatements(
            """
            var used = new[] { 1, 2, 2, 25 }.ToHashSet();
            var i = Interconnect.Between(F4.AXK7L24223G, F4.AXK8L24124BG);
            i = i.AddNet("GND", 0.1.Amperes(), used.ToArray()); // KEY1003
            """
        );

    [Fact]
    public Task Linq_over_parts() =>
        Check.MarkedStatements(
            """
            foreach (var p in new[] { F4.AXK7L24223G, F4.AXK7L26223G }.Where(p => p.Contacts > 24)) Interconnect.Between(p, F4.AXK8L24124BG); // KEY2003
            """
        );

    [Fact]
    public Task Linq_sum_currents() =>
        Check.MarkedStatements(
            """
            var a = new[] { 0.1.Amperes(), 0.3.Amperes() }.Aggregate((x, y) => x + y);
            var i = Interconnect.Between(F4.AXK7L24223G, F4.AXK8L24124BG).AddNet("V", a, [1]); // KEY3001
            """
        );

    [Fact]
    public Task Kept_query_over_array() =>
        Check.Marked(
            """
            public static class X {
              static void Run() { int[] a = [24, 18, 20]; var q = a.Where(n => n < 20); foreach (var n in q) F4.Socket(n); } // KEY1001
            }
            """
        );

    [Fact]
    public Task Kept_query_records() =>
        Check.Marked(
            """
            public record Part(string Name, int Count);
            public static class X {
              static void Run() { Part[] a = [new("a", 24), new("b", 18)]; var q = a.Where(p => p.Name != "a").Select(p => p.Count); foreach (var n in q) F4.Socket(n); } // KEY1001
            }
            """
        );

    [Fact]
    public Task Kept_query_select_records() =>
        Check.Marked(
            """
            public record Net(string Name, double Amps, int Contact);
            public static class X {
              static void Run() { string[] names = ["A", "B"]; var nets = names.Select((n, i) => new Net(n, 0.2 * (i + 1), i + 1));
               var f = Interconnect.Between(F4.AXK7L24223G, F4.AXK8L24124BG);
               foreach (var n in nets) f = f.AddNet(n.Name, n.Amps.Amperes(), [n.Contact]); } // KEY3001
            }
            """
        );

    [Fact]
    public Task Param_lazies() =>
        Check.Marked(
            """
            public static class X {
              static IEnumerable<int> With(IEnumerable<int> a, int b) => a.Append(b);
              static void Run() { var c = With(With(Enumerable.Range(1, 3), 5), 25);
               var f = Interconnect.Between(F4.AXK7L24223G, F4.AXK8L24124BG).AddNet("A", 0.1.Amperes(), c.ToArray()); } // KEY1003
            }
            """
        );

    [Fact]
    public Task Grouping_table() =>
        Check.Marked(
            """
            public record Pin(int No, string Net, double Amps);
            public static class X {
              static readonly Pin[] Pins = [new(1, "VBAT", 0.3), new(2, "VBAT", 0.3), new(3, "GND", 0.3), new(25, "GND", 0.3)];
              static Interconnect Build() { var f = Interconnect.Between(F4.AXK7L24223G, F4.AXK8L24124BG);
               foreach (var g in Pins.GroupBy(p => p.Net)) f = f.AddNet(g.Key, g.Sum(p => p.Amps).Amperes(), g.Select(p => p.No).ToArray()); // KEY1003
               return f; }
            }
            """
        );

    [Fact]
    public Task Lookup() =>
        Check.Marked(
            """
            public record Pin(int No, string Net, double Amps);
            public static class X {
              static readonly Pin[] Pins = [new(1, "VBAT", 0.3), new(2, "VBAT", 0.3), new(3, "GND", 0.3), new(25, "GND", 0.3)];
              static Interconnect Build() { var f = Interconnect.Between(F4.AXK7L24223G, F4.AXK8L24124BG);
               var by = Pins.ToLookup(p => p.Net);
               return f.AddNet("GND", 0.1.Amperes(), by["GND"].Select(p => p.No)); } // KEY1003
            }
            """
        );

    [Fact]
    public Task Method_group_select() =>
        Check.Marked(
            """
            public static class X {
              static void Run() { var s = new[] { 24, 18 }.Select(n => F4.Socket(n)).ToArray(); // KEY1001
              var t = new[] { 24, 18 }.Select(F4.Socket).ToList(); } // KEY1001
            }
            """
        );

    [Fact]
    public Task Method_group_own() =>
        Check.Marked(
            """
            public static class X {
              static int Twice(int n) => n * 2;
              static void Run() { foreach (var n in new[] { 12, 9 }.Select(Twice)) F4.Socket(n); } // KEY1001
            }
            """
        );

    [Fact]
    public Task Anonymous_kept() =>
        Check.Marked(
            """
            public static class X { static void R() {
              var t = new List<(string N, int Ma, int C)> { ("A", 250, 1), ("B", 320, 2) };
              var q = from r in t where r.Ma > 0 orderby r.C descending select new { r.N, I = r.Ma.Milliamperes(), r.C };
              foreach (var r in q.ToList()) Interconnect.Between(F4.AXK7L12223G, F4.AXK8L12124BG).AddNet(r.N, r.I, [r.C]); // KEY3001
            } }
            """
        );

    [Fact]
    public Task Tuple_table() =>
        Check.Marked(
            """
            public static class X {
              static readonly (string Net, double Amps, int[] Contacts)[] T = [("VBAT", 0.6, [1, 2]), ("VIO", 0.7, [3, 4])];
              static Interconnect B() => T.Aggregate(Interconnect.Between(F4.AXK7L24223G, F4.AXK8L24124BG), (f, n) => f.AddNet(n.Net, n.Amps.Amperes(), n.Contacts)); // KEY3001
            }
            """
        );

    [Fact]
    public Task Kept_arrays_in_tuples() =>
        Check.Marked(
            """
            public static class X { static void R() { var t = new[] { ("A", new[] { 1 }), ("B", new[] { 30 }) }; var q = t.Where(x => x.Item1 != "A").Select(x => x.Item2);
              foreach (var c in q) Interconnect.Between(F4.AXK7L12223G, F4.AXK8L12124BG).AddNet("N", 0.1.Amperes(), c); } } // KEY1003
            """
        );
}
