using System.Globalization;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using Keyway.Benchmarks.Measuring;
using Keyway.Benchmarks.Projects;

namespace Keyway.Benchmarks.Targets.Programs;

/// <summary>Measures how much of a large library remains in a trimmed program that uses two of its parts.</summary>
internal sealed class TrimmedProgram : Target
{
    // Publishing must fail if any code is incompatible with trimming.
    private const string Trimmed = """
        <PropertyGroup>
          <PublishTrimmed>true</PublishTrimmed>
          <SelfContained>true</SelfContained>
          <UseCurrentRuntimeIdentifier>true</UseCurrentRuntimeIdentifier>
          <TrimmerSingleWarn>false</TrimmerSingleWarn>
          <ILLinkTreatWarningsAsErrors>true</ILLinkTreatWarningsAsErrors>
          <WarningsAsErrors>$(WarningsAsErrors);IL2026;IL2104</WarningsAsErrors>
        </PropertyGroup>
        """;

    public override IEnumerable<TargetLine> Measure(TargetRun run)
    {
        PartsLibrary library = run.Library;
        string published = PartsProgram.Publish(run.Workplace, run.Large, "Trimmed", Trimmed);
        PartsProgramFigures[] runs =
        [
            .. Enumerable
                .Range(0, run.Runs)
                .Select(_ => PartsProgram.Parse(Command.Run(published, Path.Combine(published, "Trimmed")).Output)),
        ];
        yield return TargetLine.AtMost(
            $"first access to one of {run.Large}, trimmed",
            1,
            Numbers.Median(runs.Select(one => one.FirstAccess)) / 1000,
            "0.00 ms",
            $"{Numbers.Spread([.. runs.Select(one => one.FirstAccess / 1000)], "0.00")} ms in {run.Runs} runs"
        );
        string trimmed = Path.Combine(published, Path.GetFileName(library.Assembly));
        yield return TargetLine.AtMost(
            "properties of parts in the trimmed library of a program that uses two",
            2,
            PropertiesOfParts(trimmed),
            "0",
            string.Create(
                CultureInfo.InvariantCulture,
                $"{PropertiesOfParts(library.Assembly)} before; "
                    + $"the library was {Megabytes(library.Assembly):0.0} MB and is {Megabytes(trimmed):0.0} MB"
            )
        );
    }

    /// <summary>Counts the part properties of a library. All part numbers in <c>CatalogText</c> start with <c>AX</c>.</summary>
    private static int PropertiesOfParts(string assembly)
    {
        using var file = new PEReader(File.OpenRead(assembly));
        MetadataReader reader = file.GetMetadataReader();
        return reader
            .PropertyDefinitions.Select(handle => reader.GetString(reader.GetPropertyDefinition(handle).Name))
            .Count(name => name.StartsWith("AX", StringComparison.Ordinal));
    }

    private static double Megabytes(string file) => new FileInfo(file).Length / 1e6;
}
