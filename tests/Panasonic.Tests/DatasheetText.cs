namespace Panasonic.Tests;

/// <summary>Compares words, whose case and spacing may differ from the datasheet's.</summary>
internal static class DatasheetText
{
    public static void AssertSays(string expected, string? actual) =>
        Assert.Contains(WithoutSpaces(expected), WithoutSpaces(actual), StringComparison.OrdinalIgnoreCase);

    public static void AssertDoesNotSay(string unexpected, string? actual) =>
        Assert.DoesNotContain(WithoutSpaces(unexpected), WithoutSpaces(actual), StringComparison.OrdinalIgnoreCase);

    private static string WithoutSpaces(string? text) => string.Concat((text ?? "").Where(character => !char.IsWhiteSpace(character)));
}
