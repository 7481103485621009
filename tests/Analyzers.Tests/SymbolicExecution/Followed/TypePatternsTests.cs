using Keyway.Analyzers.Tests.Support;

namespace Keyway.Analyzers.Tests.SymbolicExecution.Followed;

/// <summary>Patterns test the types of values in boxes and nullables, and cut sequences.</summary>
public class TypePatternsTests
{
    [Theory]
    [InlineData("object value = 18;", "value is int count ? count : 24")]
    [InlineData("int? value = 18;", "value is int count ? count : 24")]
    [InlineData("int? value = 18;", "value is { } count ? count : 24")]
    [InlineData("int? value = null;", "value is int count ? count : 18")]
    [InlineData("""object value = "18";""", "value switch { int count => count, string text => int.Parse(text), _ => 24 }")]
    [InlineData("object value = 24L;", "value is int ? 24 : 18")]
    [InlineData("object value = 0.9.Millimeters();", "value is Length ? 18 : 24")]
    [InlineData("object value = 18; value = value switch { int count => count, _ => 24 };", "(int)value")]
    [InlineData("int[] value = [24, 18, 30];", "value is [_, .. var rest] ? rest[0] : 24")]
    [InlineData("""string value = "J18";""", "value is ['J', .. var rest] ? int.Parse(rest) : 24")]
    public Task A_pattern_that_is_decided(string declaration, string count) =>
        Check.MarkedStatements(
            $"""
            {declaration}
            F4.Socket({count}); // KEY1001
            """
        );
}
