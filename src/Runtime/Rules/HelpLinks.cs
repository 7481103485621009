namespace Keyway.Rules;

/// <summary>Where the pages of the rules are read.</summary>
internal static class HelpLinks
{
    private const string Pages = "https://github.com/keyway-connectors/keyway/blob/main/docs/rules/";

    public static string GetLink(string id) => Pages + id + ".md";
}
