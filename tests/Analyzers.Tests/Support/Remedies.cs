using Keyway.Analyzers.Reporting;
using Microsoft.CodeAnalysis;

namespace Keyway.Analyzers.Tests.Support;

/// <summary>Reads the remedies that diagnostics carry for the code fix.</summary>
internal static class Remedies
{
    /// <summary>
    /// Returns the remedies of the only finding in the members of a class: the replaced text and its replacement, best first.
    /// </summary>
    public static async Task<string[]> OfMembers(string members)
    {
        string code = $"{Check.Usings}\nstatic class Boards\n{{\n{members}\n}}";
        Diagnostic diagnostic = Assert.Single(await Analysis.WithKeyway.WithCode(code).Analyze());
        return
        [
            .. Replacements
                .Read(diagnostic)
                .Select(replacement => $"{code.Substring(replacement.Span.Start, replacement.Span.Length)} -> {replacement.Code}"),
        ];
    }

    public static Task<string[]> OfExpression(string expression) => OfMembers($"    static object Part => {expression};");
}
