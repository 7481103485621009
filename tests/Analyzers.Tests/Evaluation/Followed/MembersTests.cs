using Keyway.Analyzers.Tests.Support;

namespace Keyway.Analyzers.Tests.Evaluation.Followed;

/// <summary>Properties, indexers, initializers and other members of the users' own types.</summary>
public class MembersTests
{
    [Fact]
    public Task Using_var() =>
        Check.Marked(
            """
            public sealed class Cat : IDisposable { public int Count { get; } = 18; public void Dispose() { } }
            public static class X {
              static void Run() { using var c = new Cat(); F4.Socket(c.Count); } // KEY1001
            }
            """
        );

    [Fact]
    public Task Using_stmt() =>
        Check.Marked(
            """
            public sealed class Cat : IDisposable { public int Count { get; set; } = 18; public void Dispose() { Count = 24; } }
            public static class X {
              static void Run() { var c = new Cat(); using (c) { F4.Socket(c.Count); } // KEY1001
              F4.Socket(c.Count); }
            }
            """
        );

    [Fact]
    public Task Using_lock() =>
        Check.Marked(
            """
            public sealed class Cat : IDisposable { readonly object gate = new(); readonly List<int> l = [24, 18]; public int At(int i) { lock (gate) { return l[i]; } } public void Dispose() { l.Clear(); } }
            public static class X {
              static void Run() { using var c = new Cat(); F4.Socket(c.At(1)); } // KEY1001
            }
            """
        );

    [Fact]
    public Task Builder() =>
        Check.Marked(
            """
            public sealed class FlexBuilder { Interconnect f; int next = 1; public FlexBuilder(F4Socket s, F4Header h) { f = Interconnect.Between(s, h); }
              public FlexBuilder Power(string n, double a, int count) { f = f.AddNet(n, a.Amperes(), Enumerable.Range(next, count)); next += count; return this; }
              public Interconnect Build() => f; }
            public static class X {
              static Interconnect B() => new FlexBuilder(F4.AXK7L24223G, F4.AXK8L24124BG).Power("A", 0.6, 2)
                 .Power("B", 0.7, 2).Build(); // KEY3001
            }
            """
        );

    [Fact]
    public Task Fields() =>
        Check.Marked(
            """
            public sealed class Board { readonly List<(string, double, int)> nets = []; public void Add(string n, double a, int c) => nets.Add((n, a, c));
              public Interconnect Build() { var f = Interconnect.Between(F4.AXK7L24223G, F4.AXK8L24124BG); foreach (var (n, a, c) in nets) f = f.AddNet(n, a.Amperes(), [c]); return f; } }
            public static class X {
              static Interconnect B() { var b = new Board(); b.Add("A", 0.2, 1); b.Add("B", 0.5, 2); return b.Build(); } // KEY3001
            }
            """
        );

    [Fact]
    public Task Getter_simple() =>
        Check.Marked(
            """
            public class C { public int N { get; init; } public Interconnect Flex => Interconnect.Between(F4.AXK7L24223G, F4.AXK8L24124BG).AddNet("A", 0.1.Amperes(), [N]); }
            public static class X { static Interconnect Run() => new C { N = 50 }.Flex; } // KEY1003
            """
        );

    [Fact]
    public Task Init_prop() =>
        Check.Marked(
            """
            public class C(int n) { public F4Socket S { get; } = F4.Socket(n); }
            public static class X { static object Run() => new C(18).S; } // KEY1001
            """
        );

    [Fact]
    public Task Init_prop_ctor_only() =>
        Check.Marked(
            """
            public class C(int n) { public F4Socket S { get; } = F4.Socket(n); }
            public static class X { static void Run() { var c = new C(18); } } // KEY1001
            """
        );

    [Fact]
    public Task B_via_int() =>
        Check.Marked(
            """
            public class C { public int N { get; init; } public int M => N; }
            public static class X { static object Run() => F4.Socket(new C { N = 18 }.M); } // KEY1001
            """
        );

    [Fact]
    public Task C_getter_block() =>
        Check.Marked(
            """
            public class C { public int N { get; init; } public Interconnect Flex { get { return Interconnect.Between(F4.AXK7L24223G, F4.AXK8L24124BG).AddNet("A", 0.1.Amperes(), [N]); } } }
            public static class X { static Interconnect Run() => new C { N = 50 }.Flex; } // KEY1003
            """
        );

    [Fact]
    public Task E_static_getter() =>
        Check.Marked(
            """
            public static class C { public static int N => 18; public static F4Socket S => F4.Socket(N); } // KEY1001
            public static class X { static object Run() => C.S; }
            """
        );

    [Fact]
    public Task Indexer() =>
        Check.Marked(
            """
            public class M { readonly int[] pins = { 3, 25 }; public int this[int i] => pins[i]; public int this[string s] { get { return s == "A" ? this[0] : this[1]; } } }
            public static class X { static void R() { var m = new M(); Interconnect.Between(F4.AXK7L12223G, F4.AXK8L12124BG).AddNet("A", 0.1.Amperes(), [m["B"]]); } } // KEY1003
            """
        );

    [Fact]
    public Task Indexer_set() =>
        Check.Marked(
            """
            public class M { readonly Dictionary<string, int> p = new(); public int this[string s] { get => p[s]; set => p[s] = value; } }
            public static class X { static void Run() { var m = new M { ["a"] = 18 }; m["b"] = 24; F4.Socket(m["b"]); F4.Socket(m["a"]); } } // KEY1001
            """
        );

    [Fact]
    public Task Field_keyword() =>
        Check.Marked(
            """
            public class P { public int N { get; set => field = value + 1; } = 20; }
            public static class X { static void Run() { var p = new P(); F4.Socket(p.N); p.N = 17; F4.Socket(p.N); } } // KEY1001
            """
        );

    [Fact]
    public Task Deconstruct() =>
        Check.Marked(
            """
            public class S { readonly int n; public S(int n) => this.n = n; public void Deconstruct(out int a, out int b) { a = n; b = n + 2; } }
            public static class X { static void Run() { var (a, b) = new S(16); F4.Socket(b); F4.Socket(a); } } // KEY1001
            """
        );

    [Fact]
    public Task Nested_deconstruct() =>
        Check.Marked(
            """
            public record E(string B, int N); public record C(E From, E To);
            public static class X { static void Run() { var ((_, a), (_, b)) = new C(new("m", 24), new("l", 18)); F4.Socket(a); F4.Socket(b); } } // KEY1001
            """
        );

    [Fact]
    public Task New_T() =>
        Check.Marked(
            """
            public interface IM { int N { get; } } public class M : IM { public int N => 18; }
            public static class X { static F4Socket B<T>() where T : IM, new() => F4.Socket(new T().N); static void Run() { B<M>(); } } // KEY1001
            """
        );

    [Fact]
    public Task In_param() =>
        Check.Marked(
            """
            public readonly record struct Req(double Amps, int Contact);
            public static class X {
              static Interconnect N(in Req r) => Interconnect.Between(F4.AXK7L24223G, F4.AXK8L24124BG).AddNet("A", r.Amps.Amperes(), [r.Contact]);
              static void Run() { N(new(0.5, 1)); } // KEY3001
            }
            """
        );

    [Fact]
    public Task Ref_out() =>
        Check.Marked(
            """
            public static class X {
              static void Get(out int n) { n = 18; }
              static void Bump(ref int n) { n += 4; }
              static void Run() { Get(out var n); F4.Socket(n); // KEY1001
               int m = 14; Bump(ref m); F4.Socket(m); } // KEY1001
            }
            """
        );

    [Fact]
    public Task Positional_pattern() =>
        Check.Marked(
            """
            public abstract record Step(string Name);
            public sealed record Supply(string Name, decimal Amps, int[] On) : Step(Name);
            public sealed record Ambient(string Name, int Low, int High) : Step(Name);
            public static class X {
              static Interconnect Play(Interconnect link, Step step) => step switch {
                    Supply(var name, var amps, { Length: > 0 } on) => link.AddNet(name, amps.Amperes(), on),
                    Ambient a => link.WithAmbientTemperature(a.Low.DegreesCelsius(), a.High.DegreesCelsius()),
                    _ => link };
              static Interconnect R() { var l = Interconnect.Between(F4.AXK7L24223G, F4.AXK8L24124BG);
                foreach (Step s in new List<Step> { new Supply("VDD", 0.5m, [1, 2]), new Ambient("x", -40, 105) }) l = Play(l, s); // KEY4001
                return l; }
            }
            """
        );

    [Fact]
    public Task Positional_pattern_foreach() =>
        Check.Marked(
            """
            public abstract record Step(string Name);
            public sealed record Supply(string Name, decimal Amps, int[] On) : Step(Name);
            public static class X {
              static Interconnect R() { var l = Interconnect.Between(F4.AXK7L24223G, F4.AXK8L24124BG);
                Step s = new Supply("VDD", 0.7m, [1, 2]);
                if (s is Supply(var name, var amps, { Length: > 0 } on)) l = l.AddNet(name, amps.Amperes(), on); // KEY3001
                return l; }
            }
            """
        );

    [Fact]
    public Task Table_lambda() =>
        Check.Marked(
            """
            public static class X {
              static readonly Dictionary<string, Func<F4Socket>> F = new() { ["a"] = () => F4.Socket(10),
                ["b"] = () => F4.Socket(100) }; // KEY1001
              static object R() => F["b"]();
            }
            """
        );

    [Fact]
    public Task Guard_lets_through() =>
        Check.Marked(
            """
            public static class X {
              static Interconnect G(int n) { ArgumentOutOfRangeException.ThrowIfGreaterThan(n, 60); return Interconnect.Between(F4.AXK7L24223G, F4.AXK8L24124BG).AddNet("A", 0.1.Amperes(), [n]); }
              static object R() => G(50); // KEY1003
            }
            """
        );

    [Fact]
    public Task Read_back() =>
        Check.MarkedStatements(
            """
            var i = Interconnect.Between(F4.AXK7L24223G, F4.AXK8L24124BG);
            i = i.AddNet("V", 0.1.Amperes(), [i.First.Contacts + 1]); // KEY1003
            """
        );

    [Fact]
    public Task Part_facts() =>
        Check.MarkedStatements(
            """
            var p = F4.AXK7L24223G;
            var i = Interconnect.Between(p, F4.AXK8L24124BG).AddNet("V", 0.1.Amperes(), [p.Contacts + 1]); // KEY1003
            """
        );

    [Fact]
    public Task Generic_helper() =>
        Check.Marked(
            """
            public static class X {
              static T Pick<T>(IReadOnlyList<T> l, int i) => l[i];
              static void Run() => F4.Socket(Pick([24, 18], 1)); // KEY1001
            }
            """
        );

    [Fact]
    public Task Out_var_switch() =>
        Check.Marked(
            """
            public static class X { static bool Try(string s, out int n) { n = s switch { "a" => 18, _ => 0 }; return n > 0; } static void Run() { if (Try("a", out var n)) F4.Socket(n); } } // KEY1001
            """
        );
}
