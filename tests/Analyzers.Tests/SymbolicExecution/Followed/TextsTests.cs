using Keyway.Analyzers.Tests.Support;

namespace Keyway.Analyzers.Tests.SymbolicExecution.Followed;

/// <summary>Framework methods for strings and numbers are evaluated.</summary>
public class TextsTests
{
    [Fact]
    public Task Join() =>
        Check.MarkedStatements(
            """
            PartNumber.Parse(string.Join("", "AXK7L", "18", "223G")); // KEY1002
            """
        );

    [Fact]
    public Task Format() =>
        Check.MarkedStatements(
            """
            PartNumber.Parse(string.Format("AXK7L{0}223G", 18)); // KEY1002
            """
        );

    [Fact]
    public Task Format_with_two_digits() =>
        Check.MarkedStatements(
            """
            PartNumber.Parse(string.Format("AXK7L{0:00}223G", 18)); // KEY1002
            """
        );

    [Fact]
    public Task ToString_with_two_digits() =>
        Check.MarkedStatements(
            """
            PartNumber.Parse("AXK7L" + 18.ToString("D2") + "223G"); // KEY1002
            """
        );

    [Fact]
    public Task An_interpolated_string_with_formats() =>
        Check.Marked(
            """
            public static class Boards
            {
                enum Kind
                {
                    Socket,
                    Header,
                }

                static string Number(Kind kind, int contacts) =>
                    $"AXK{(kind == Kind.Socket ? 7 : 8)}L{contacts:D2}{(kind == Kind.Socket ? "223G" : "124BG")}";

                static void Build()
                {
                    PartNumber.Parse(Number(Kind.Header, 24));
                    PartNumber.Parse(Number(Kind.Socket, 18)); // KEY1002
                }
            }
            """
        );

    [Fact]
    public Task The_name_of_a_member() =>
        Check.MarkedStatements(
            """
            var flex = Interconnect
                .Between(F4.AXK7L24223G, F4.AXK8L24124BG)
                .AddNet(nameof(DayOfWeek.Friday), 0.5.Amperes(), [1]); // KEY3001
            """
        );

    [Fact]
    public Task StringBuilder() =>
        Check.MarkedStatements(
            """
            var text = new System.Text.StringBuilder();
            text.Append("AXK7L").Append(18).Append("223G");
            PartNumber.Parse(text.ToString()); // KEY1002
            """
        );

    [Fact]
    public Task Split() =>
        Check.MarkedStatements(
            """
            var parts = "VBAT:18".Split(':');
            F4.Socket(int.Parse(parts[1])); // KEY1001
            """
        );

    [Fact]
    public Task A_character_of_a_text() =>
        Check.MarkedStatements(
            """
            F4.Socket("18"[0] - '0' + 17); // KEY1001
            """
        );

    [Fact]
    public Task IndexOf() =>
        Check.MarkedStatements(
            """
            F4.Socket(17 + "AB".IndexOf('B')); // KEY1001
            """
        );

    [Fact]
    public Task StartsWith() =>
        Check.MarkedStatements(
            """
            foreach (var name in new[] { "GND1", "VBAT" })
                if (name.StartsWith("GND"))
                    F4.Socket(18); // KEY1001
            """
        );

    [Fact]
    public Task StartsWith_with_a_comparison() =>
        Check.MarkedStatements(
            """
            foreach (var name in new[] { "GND1", "VBAT" })
                if (name.StartsWith("GND", StringComparison.Ordinal))
                    F4.Socket(18); // KEY1001
            """
        );

    [Fact]
    public Task Equals_of_two_texts() =>
        Check.MarkedStatements(
            """
            if (string.Equals("gnd", "gnd"))
                F4.Socket(18); // KEY1001
            """
        );

    [Fact]
    public Task Equals_that_ignores_case() =>
        Check.MarkedStatements(
            """
            if ("gnd".Equals("GND", StringComparison.OrdinalIgnoreCase))
                F4.Socket(18); // KEY1001
            """
        );

    [Fact]
    public Task ToUpper() =>
        Check.MarkedStatements(
            """
            if ("gnd".ToUpper() == "GND")
                F4.Socket(18); // KEY1001
            """
        );

    [Fact]
    public Task Parse() =>
        Check.MarkedStatements(
            """
            F4.Socket(int.Parse("18")); // KEY1001
            """
        );

    [Fact]
    public Task TryParse() =>
        Check.MarkedStatements(
            """
            if (int.TryParse("18", out int contacts))
                F4.Socket(contacts); // KEY1001
            """
        );

    [Fact]
    public Task The_number_of_an_enum() =>
        Check.MarkedStatements(
            """
            PartNumber.Parse($"AXK7L{(int)DayOfWeek.Friday + 13}223G"); // KEY1002
            """
        );

    [Fact]
    public Task GetValues_of_an_enum() =>
        Check.MarkedStatements(
            """
            foreach (var day in Enum.GetValues<DayOfWeek>())
                F4.Socket(day == DayOfWeek.Friday ? 18 : 24); // KEY1001
            """
        );

    [Fact]
    public Task A_nullable_number() =>
        Check.MarkedStatements(
            """
            int? contacts = 18;
            F4.Socket(contacts ?? 24); // KEY1001
            F4.Socket(contacts.Value); // KEY1001
            F4.Socket(contacts.GetValueOrDefault()); // KEY1001
            """
        );

    [Fact]
    public Task Functions_of_Math() =>
        Check.MarkedStatements(
            """
            F4.Socket(Math.Max(10, 18)); // KEY1001
            F4.Socket((int)Math.Round(17.6)); // KEY1001
            F4.Socket((int)Math.Ceiling(17.6m)); // KEY1001
            F4.Socket(int.Max(3, 18)); // KEY1001
            """
        );

    [Fact]
    public Task DivRem() =>
        Check.MarkedStatements(
            """
            var (quotient, remainder) = Math.DivRem(37, 2);
            F4.Socket(quotient); // KEY1001
            """
        );

    [Fact]
    public Task Round_at_midpoints() =>
        Check.Marked(
            """
            public static class Boards
            {
                static void Build()
                {
                    F4.Socket((int)Math.Round(18.5m, MidpointRounding.ToEven)); // KEY1001
                    F4.Socket((int)Math.Round(24.4m, MidpointRounding.AwayFromZero));
                }
            }
            """
        );

    [Theory]
    [InlineData("VBUS\t2  24", ".Split()", 4)]
    [InlineData("VBUS\t2  24", ".Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)", 3)]
    [InlineData("VBUS=2;24", ".Split(new[] { '=', ';' }, 2)", 2)]
    public Task Parts_between_white_space_or_several_separators(string text, string split, int count) =>
        ProgramCheck.Gives($"static int Result() => \"{text.Replace("\t", "\\t", StringComparison.Ordinal)}\"{split}.Length;", count);
}
