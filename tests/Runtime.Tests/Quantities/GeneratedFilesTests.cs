using System.Diagnostics;
using Keyway.Testing;

namespace Keyway.Runtime.Tests.Quantities;

public class GeneratedFilesTests
{
    [Fact]
    public async Task The_quantities_are_what_the_tool_writes()
    {
        var start = new ProcessStartInfo("dotnet", ["run", "tools/quantities.cs", "--", "--check"])
        {
            WorkingDirectory = Repository.Root,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using Process process = Process.Start(start)!;
        Task<string> output = process.StandardOutput.ReadToEndAsync();
        Task<string> errors = process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        Assert.True(process.ExitCode == 0, await output + await errors);
    }
}
