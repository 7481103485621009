using Keyway.Analyzers.Tests.Support;

namespace Keyway.Analyzers.Tests.SymbolicExecution.Models;

/// <summary>A text is parsed by a call or through a delegate.</summary>
public class ParsingModelTests
{
    private const string Members = """
            delegate bool Parser<T>(string? text, out T value);

            enum Side
            {
                Top,
                Bottom,
            }

            static T Read<T>(string? text, Parser<T> parse, T fallback) => parse(text, out T value) ? value : fallback;
        """;

    [Theory]
    [InlineData("Read(\"18\", int.TryParse, 24)")]
    [InlineData("Read<int>(null, int.TryParse, 18)")]
    [InlineData("Read(\"true\", bool.TryParse, false) ? 18 : 24")]
    [InlineData("Read(\"Bottom\", Enum.TryParse, Side.Top) == Side.Bottom ? 18 : 24")]
    [InlineData("Read(\"2 mm\", Length.TryParse, 1.Millimeters()) == 2.Millimeters() ? 18 : 24")]
    [InlineData("Read(\"x\", Length.TryParse, 1.Millimeters()) == 1.Millimeters() ? 18 : 24")]
    [InlineData("Temperature.TryParse(\"95 °C\", out Temperature hot) && hot > 85.DegreesCelsius() ? 18 : 24")]
    [InlineData("Read(\"x\", (string? text, out int value) => (value = 18) > 0, 24)")]
    public Task A_number_that_is_no_number_of_contacts(string expression) =>
        Check.Members($"{Members}\nstatic void Build() => F4.Socket({{|KEY1001:{expression}|}});");

    [Theory]
    [InlineData("Read(\"-18\", int.TryParse, 24)")]
    [InlineData("Read(text, int.TryParse, 24)")]
    [InlineData("Read(\"Top, Bottom\", Enum.TryParse, Side.Top) == Side.Top ? 18 : 24")]
    [InlineData("Read(\"2 mm\", Length.TryParse, 1.Millimeters()) == 2.Millimeters() ? 24 : 18")]
    public Task Other_numbers(string expression) => Check.Members($"{Members}\nstatic void Build(string text) => F4.Socket({expression});");
}
