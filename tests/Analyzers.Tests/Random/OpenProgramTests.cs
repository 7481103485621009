using Keyway.Testing;

namespace Keyway.Analyzers.Tests.Random;

/// <summary>The same for programs that read what only their caller knows. A class of its own, because classes run side by side.</summary>
public class OpenProgramTests
{
    [Theory]
    [InlineData(Features.Open)]
    [InlineData(Features.Open | Features.Conditions | Features.Lists)]
    [InlineData(Features.Open | Features.Loops | Features.Jumps)]
    [InlineData(Features.Open | Features.Switches | Features.Functions)]
    [InlineData(Features.Open | Features.Exceptions | Features.Effects)]
    [InlineData(Features.Open | Features.Queries | Features.Lists)]
    [InlineData(Features.Open | Features.Helpers | Features.Conditions)]
    [InlineData(Features.Open | Features.Loops | Features.Lists | Features.Switches | Features.Functions)]
    public Task What_the_build_finds_the_program_finds(Features features) => RandomRun.Compare(features);
}
