using System.Text.RegularExpressions;
using Keyway.Testing;

namespace Keyway.Package.Tests;

[Collection(OneAfterTheOther.Name)]
public partial class MistakesTests
{
    private static readonly string Sample = Path.Combine(Repository.Root, "samples", "Mistakes");

    /// <summary>Gets the findings that the comments of the sample expect, by line. The build must not report any others.</summary>
    public static IReadOnlyList<(string File, int Line, string Id)> Expected { get; } =
    [
        .. Directory
            .EnumerateFiles(Sample, "*.cs")
            .SelectMany(file =>
                File.ReadLines(file)
                    .SelectMany((line, index) => Marker().Matches(line).Select(id => (Path.GetFileName(file), index + 1, id.Value)))
            )
            .OrderBy(mistake => mistake.Value, StringComparer.Ordinal),
    ];

    [Fact]
    public void The_sample_with_a_mistake_for_each_rule_fails_with_exactly_these() =>
        Assert.Equal(
            Expected,
            Dotnet
                .Fail(Repository.Root, "build", "samples/Mistakes", "--configuration", "Release")
                .Select(message => (message.File, message.Line, message.Id))
        );

    [Fact]
    public void The_sample_has_a_mistake_for_every_rule_that_is_an_error_or_a_warning() => Assert.True(Expected.Count >= 54);

    // Matches only at the end of a line, because a comment above the line may name the rule in a sentence.
    [GeneratedRegex(@"(?<=// (KEY\d{4}, )*)KEY\d{4}(?=(, KEY\d{4})*$)")]
    private static partial Regex Marker();
}
