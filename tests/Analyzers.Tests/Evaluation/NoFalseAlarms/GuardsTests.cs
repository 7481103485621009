using Keyway.Analyzers.Tests.Support;

namespace Keyway.Analyzers.Tests.Evaluation.NoFalseAlarms;

/// <summary>Guards of the framework end the way.</summary>
public class GuardsTests
{
    [Fact]
    public Task Guard_ok() =>
        Check.Marked(
            """
            public static class X {
              static Interconnect G(int n) { ArgumentOutOfRangeException.ThrowIfGreaterThan(n, 24); return Interconnect.Between(F4.AXK7L24223G, F4.AXK8L24124BG).AddNet("A", 0.1.Amperes(), [n]); }
              static object R() { try { return G(50); } catch (ArgumentException) { return G(1); } }
            }
            """
        );

    [Fact]
    public Task Struct_mutating_method() =>
        Check.Marked(
            """
            public struct R { public int N; public void Up() { N = 18; } }
            public static class X { static void Run() { var a = new R { N = 24 }; a.Up(); F4.Socket(a.N); } }
            """
        );
}
