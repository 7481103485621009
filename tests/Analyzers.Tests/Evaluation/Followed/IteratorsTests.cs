using Keyway.Analyzers.Tests.Support;

namespace Keyway.Analyzers.Tests.Evaluation.Followed;

/// <summary>Methods that yield.</summary>
public class IteratorsTests
{
    [Fact]
    public Task Iterator() =>
        Check.Marked(
            """
            public static class X {
              static IEnumerable<int> Odd(int to) { for (int i = 1; i <= to; i += 2) yield return i; }
              static void Run() {
                var i = Interconnect.Between(F4.AXK7L24223G, F4.AXK8L24124BG).AddNet("G", 0.1.Amperes(), Odd(25)); // KEY1003
              }
            }
            """
        );

    [Fact]
    public Task Iterator_kept() =>
        Check.Marked(
            """
            public static class X {
              static IEnumerable<int> Odd(int to) { for (int i = 1; i <= to; i += 2) yield return i; }
              static void Run() {
                var odd = Odd(25);
                var i = Interconnect.Between(F4.AXK7L24223G, F4.AXK8L24124BG).AddNet("G", 0.1.Amperes(), odd); // KEY1003
              }
            }
            """
        );

    [Fact]
    public Task Iterator_break() =>
        Check.Marked(
            """
            public static class X {
              static IEnumerable<int> Odd(int to) { int i = 1; while (true) { if (i > to) yield break; yield return i; i += 2; } }
              static void Run() {
                foreach (int c in Odd(25)) Interconnect.Between(F4.AXK7L24223G, F4.AXK8L24124BG).AddNet("G", 0.1.Amperes(), [c]); // KEY1003
              }
            }
            """
        );

    [Fact]
    public Task Iterator_endless_take() =>
        Check.Marked(
            """
            public static class X {
              static IEnumerable<int> Odd() { int i = 1; while (true) { yield return i; i += 2; } }
              static void Run() {
                foreach (int c in Odd().Take(13)) Interconnect.Between(F4.AXK7L24223G, F4.AXK8L24124BG).AddNet("G", 0.1.Amperes(), [c]);
              }
            }
            """
        );

    [Fact]
    public Task Iterator_records() =>
        Check.Marked(
            """
            public record Net(string Name, double Amps, int Contact);
            public static class X {
              static IEnumerable<Net> Nets(double a) { yield return new("A", a, 1); yield return new("B", a * 2, 2); }
              static void Run() {
                var i = Interconnect.Between(F4.AXK7L24223G, F4.AXK8L24124BG);
                foreach (var n in Nets(0.2)) i = i.AddNet(n.Name, n.Amps.Amperes(), [n.Contact]); // KEY3001
              }
            }
            """
        );

    [Fact]
    public Task Iterator_local() =>
        Check.Marked(
            """
            public static class X {
              static void Run() {
                IEnumerable<int> Odd(int to) { for (int i = 1; i <= to; i += 2) yield return i; }
                var i = Interconnect.Between(F4.AXK7L24223G, F4.AXK8L24124BG).AddNet("G", 0.1.Amperes(), Odd(25)); // KEY1003
              }
            }
            """
        );
}
