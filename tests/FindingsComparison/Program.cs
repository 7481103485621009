using System.Diagnostics;
using System.Globalization;
using Keyway.FindingsComparison;
using Keyway.Testing;

const string Usage = """
    record <file> [--tests <folder>] [--random <count>]   records what the analyzers find, with 20000 random programs by default
    compare <old> <new>                                   shows what differs; returns 1 if anything does
    show <program> [--tests <folder>]                     prints the files of a program, named as in a recording
    """;

string? tests = Take("--tests");
int random = int.Parse(Take("--random") ?? "20000", CultureInfo.InvariantCulture);
switch (args)
{
    case ["record", string file]:
        await RecordAsync(file);
        return 0;
    case ["compare", string old, string now]:
        return Compare(old, now);
    case ["show", string program]:
        return Show(program);
    default:
        Console.Error.WriteLine(Usage);
        return 2;
}

string? Take(string option)
{
    int place = Array.IndexOf(args, option);
    if (place < 0 || place + 1 == args.Length)
    {
        return null;
    }

    string value = args[place + 1];
    args = [.. args[..place], .. args[(place + 2)..]];
    return value;
}

IEnumerable<CorpusProgram> Programs() =>
    [.. Corpus.Samples(Path.Combine(Repository.Root, "samples")), .. tests is null ? [] : Corpus.OfTests(tests), .. Corpus.Random(random)];

async Task RecordAsync(string file)
{
    var watch = Stopwatch.StartNew();
    CorpusProgram[] programs = [.. Programs()];
    Recording recording = await new FindingsRecorder().RecordAsync(
        programs,
        finished =>
        {
            if (finished % 1000 == 0)
            {
                Console.Error.WriteLine(FormattableString.Invariant($"{finished} of {programs.Length} programs, {watch.Elapsed:mm\\:ss}"));
            }
        }
    );
    File.WriteAllText(file, recording.ToString());
    foreach (IGrouping<string, ProgramFindings> kind in recording.Programs.GroupBy(program => program.Name.Split('/')[0]))
    {
        Console.WriteLine(
            FormattableString.Invariant($"{kind.Key}: {kind.Count()} programs, {kind.Sum(program => program.Findings.Count)} findings")
        );
    }

    Console.WriteLine(
        FormattableString.Invariant($"{recording.Programs.Count} programs, {recording.Count} findings, {watch.Elapsed:mm\\:ss} minutes")
    );
}

static int Compare(string old, string now)
{
    const int Shown = 20;
    var comparison = RecordingComparison.Of(Recording.Parse(File.ReadAllText(old)), Recording.Parse(File.ReadAllText(now)));
    foreach (string difference in comparison.Differences.Take(Shown))
    {
        Console.WriteLine(difference);
    }

    if (comparison.Differences.Count > Shown)
    {
        Console.WriteLine(FormattableString.Invariant($"… and {comparison.Differences.Count - Shown} more programs"));
    }

    int differing = comparison.Differences.Count;
    Console.WriteLine(FormattableString.Invariant($"{comparison.Same} programs have the same findings, {differing} differ"));
    Console.WriteLine(FormattableString.Invariant($"{comparison.Lost} findings are only in the old, {comparison.Added} in the new"));
    return differing == 0 ? 0 : 1;
}

int Show(string name)
{
    if (Programs().FirstOrDefault(program => program.Name == name) is not { } found)
    {
        Console.Error.WriteLine($"There is no program '{name}'; a recording lists the names, and programs of tests need --tests <folder>.");
        return 2;
    }

    foreach (RecordedFile file in found.Load().Files)
    {
        Console.WriteLine($"// {file.Path}\n{file.Text}");
    }

    return 0;
}
