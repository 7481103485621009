using Keyway.Analyzers.Tests.Support;

namespace Keyway.Analyzers.Tests.Evaluation.NoFalseAlarms;

/// <summary>What the framework makes of odd arguments.</summary>
public class FrameworkTests
{
    [Theory]
    [InlineData(
        """
            static int V() { var s = new HashSet<int> { 1, 2, 3 }; s.Remove(2); var t = new HashSet<int>(s); t.Add(9); int r = 0; foreach (var x in t) r = r * 10 + x; return r; }
            """,
        193
    )]
    [InlineData(
        """
            static int V() { var s = new HashSet<int> { 1, 2, 3 }; s.Remove(2); var t = s.ToHashSet(); t.Add(9); int r = 0; foreach (var x in t) r = r * 10 + x; return r; }
            """,
        193
    )]
    [InlineData(
        """
            static int V() { var d = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase); d["A"] = 1; d["a"] = 2; foreach (var k in d.Keys) return k == "A" ? 24 : 18; return 0; }
            """,
        24
    )]
    [InlineData(
        """
            static int V() { var d = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase) { ["A"] = 1, ["a"] = 2 }; foreach (var k in d) return k.Key == "A" ? k.Value : 18; return 0; }
            """,
        2
    )]
    [InlineData(
        """
            static int V() { return Convert.ToInt32("18", 16); }
            """,
        24
    )]
    [InlineData(
        """
            static int V() { return int.Parse("18", System.Globalization.NumberStyles.HexNumber); }
            """,
        24
    )]
    [InlineData(
        """
            static int V() { return int.Parse("18", System.Globalization.NumberStyles.HexNumber, System.Globalization.CultureInfo.InvariantCulture); }
            """,
        24
    )]
    [InlineData(
        """
            static int V() { return "a,b,c".Split(new[] { ',' }, 1).Length; }
            """,
        1
    )]
    [InlineData(
        """
            static int V() { var sb = new System.Text.StringBuilder("24") { Length = 1 }; return sb.ToString().Length; }
            """,
        1
    )]
    [InlineData(
        """
            static readonly System.Text.StringBuilder Sb = new("1");
            static int H() { Sb.Append("8"); return Sb.ToString().Length; }
            static int V() { H(); return H(); }
            """,
        3
    )]
    [InlineData(
        """
            static readonly (System.Text.StringBuilder B, int N) Sb = (new System.Text.StringBuilder("1"), 2);
            static void H() { Sb.B.Append("8"); }
            static int V() { H(); return Sb.B.ToString().Length; }
            """,
        2
    )]
    [InlineData(
        """
            static int V() { long l = 5; DayOfWeek d = (DayOfWeek)l; var t = new Dictionary<DayOfWeek, int> { [DayOfWeek.Friday] = 24 }; return t.ContainsKey(d) ? t[d] : 18; }
            """,
        24
    )]
    [InlineData(
        """
            static int V() { char l = (char)5; DayOfWeek d = (DayOfWeek)l; return new List<DayOfWeek> { DayOfWeek.Friday }.IndexOf(d); }
            """,
        0
    )]
    [InlineData(
        """
            static int V() { return ImmutableArray.Create<int[]>(new[] { 1, 2 }).Length; }
            """,
        1
    )]
    [InlineData(
        """
            static int V() { return ImmutableList.Create<int[]>(new[] { 1, 2, 3 }).Count; }
            """,
        1
    )]
    [InlineData(
        """
            static int V() { double x = -0.0, y = 0.0; return 1 / Math.Max(x, y) > 0 ? 1 : 2; }
            """,
        1
    )]
    [InlineData(
        """
            static int V() { double x = -0.0, y = 0.0; return 1 / Math.Min(y, x) > 0 ? 1 : 2; }
            """,
        2
    )]
    [InlineData(
        """
            static int V() { int n = -5; return $"{n}" == "-5" ? 1 : 2; }
            """,
        2
    )]
    [InlineData(
        """
            static int V() { int n = -5; return ("x" + n).Contains('-') ? 1 : 2; }
            """,
        2
    )]
    public Task Gives_what_the_framework_gives(string members, int result) => Check.Result(members, result);

    [Fact]
    public Task Arguments_Of_A_Format_In_Another_Order() =>
        Check.Result("    static int V() => string.Format(\"{0}{1}\", arg1: 'a', arg0: DayOfWeek.Monday).Length;", 7);
}
