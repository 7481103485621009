using Keyway.Analyzers.Tests.Support;

namespace Keyway.Analyzers.Tests.Evaluation.Followed;

/// <summary>What the framework makes of texts and numbers.</summary>
public class TextsTests
{
    [Fact]
    public Task String_join() =>
        Check.MarkedStatements(
            """
            PartNumber.Parse(string.Join("", "AXK7L", "18", "223G")); // KEY1002
            """
        );

    [Fact]
    public Task String_format() =>
        Check.MarkedStatements(
            """
            PartNumber.Parse(string.Format("AXK7L{0}223G", 18)); // KEY1002
            """
        );

    [Fact]
    public Task Format_00() =>
        Check.MarkedStatements(
            """
            PartNumber.Parse(string.Format("AXK7L{0:00}223G", 18)); // KEY1002
            """
        );

    [Fact]
    public Task Tostring_D2() =>
        Check.MarkedStatements(
            """
            PartNumber.Parse("AXK7L" + 18.ToString("D2") + "223G"); // KEY1002
            """
        );

    [Fact]
    public Task Int_parse() =>
        Check.MarkedStatements(
            """
            F4.Socket(int.Parse("18")); // KEY1001
            """
        );

    [Fact]
    public Task Split() =>
        Check.MarkedStatements(
            """
            var p = "VBAT:18".Split(':');
            F4.Socket(int.Parse(p[1])); // KEY1001
            """
        );

    [Fact]
    public Task Tryparse() =>
        Check.MarkedStatements(
            """
            if (int.TryParse("18", out int n)) F4.Socket(n); // KEY1001
            """
        );

    [Fact]
    public Task String_indexer() =>
        Check.MarkedStatements(
            """
            F4.Socket("18"[0] - '0' + 17); // KEY1001
            """
        );

    [Fact]
    public Task Startswith() =>
        Check.MarkedStatements(
            """
            foreach (var n in new[] { "GND1", "VBAT" }) if (n.StartsWith("GND")) F4.Socket(18); // KEY1001
            """
        );

    [Fact]
    public Task Startswith_ordinal() =>
        Check.MarkedStatements(
            """
            foreach (var n in new[] { "GND1", "VBAT" }) if (n.StartsWith("GND", StringComparison.Ordinal)) F4.Socket(18); // KEY1001
            """
        );

    [Fact]
    public Task Equals_ignorecase() =>
        Check.MarkedStatements(
            """
            if ("gnd".Equals("GND", StringComparison.OrdinalIgnoreCase)) F4.Socket(18); // KEY1001
            """
        );

    [Fact]
    public Task String_equals() =>
        Check.MarkedStatements(
            """
            if (string.Equals("gnd", "gnd")) F4.Socket(18); // KEY1001
            """
        );

    [Fact]
    public Task Indexof() =>
        Check.MarkedStatements(
            """
            F4.Socket(17 + "AB".IndexOf('B')); // KEY1001
            """
        );

    [Fact]
    public Task Toupper() =>
        Check.MarkedStatements(
            """
            if ("gnd".ToUpper() == "GND") F4.Socket(18); // KEY1001
            """
        );

    [Fact]
    public Task Stringbuilder() =>
        Check.MarkedStatements(
            """
            var b = new System.Text.StringBuilder(); b.Append("AXK7L").Append(18).Append("223G");
            PartNumber.Parse(b.ToString()); // KEY1002
            """
        );

    [Fact]
    public Task Enum_tostring() =>
        Check.MarkedStatements(
            """
            PartNumber.Parse($"AXK7L{(int)DayOfWeek.Friday + 13}223G"); // KEY1002
            """
        );

    [Fact]
    public Task Enum_getvalues() =>
        Check.MarkedStatements(
            """
            foreach (var d in Enum.GetValues<DayOfWeek>()) F4.Socket(d == DayOfWeek.Friday ? 18 : 24); // KEY1001
            """
        );

    [Fact]
    public Task Nameof() =>
        Check.MarkedStatements(
            """
            var i = Interconnect.Between(F4.AXK7L24223G, F4.AXK8L24124BG).AddNet(nameof(DayOfWeek.Friday), 0.5.Amperes(), [1]); // KEY3001
            """
        );

    [Fact]
    public Task Nullable() =>
        Check.MarkedStatements(
            """
            int? n = 18;
            F4.Socket(n ?? 24); // KEY1001
            F4.Socket(n.Value); // KEY1001
            F4.Socket(n.GetValueOrDefault()); // KEY1001
            """
        );

    [Fact]
    public Task Math() =>
        Check.MarkedStatements(
            """
            F4.Socket(Math.Max(10, 18)); // KEY1001
            F4.Socket((int)Math.Round(17.6)); // KEY1001
            F4.Socket((int)Math.Ceiling(17.6m)); // KEY1001
            F4.Socket(int.Max(3, 18)); // KEY1001
            """
        );

    [Fact]
    public Task Divrem() =>
        Check.MarkedStatements(
            """
            var (q, r) = Math.DivRem(37, 2);
            F4.Socket(q); // KEY1001
            """
        );

    [Fact]
    public Task Midpoints() =>
        Check.Marked(
            """
            public static class X { static void Run() { F4.Socket((int)Math.Round(18.5m, MidpointRounding.ToEven)); F4.Socket((int)Math.Round(24.4m, MidpointRounding.AwayFromZero)); } } // KEY1001
            """
        );

    [Fact]
    public Task Tostring_formatting() =>
        Check.Marked(
            """
            public static class X {
              enum Kind { Socket, Header }
              static string No(Kind k, int n) => $"AXK{(k == Kind.Socket ? 7 : 8)}L{n:D2}{(k == Kind.Socket ? "223G" : "124BG")}";
              static void Run() { PartNumber.Parse(No(Kind.Header, 24)); PartNumber.Parse(No(Kind.Socket, 18)); } // KEY1002
            }
            """
        );
}
