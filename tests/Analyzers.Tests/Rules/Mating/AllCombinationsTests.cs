using System.Text;
using Keyway.Analyzers.Tests.Support;
using Microsoft.CodeAnalysis;

namespace Keyway.Analyzers.Tests.Rules.Mating;

/// <summary>
/// Combines every standard socket with every standard header: mating pairs pass, and each other combination has one error, whose cause the
/// test determines independently.
/// </summary>
public class AllCombinationsTests
{
    [Fact]
    public void There_are_64_sockets_52_headers_and_71_pairs()
    {
        Assert.Equal(64, AllParts.Sockets.Count);
        Assert.Equal(52, AllParts.Headers.Count);
        Assert.Equal(71, AllParts.Sockets.Sum(socket => AllParts.Headers.Count(header => Expected(socket, header) is null)));
    }

    [Fact]
    public Task Socket_first() => AssertJudged(AllParts.Sockets, AllParts.Headers);

    [Fact]
    public Task Header_first() => AssertJudged(AllParts.Headers, AllParts.Sockets);

    [Fact]
    public async Task Two_of_a_role_never_pass()
    {
        string[] sockets = await Judge(AllParts.Sockets, AllParts.Sockets);
        string[] headers = await Judge(AllParts.Headers, AllParts.Headers);
        Assert.Equal((64 * 64) + (52 * 52), sockets.Length + headers.Length);
        Assert.All([.. sockets, .. headers], found => Assert.EndsWith(" KEY2001", found, StringComparison.Ordinal));
    }

    private static async Task AssertJudged(IReadOnlyList<Connector> firsts, IReadOnlyList<Connector> seconds)
    {
        IEnumerable<string> expected =
            from first in firsts
            from second in seconds
            let id = Expected(first, second)
            where id is not null
            select Line(first, second, id);
        Assert.Equal(expected.Order(StringComparer.Ordinal), await Judge(firsts, seconds));
    }

    // Determined from the properties of the parts, not from their lists of mating parts.
    private static string? Expected(Connector first, Connector second) =>
        first.Series.Name != second.Series.Name ? "KEY2002"
        : first.Contacts != second.Contacts ? "KEY2003"
        : !first.MatedHeights.Intersect(second.MatedHeights).Any() ? "KEY2004"
        : null;

    /// <summary>
    /// Writes a method for each first half with a statement for each second half, and returns the findings with their halves.
    /// </summary>
    private static async Task<string[]> Judge(IReadOnlyList<Connector> firsts, IReadOnlyList<Connector> seconds)
    {
        var code = new StringBuilder(Check.Usings).Append("static class All\n{\n");
        foreach (Connector first in firsts)
        {
            code.Append($"    static void {first}()\n    {{\n");
            foreach (Connector second in seconds)
            {
                code.Append($"        Interconnect.Between({AllParts.Expression(first)}, {AllParts.Expression(second)});\n");
            }

            code.Append("    }\n");
        }

        var compilation = Analysis.WithKeyway.WithCode(code.Append('}').ToString());
        Assert.DoesNotContain(compilation.GetDiagnostics(), diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
        Dictionary<string, Connector> parts = AllParts.Connectors.ToDictionary(AllParts.Expression);
        return
        [
            .. (await compilation.Analyze())
                .Select(found =>
                    Line(parts[Assert.Single(found.AdditionalLocations).MarkedText()], parts[found.Location.MarkedText()], found.Id)
                )
                .Order(StringComparer.Ordinal),
        ];
    }

    private static string Line(Connector first, Connector second, string id) => $"{first} {second} {id}";
}
