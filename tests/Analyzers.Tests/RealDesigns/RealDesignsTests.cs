using Keyway.Analyzers.Tests.Support;
using Microsoft.CodeAnalysis;

namespace Keyway.Analyzers.Tests.RealDesigns;

/// <summary>
/// What the build hears of faults in designs as engineers write them. Nobody who wrote them knew the analyzers; what is missed shows where
/// to go on.
/// </summary>
public class RealDesignsTests
{
    public static TheoryData<string> Names => [.. RealDesign.Names];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task The_build_hears_what_it_heard_before_and_nothing_else(string name)
    {
        RealDesign design = RealDesign.Read(name);
        Compilation compilation = design.Compile();
        Assert.Empty(compilation.GetDiagnostics().Where(found => found.Severity == DiagnosticSeverity.Error));

        HashSet<(string Rule, string Place)> found =
        [
            .. (await compilation.Analyze())
                .Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning && diagnostic.Id != "KEY1006")
                .Select(diagnostic => (diagnostic.Id, Describe(diagnostic.Location))),
        ];

        HashSet<(string Rule, string Place)> unexpected =
        [
            .. found.Where(finding =>
                !design.Others.Contains(finding)
                && !design.Faults.Any(fault => fault.Rule == finding.Rule && fault.Places.Contains(finding.Place))
            ),
        ];
        Assert.Equal(
            design.Faults.Select(fault => $"{fault.Rule} {fault.Hearing}"),
            design.Faults.Select(fault => $"{fault.Rule} {Hear(fault, found, unexpected)}")
        );
        Assert.DoesNotContain(unexpected, finding => !design.Faults.Any(fault => IsElsewhere(fault, finding)));
    }

    private static Hearing Hear(RealFault fault, HashSet<(string Rule, string Place)> found, HashSet<(string, string)> unexpected) =>
        fault.Places.Any(place => found.Contains((fault.Rule, place))) ? Hearing.Heard
        : unexpected.Any(finding => finding.Item1 == fault.Rule) ? Hearing.Elsewhere
        : Hearing.Missed;

    private static bool IsElsewhere(RealFault fault, (string Rule, string Place) finding) =>
        fault.Rule == finding.Rule && fault.Hearing == Hearing.Elsewhere;

    private static string Describe(Location location) =>
        $"{Path.GetFileName(location.SourceTree!.FilePath)}:{location.GetLineSpan().StartLinePosition.Line + 1}";
}
