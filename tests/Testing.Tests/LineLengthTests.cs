namespace Keyway.Testing.Tests;

/// <summary>The width of hand-written code, also where no formatter breaks a line: in strings and comments.</summary>
public class LineLengthTests
{
    private const int MaximumLength = 140;

    private static readonly string[] Folders = ["src", "tests", "samples", "benchmarks", "tools", ".ci"];

    [Fact]
    public void No_line_of_code_is_longer_than_140_characters()
    {
        string[] files = [.. Folders.SelectMany(ListFiles)];
        Assert.True(files.Length > 500, $"only {files.Length} files were found");
        Assert.Empty(files.SelectMany(FindLongLines));
    }

    [Theory]
    [InlineData(MaximumLength, 0)]
    [InlineData(MaximumLength + 1, 1)]
    public void The_limit_itself_is_allowed(int length, int expected)
    {
        string file = Path.GetTempFileName();
        File.WriteAllText(file, $"short\n{new string('Ω', length)}\n");
        Assert.Equal(expected, FindLongLines(file).Count());
        File.Delete(file);
    }

    private static IEnumerable<string> ListFiles(string folder) =>
        Directory
            .EnumerateFiles(Path.Combine(Repository.Root, folder), "*", SearchOption.AllDirectories)
            .Where(file => !IsOutput(file) && IsCode(Path.GetFileName(file)));

    private static bool IsOutput(string file) =>
        file.Split(Path.DirectorySeparatorChar).Any(part => part is "bin" or "obj" or "artifacts" or "StrykerOutput" or "TestResults");

    private static bool IsCode(string name) =>
        name == "run"
        || name.EndsWith(".sh", StringComparison.Ordinal)
        || (name.EndsWith(".cs", StringComparison.Ordinal) && !name.EndsWith(".g.cs", StringComparison.Ordinal));

    private static IEnumerable<string> FindLongLines(string file) =>
        File.ReadLines(file)
            .Select((line, index) => (line.Length, Number: index + 1))
            .Where(line => line.Length > MaximumLength)
            .Select(line => $"{Path.GetRelativePath(Repository.Root, file)}({line.Number}): {line.Length} characters");
}
