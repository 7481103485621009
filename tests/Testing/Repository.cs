namespace Keyway.Testing;

/// <summary>The repository that the tests were built in, whose documents are also tested.</summary>
public static class Repository
{
    /// <summary>Gets the folder of the solution.</summary>
    public static string Root { get; } = Find();

    /// <summary>Reads a file.</summary>
    /// <param name="path">The path from the root, with slashes.</param>
    public static string Read(string path) => File.ReadAllText(Path.Combine(Root, path)).ReplaceLineEndings("\n");

    private static string Find()
    {
        string? folder = AppContext.BaseDirectory;
        while (folder is not null && !File.Exists(Path.Combine(folder, "Generator.sln")))
        {
            folder = Path.GetDirectoryName(folder);
        }

        return folder ?? throw new InvalidOperationException("The tests do not lie below Generator.sln.");
    }
}
