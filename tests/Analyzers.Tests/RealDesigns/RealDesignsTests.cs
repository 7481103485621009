using Keyway.Analyzers.Tests.Support;
using Microsoft.CodeAnalysis;

namespace Keyway.Analyzers.Tests.RealDesigns;

/// <summary>
/// What the build reports of faults in designs as engineers write them. Nobody who wrote them knew the analyzers; what is missed shows
/// where to go on.
/// </summary>
public class RealDesignsTests
{
    public static TheoryData<string> Names => [.. RealDesign.Names];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task The_build_reports_what_it_reported_before_and_nothing_else(string name)
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
            design.Faults.Select(fault => $"{fault.Rule} {fault.Detection}"),
            design.Faults.Select(fault => $"{fault.Rule} {Detect(fault, found, unexpected)}")
        );
        Assert.DoesNotContain(unexpected, finding => !design.Faults.Any(fault => IsMisplaced(fault, finding)));
    }

    private static Detection Detect(RealFault fault, HashSet<(string Rule, string Place)> found, HashSet<(string, string)> unexpected) =>
        fault.Places.Any(place => found.Contains((fault.Rule, place))) ? Detection.Reported
        : unexpected.Any(finding => finding.Item1 == fault.Rule) ? Detection.Misplaced
        : Detection.Missed;

    private static bool IsMisplaced(RealFault fault, (string Rule, string Place) finding) =>
        fault.Rule == finding.Rule && fault.Detection == Detection.Misplaced;

    private static string Describe(Location location) =>
        $"{Path.GetFileName(location.SourceTree!.FilePath)}:{location.GetLineSpan().StartLinePosition.Line + 1}";
}
