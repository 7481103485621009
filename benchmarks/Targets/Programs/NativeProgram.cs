using Keyway.Benchmarks.Measuring;
using Keyway.Benchmarks.Projects;

namespace Keyway.Benchmarks.Targets.Programs;

/// <summary>Measures how much of a large library remains in a natively compiled program that uses two of its parts.</summary>
internal sealed class NativeProgram : Target
{
    // Links with gcc and its default linker, because the default of native compilation, clang, may not be installed.
    private const string Native = """
        <PropertyGroup>
          <PublishAot>true</PublishAot>
          <CppCompilerAndLinker>gcc</CppCompilerAndLinker>
          <LinkerFlavor>bfd</LinkerFlavor>
          <StripSymbols>true</StripSymbols>
        </PropertyGroup>
        """;

    public override IEnumerable<TargetLine> Measure(TargetRun run)
    {
        _ = run.Library;
        string program = Path.Combine(PartsProgram.Publish(run.Workplace, run.Large, "Native", Native), "Native");
        PartsProgramFigures[] runs =
        [
            .. Enumerable.Range(0, run.Runs).Select(_ => PartsProgram.Parse(Command.Run(Path.GetDirectoryName(program)!, program).Output)),
        ];
        yield return TargetLine.AtMost(
            $"first access to one of {run.Large}, compiled ahead of time",
            1,
            Numbers.Median(runs.Select(one => one.FirstAccess)) / 1000,
            "0.00 ms"
        );
        yield return TargetLine.AtMost("PartNumber.Parse in the native program", 200, runs.Min(one => one.ParseTime), "0 ns");

        // A used part keeps its property getter. Part numbers cannot be counted, because they are computed.
        string text = System.Text.Encoding.Latin1.GetString(File.ReadAllBytes(program));
        int names = System.Text.RegularExpressions.Regex.Count(text, "get_AX[SH]\\d+");
        yield return TargetLine.AtMost(
            "properties of parts in the native program that uses two",
            2,
            names,
            "0",
            FormattableString.Invariant($"{new FileInfo(program).Length / 1e6:0.0} MB")
        );
    }
}
