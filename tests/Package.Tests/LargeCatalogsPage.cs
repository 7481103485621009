namespace Keyway.Package.Tests;

/// <summary>The page on large catalogs: its blocks, in order.</summary>
internal static class LargeCatalogsPage
{
    /// <summary>From here on the blocks are no longer those of the one example.</summary>
    private const string EndOfExample = "## How to divide catalogs";

    private static readonly string Text = Repository.Read("docs/large-catalogs.md");

    public static IReadOnlyList<Page.Block> Example { get; } = Page.Read(Text[..Text.IndexOf(EndOfExample, StringComparison.Ordinal)]);

    public static IReadOnlyList<Page.Block> Others { get; } = Page.Read(Text[Text.IndexOf(EndOfExample, StringComparison.Ordinal)..]);

    /// <summary>The text of the one file that a path names.</summary>
    public static string FileAt(string path) => Example.Single(block => block.Path == path).Text;
}
