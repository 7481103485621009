using Keyway.Analyzers.Tests.Support;

namespace Keyway.Analyzers.Tests.Evaluation.Followed;

/// <summary>Structures are copied where a variable of them is read.</summary>
public class StructuresTests
{
    [Fact]
    public Task Struct_mutable() =>
        Check.Marked(
            """
            public struct Req { public double Amps; public int Contact; }
            public static class X {
              static void Run() { Req r = default; r.Amps = 0.5; r.Contact = 1; Interconnect.Between(F4.AXK7L24223G, F4.AXK8L24124BG).AddNet("A", r.Amps.Amperes(), [r.Contact]); } // KEY3001
            }
            """
        );

    [Fact]
    public Task Object_initializer_mutable_struct() =>
        Check.Marked(
            """
            public struct Req { public double Amps; public int Contact; }
            public static class X {
              static void Run() { var r = new Req { Amps = 0.5, Contact = 1 }; Interconnect.Between(F4.AXK7L24223G, F4.AXK8L24124BG).AddNet("A", r.Amps.Amperes(), [r.Contact]); } // KEY3001
            }
            """
        );

    [Fact]
    public Task Mutable_struct_list() =>
        Check.Marked(
            """
            public struct Req { public double Amps { get; set; } public int Contact { get; set; } }
            public static class X {
              static readonly Req[] Rs = [new Req { Amps = 0.1, Contact = 1 }, new() { Amps = 0.5, Contact = 2 }];
              static void Run() { foreach (var r in Rs) Interconnect.Between(F4.AXK7L24223G, F4.AXK8L24124BG).AddNet("A", r.Amps.Amperes(), [r.Contact]); } // KEY3001
            }
            """
        );

    [Fact]
    public Task Class_with_struct_field() =>
        Check.Marked(
            """
            public struct R { public int N; }
            public class B { public R Req; public R Prop { get; set; } }
            public static class X { static void Run() { var b = new B(); b.Req.N = 18; var r = b.Prop; r.N = 18; F4.Socket(b.Req.N); // KEY1001
              if (b.Prop.N == 18) F4.Socket(18); } }
            """
        );

    [Fact]
    public Task Struct_copies() =>
        Check.Marked(
            """
            public struct R { public int N; public readonly int M => N; }
            public static class X { static void Run() {
              var a = new R { N = 24 }; var b = a; b.N = 18; F4.Socket(a.N); F4.Socket(b.N); // KEY1001
              R[] s = [a, b]; s[0].N = 18; F4.Socket(a.N); F4.Socket(s[0].M); // KEY1001
              var l = new List<R> { a }; var c = l[0]; c.N = 18; F4.Socket(l[0].N);
              foreach (var r in s) { s[0].N = 24; F4.Socket(r.N); } // KEY1001
            } }
            """
        );
}
