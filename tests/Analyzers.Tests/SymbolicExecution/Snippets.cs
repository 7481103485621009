namespace Keyway.Analyzers.Tests.SymbolicExecution;

/// <summary>Expressions and statements that many tests use.</summary>
internal static class Snippets
{
    /// <summary>A socket and a header with 24 contacts each.</summary>
    public const string Pair = "Interconnect.Between(F4.AXK7L24223G, F4.AXK8L24124BG)";

    /// <summary>A statement that gives a net the contacts of a local.</summary>
    public const string Use = $"""{Pair}.AddNet("VCAM", 0.1.Amperes(), contacts);""";
}
