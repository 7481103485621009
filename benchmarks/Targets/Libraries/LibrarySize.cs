using Keyway.Benchmarks.Projects;

namespace Keyway.Benchmarks.Targets.Libraries;

/// <summary>Measures the size of a compiled library of parts.</summary>
internal sealed class LibrarySize : Target
{
    public override IEnumerable<TargetLine> Measure(TargetRun run)
    {
        PartsLibrary library = run.Library;
        double bytes = new FileInfo(library.Assembly).Length;
        double documentation = new FileInfo(Path.ChangeExtension(library.Assembly, ".xml")).Length;
        yield return TargetLine.AtMost(
            $"compiled library of {library.Size}, per part",
            120,
            bytes / library.Size.Parts,
            "0 B",
            FormattableString.Invariant(
                $"{bytes / 1e6:0.0} MB; its documentation, which programs do not load, {documentation / library.Size.Parts:0} B per part"
            )
        );
    }
}
