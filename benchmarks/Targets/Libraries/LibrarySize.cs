using Keyway.Benchmarks.Projects;

namespace Keyway.Benchmarks.Targets.Libraries;

/// <summary>How large a compiled library of parts is.</summary>
internal sealed class LibrarySize : Target
{
    public override IEnumerable<TargetLine> Measure(TargetRun run)
    {
        PartsLibrary library = run.Library;
        double bytes = new FileInfo(library.Assembly).Length;
        double documentation = new FileInfo(Path.ChangeExtension(library.Assembly, ".xml")).Length;
        yield return TargetLine.AtMost(
            $"compiled library of {library.Size}, for each part",
            120,
            bytes / library.Size.Parts,
            "0 B",
            FormattableString.Invariant(
                $"{bytes / 1e6:0.0} MB; its documentation, which programs do not load, {documentation / library.Size.Parts:0} B a part"
            )
        );
    }
}
