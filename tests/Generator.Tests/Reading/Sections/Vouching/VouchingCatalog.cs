using Keyway.Generator.Pipeline;
using Keyway.Generator.Tests.Support;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Keyway.Generator.Tests.Reading.Sections.Vouching;

/// <summary>A small catalog with some facts.</summary>
internal static class VouchingCatalog
{
    /// <summary>Asserts that the only finding is KEY0014.</summary>
    /// <param name="facts">The sections with the facts; the odd one stands in [|brackets|].</param>
    /// <param name="message">The message.</param>
    public static Task AssertWarning(string facts, string message) => CatalogTest.AssertFinding("KEY0014", message, Create(facts));

    /// <summary>Asserts that the facts are accepted without a finding.</summary>
    public static Task AssertAccepted(string facts)
    {
        Assert.Empty(Read("test.yaml", Create(facts)).Findings);
        return Task.CompletedTask;
    }

    /// <summary>Reads a catalog file.</summary>
    public static CatalogFile Read(string name, string text) => CatalogFile.Read(new Text(name, text), CancellationToken.None);

    private static string Create(string facts) =>
        $"""
            series: T2
            manufacturer: Acme
            {facts}
            pairs:
              - matedHeight: 1.5 mm
                parts:
                  10: [TS10, TH10]
                  20: [TS20, TH20]
                  30: [TS30, TH30]
            """;

    private sealed class Text(string name, string text) : AdditionalText
    {
        public override string Path => $"catalog/{name}";

        public override SourceText GetText(CancellationToken cancellationToken = default) => SourceText.From(text);
    }
}
