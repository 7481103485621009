namespace Keyway.Rules;

/// <summary>The links to the rule pages.</summary>
internal static class HelpLinks
{
    private const string Pages = "https://github.com/keyway-connectors/keyway/blob/main/docs/rules/";

    public static string GetLink(string id) => Pages + id + ".md";
}
