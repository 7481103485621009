namespace Keyway.Package.Tests;

[Collection(OneAfterTheOther.Name)]
public class MistakesTests
{
    /// <summary>What the sample with one mistake for each rule must give: file, line and ID, nothing else.</summary>
    public static IReadOnlyList<(string File, int Line, string Id)> Expected { get; } =
    [
        ("Interconnects.cs", 11, "KEY1001"),
        ("Interconnects.cs", 14, "KEY1002"),
        ("Interconnects.cs", 18, "KEY1003"),
        ("Interconnects.cs", 21, "KEY1004"),
        ("Products.cs", 117, "KEY1006"),
        ("Interconnects.cs", 24, "KEY2001"),
        ("Interconnects.cs", 27, "KEY2002"),
        ("Interconnects.cs", 30, "KEY2003"),
        ("Interconnects.cs", 33, "KEY2004"),
        ("Interconnects.cs", 36, "KEY2005"),
        ("Products.cs", 16, "KEY2006"),
        ("Products.cs", 10, "KEY2007"),
        ("Products.cs", 13, "KEY2008"),
        ("Interconnects.cs", 40, "KEY3001"),
        ("Interconnects.cs", 74, "KEY3002"),
        ("Interconnects.cs", 46, "KEY3003"),
        ("Interconnects.cs", 57, "KEY3004"),
        ("Interconnects.cs", 64, "KEY3005"),
        ("Interconnects.cs", 68, "KEY3006"),
        ("Products.cs", 20, "KEY3007"),
        ("Products.cs", 27, "KEY3009"),
        ("Products.cs", 28, "KEY3011"),
        ("Interconnects.cs", 50, "KEY3013"),
        ("Products.cs", 32, "KEY3014"),
        ("Products.cs", 36, "KEY4001"),
        ("Products.cs", 39, "KEY4002"),
        ("Products.cs", 48, "KEY4003"),
        ("Products.cs", 49, "KEY4004"),
        ("Products.cs", 57, "KEY4005"),
        ("Products.cs", 57, "KEY4006"),
        ("Products.cs", 61, "KEY4008"),
        ("Products.cs", 42, "KEY4009"),
        ("Products.cs", 53, "KEY4010"),
        ("Products.cs", 89, "KEY5001"),
        ("Products.cs", 89, "KEY5002"),
        ("Products.cs", 102, "KEY5003"),
        ("Products.cs", 65, "KEY5005"),
        ("Products.cs", 69, "KEY5006"),
        ("Products.cs", 80, "KEY5007"),
        ("Products.cs", 69, "KEY5008"),
        ("Products.cs", 75, "KEY5009"),
        ("Products.cs", 76, "KEY5010"),
        ("Products.cs", 83, "KEY5011"),
        ("Products.cs", 108, "KEY6001"),
        ("Products.cs", 109, "KEY6002"),
        ("Products.cs", 110, "KEY6003"),
        ("Products.cs", 111, "KEY6004"),
    ];

    [Fact]
    public void The_sample_with_a_mistake_for_each_rule_fails_with_exactly_these() =>
        Assert.Equal(
            Expected,
            Dotnet
                .Fail(Repository.Root, "build", "samples/Mistakes", "--configuration", "Release")
                .Select(message => (message.File, message.Line, message.Id))
        );
}
