namespace Keyway.Package.Tests;

public class MistakesTests
{
    /// <summary>What the sample with one mistake for each rule must give: line and ID, nothing else.</summary>
    public static IReadOnlyList<(int Line, string Id)> Expected { get; } =
    [
        (11, "KEY1001"),
        (14, "KEY1002"),
        (18, "KEY1003"),
        (21, "KEY1004"),
        (24, "KEY2001"),
        (27, "KEY2002"),
        (30, "KEY2003"),
        (33, "KEY2004"),
        (36, "KEY2005"),
        (40, "KEY3001"),
        (66, "KEY3002"),
        (46, "KEY3003"),
        (51, "KEY3004"),
        (56, "KEY3005"),
        (60, "KEY3006"),
    ];

    [Fact]
    public void The_sample_with_a_mistake_for_each_rule_fails_with_exactly_these() => Assert.Equal(
        Expected,
        Dotnet.Fail(Repository.Root, "build", "samples/Mistakes", "--configuration", "Release").Select(message => (message.Line, message.Id)));
}
