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
            CSharpCompilation compilation = Analysis.WithKeyway.WithAssemblyName($"Service{seed}").WithCode(code);
            HashSet<(int Line, string Id)> inProgram = RandomRun.Run(compilation).Found;
            foreach (Diagnostic diagnostic in await compilation.Analyze())
            {
                found++;
                if (!RandomRun.Lines(diagnostic).Any(at => inProgram.Contains((at, diagnostic.Id))))
                {
                    int line = diagnostic.Location.GetLineSpan().StartLinePosition.Line;
                    alarms.Add($"seed {seed}, line {line + 1}: {diagnostic.Id}: {diagnostic.GetMessage(null)}\n{RandomRun.Numbered(code)}");
                    break;
                }
            }
        }

        output.WriteLine($"{RandomRun.Programs * 5} services: {found} findings of the build");
        Assert.True(alarms.Count == 0, $"{alarms.Count} services have false alarms. The shortest:\n{alarms.MinBy(alarm => alarm.Length)}");
        Assert.True(found > RandomRun.Programs, $"The build found only {found}.");
    }
}
