using Keyway.Testing;

namespace Keyway.Analyzers.Tests.Random;

/// <summary>What the build finds in random programs, these find when they run, for some arguments.</summary>
public class RandomProgramTests
{
    [Theory]
    [InlineData(Features.None)]
    [InlineData(Features.Parameters)]
    [InlineData(Features.Conditions)]
    [InlineData(Features.Lists)]
    [InlineData(Features.Loops)]
    [InlineData(Features.Parameters | Features.Conditions)]
    [InlineData(Features.Parameters | Features.Jumps)]
    [InlineData(Features.Parameters | Features.Switches)]
    [InlineData(Features.Parameters | Features.Exceptions)]
    [InlineData(Features.Parameters | Features.Functions)]
    [InlineData(Features.Parameters | Features.Effects)]
    [InlineData(Features.Parameters | Features.Loops | Features.Jumps)]
    [InlineData(Features.Parameters | Features.Lists)]
    [InlineData(Features.Parameters | Features.Lists | Features.Loops)]
    [InlineData(Features.Lists | Features.Functions)]
    [InlineData(Features.Queries)]
    [InlineData(Features.Queries | Features.Lists | Features.Functions)]
    [InlineData(Features.Queries | Features.Lists | Features.Loops | Features.Parameters)]
    [InlineData(Features.Helpers)]
    [InlineData(Features.Helpers | Features.Conditions | Features.Loops)]
    [InlineData(Features.Helpers | Features.Parameters | Features.Switches)]
    [InlineData(Features.Helpers | Features.Parameters | Features.Lists | Features.Functions)]
    [InlineData(Features.All)]
    public Task What_the_build_finds_the_program_finds(Features features) => RandomRun.Compare(features);
}
