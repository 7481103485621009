using Keyway.Analyzers.Tests.Support;
using Keyway.Testing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Xunit.Abstractions;

namespace Keyway.Analyzers.Tests.Random;

/// <summary>What the build finds in random services that nothing creates, they find when reflection creates them.</summary>
public class RandomServiceTests(ITestOutputHelper output)
{
    /// <summary>Objects that only reflection creates have members that read what constructors set, beside others that write.</summary>
    [Fact]
    public async Task What_the_build_finds_in_a_service_the_program_finds()
    {
        var alarms = new List<string>();
        int found = 0;
        for (int seed = 0; seed < RandomRun.Programs * 5; seed++)
        {
            string code = RandomService.Write(seed);
            CSharpCompilation compilation = Analysis.WithKeyway.WithCode(code);
            IReadOnlyList<Diagnostic> diagnostics = await compilation.Analyze();
            found += diagnostics.Count;
            if (RandomRun.FindAlarm(compilation, diagnostics) is { } alarm)
            {
                alarms.Add($"seed {seed}, {RandomRun.Describe(alarm)}\n{RandomRun.Numbered(code)}");
            }
        }

        output.WriteLine($"{RandomRun.Programs * 5} services: {found} findings of the build");
        Assert.True(alarms.Count == 0, $"{alarms.Count} services have false alarms. The shortest:\n{alarms.MinBy(alarm => alarm.Length)}");
        Assert.True(found > RandomRun.Programs, $"The build found only {found}.");
    }
}
