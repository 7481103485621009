using System.Text.RegularExpressions;
using Keyway.FindingsComparison;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Keyway.Testing.Tests.Findings;

public partial class RecordingTests
{
    private const string Message = "F4 sockets are not made with 18 contacts; the nearest are 16 and 20";

    private const string Code = """
        using Keyway;
        using Panasonic;

        static class Boards
        {
            static object Camera => F4.Socket(18);
            static object Display => F4.Socket(25);
        }
        """;

    [Fact]
    public async Task A_finding_has_its_ID_severity_place_and_message() =>
        Assert.StartsWith(
            $"KEY1001\tError\t/Boards.cs(6,39,6,41)\t{Message}\t\tKeyway.Replacements=",
            Assert.Single((await Record(Code)).Programs).Findings[0],
            StringComparison.Ordinal
        );

    [Fact]
    public async Task Two_recordings_of_the_same_programs_are_the_same_text() =>
        Assert.Equal((await Record(Code)).ToString(), (await Record(Code)).ToString());

    [Fact]
    public async Task A_recording_is_read_as_it_was_written()
    {
        string text = (await Record(Code)).ToString();

        Assert.Equal(text, Recording.Parse(text).ToString());
    }

    [Fact]
    public void A_text_that_is_no_recording_is_refused() => Assert.Throws<FormatException>(() => Recording.Parse("KEY1001\tError\n"));

    [Fact]
    public async Task A_recorded_program_keeps_what_its_findings_depend_on()
    {
        CSharpCompilation library = new RecordedProgram
        {
            AssemblyName = "Tables",
            Files = [new RecordedFile("/Tables.cs", "public static class Tables { public const int Contacts = 18; }", [])],
        }.ToCompilation(FindInTests);
        CSharpCompilation compilation = Program(Code.Replace("18", "Tables.Contacts", StringComparison.Ordinal))
            .ToCompilation(FindInTests)
            .AddReferences(library.ToMetadataReference());
        AnalyzerOptions options = EditorConfig.Parse("[*.cs]\nkeyway_x = 1", ["/Boards.cs"]);

        RecordedProgram recorded = RecordedProgram.Parse(RecordedProgram.Of(compilation, options).ToJson());
        Recording recording = await new FindingsRecorder().RecordAsync([new CorpusProgram("test", () => recorded)], _ => { });

        Assert.Equal(["KEY0100", "KEY1001", "KEY1001"], Assert.Single(recording.Programs).Findings.Select(finding => finding[..7]));
    }

    [Fact]
    public async Task A_lost_an_added_a_moved_and_a_changed_finding_are_differences()
    {
        string old = (await Record(Code)).ToString();
        string finding = old.Split('\n')[1];

        AssertDifference(old, old.Replace(finding + "\n", "", StringComparison.Ordinal), lost: 1, added: 0);
        AssertDifference(old, old + finding + "\n", lost: 0, added: 1);
        AssertDifference(old, old.Replace("(6,39,6,41)", "(6,38,6,41)", StringComparison.Ordinal), lost: 1, added: 1);
        AssertDifference(old, old.Replace("16 and 20", "16, 20", StringComparison.Ordinal), lost: 1, added: 1);
        AssertDifference(old, old.Replace("Error", "Warning", StringComparison.Ordinal), lost: 2, added: 2);
    }

    [Fact]
    public async Task Equal_recordings_have_no_differences()
    {
        Recording recording = await Record(Code);

        var comparison = RecordingComparison.Of(recording, recording);

        Assert.Empty(comparison.Differences);
        Assert.Equal(1, comparison.Same);
    }

    [Fact]
    public async Task Other_programs_are_differences()
    {
        Recording recording = await Record(Code);

        Assert.Equal(
            ["test: the program itself differs"],
            RecordingComparison.Of(recording, await Record(Code + "\n// Edited")).Differences
        );
        Assert.Equal(["test: the program is only in the old recording"], RecordingComparison.Of(recording, new Recording([])).Differences);
    }

    [Fact]
    public void Random_programs_are_the_same_each_time()
    {
        CorpusProgram[] first = [.. Corpus.Random(5)];

        Assert.Equal("random/00004", first[4].Name);
        Assert.Equal(Corpus.Random(5).Select(program => program.Load().Hash()), first.Select(program => program.Load().Hash()));
    }

    [Fact]
    public async Task Samples_are_analyzed_with_their_references()
    {
        CorpusProgram[] samples = [.. Corpus.Samples(Path.Combine(Repository.Root, "samples"))];

        Recording recording = await new FindingsRecorder().RecordAsync(samples, _ => { });

        Assert.Equal(["samples/Handheld", "samples/Mistakes"], recording.Programs.Select(program => program.Name));
        Assert.Empty(recording.Programs[0].Findings);
        Assert.All(samples, sample => AssertCompiles(sample.Load()));

        // A comment at the end of a line names the finding on it.
        string[] expected =
        [
            .. samples[1]
                .Load()
                .Files.SelectMany(file =>
                    file.Text.Split('\n')
                        .Select((line, index) => (line, place: $"{file.Path}({index + 1}"))
                        .Where(line => !line.line.TrimStart().StartsWith("//", StringComparison.Ordinal))
                        .SelectMany(line => NamedOnLine().Matches(line.line).Select(match => $"{match.Value} {line.place}"))
                ),
        ];
        Assert.Equal(
            expected.Order(StringComparer.Ordinal),
            recording
                .Programs[1]
                .Findings.Select(finding => finding.Split('\t'))
                .Select(fields => $"{fields[0]} {fields[2].Split(',')[0]}")
                .Distinct()
                .Order(StringComparer.Ordinal)
        );
    }

    [GeneratedRegex(@"(?<=// .*)KEY\d{4}")]
    private static partial Regex NamedOnLine();

    private static void AssertCompiles(RecordedProgram program) =>
        Assert.Empty(
            program.ToCompilation(FindInTests).GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)
        );

    private static void AssertDifference(string old, string now, int lost, int added)
    {
        var comparison = RecordingComparison.Of(Recording.Parse(old), Recording.Parse(now));

        Assert.StartsWith("test\n", Assert.Single(comparison.Differences), StringComparison.Ordinal);
        Assert.Equal((lost, added), (comparison.Lost, comparison.Added));
    }

    private static Task<Recording> Record(string code) =>
        new FindingsRecorder().RecordAsync([new CorpusProgram("test", () => Program(code))], _ => { });

    private static RecordedProgram Program(string code) =>
        new()
        {
            AssemblyName = "Test",
            Files = [new RecordedFile("/Boards.cs", code, [])],
            Assemblies = ["Keyway", "Keyway.Panasonic"],
        };

    private static PortableExecutableReference FindInTests(string name) =>
        MetadataReference.CreateFromFile(Path.Combine(AppContext.BaseDirectory, name + ".dll"));
}
