namespace Panasonic.Tests;

/// <summary>Compares texts with the datasheet, ignoring case and spacing.</summary>
internal static class DatasheetText
{
    public static void AssertSays(string expected, string? actual) =>
        Assert.Contains(WithoutSpaces(expected), WithoutSpaces(actual), StringComparison.OrdinalIgnoreCase);

    public static void AssertDoesNotSay(string unexpected, string? actual) =>
        Assert.DoesNotContain(WithoutSpaces(unexpected), WithoutSpaces(actual), StringComparison.OrdinalIgnoreCase);

    private static string WithoutSpaces(string? text) => string.Concat((text ?? "").Where(character => !char.IsWhiteSpace(character)));
}
