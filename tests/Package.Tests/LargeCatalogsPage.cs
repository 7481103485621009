using Keyway.Testing;

namespace Keyway.Package.Tests;

/// <summary>The blocks of the page on large catalogs, in order.</summary>
internal static class LargeCatalogsPage
{
    /// <summary>The heading after which blocks no longer belong to the example.</summary>
    private const string EndOfExample = "## How to divide catalogs";

    private static readonly string Text = Repository.Read("docs/large-catalogs.md");

    public static IReadOnlyList<Page.Block> Example { get; } = Page.Read(Text[..Text.IndexOf(EndOfExample, StringComparison.Ordinal)]);

    public static IReadOnlyList<Page.Block> Others { get; } = Page.Read(Text[Text.IndexOf(EndOfExample, StringComparison.Ordinal)..]);

    /// <summary>Returns the text of the only file with a path.</summary>
    public static string FileAt(string path) => Example.Single(block => block.Path == path).Text;
}
