using System.Text.RegularExpressions;
using Keyway.Analyzers.SymbolicExecution.Values;
using Keyway.Analyzers.Tests.Support;
using Keyway.Testing;
using Microsoft.CodeAnalysis;

namespace Keyway.Analyzers.Tests.Documents;

/// <summary>Tests that each example on the page about what the build sees has exactly the errors that it names, on their lines.</summary>
public partial class WhatTheBuildSeesTests
{
    private static readonly string Page = Repository.Read("docs/what-the-build-sees.md");

    /// <summary>The examples of the page.</summary>
    public static TheoryData<string> Examples => [.. Example().Matches(Page).Select(match => match.Groups["code"].Value)];

    [Fact]
    public void There_is_one_for_each_part() => Assert.True(Examples.Count >= 10, $"{Examples.Count} examples");

    [Theory]
    [MemberData(nameof(Examples))]
    public async Task Each_example_is_as_it_says(string code)
    {
        string file = code.StartsWith("class ", StringComparison.Ordinal)
            ? Check.Usings + code
            : $"{Check.Usings}\nstatic class Boards\n{{\nstatic void Example()\n{{\n{code}}}\n}}\n";
        string[] lines = file.Split('\n');
        List<(int, string)> expected =
        [
            .. lines.SelectMany((line, number) => Expected().Matches(line).Select(match => (number, match.Value))),
        ];

        IEnumerable<Diagnostic> found = await Analysis.WithKeyway.WithCode(file).Analyze();

        Assert.Equal(
            expected,
            found.Select(diagnostic => (diagnostic.Location.GetLineSpan().StartLinePosition.Line, diagnostic.Id)).Order()
        );
    }

    [Fact]
    public void The_budgets_are_those_of_the_code()
    {
        foreach (
            int budget in new[]
            {
                Budget.MaximumSteps,
                Budget.MaximumPaths,
                Budget.MaximumDepth,
                Budget.MaximumIterations,
                Budget.MaximumEndlessIterations,
                Budget.MaximumItems,
            }
        )
        {
            Assert.Contains(budget.ToString("N0", System.Globalization.CultureInfo.InvariantCulture), Page, StringComparison.Ordinal);
        }
    }

    [GeneratedRegex("^```csharp\n(?<code>.*?)^```", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Example();

    [GeneratedRegex(@"(?<=// )KEY\d{4}")]
    private static partial Regex Expected();
}
