using Microsoft.CodeAnalysis.Text;

namespace Microsoft.CodeAnalysis.Testing;

/// <summary>Compares a project's code with that expected.</summary>
internal static class CodeComparison
{
    /// <summary>Says how they differ, or null where they do not.</summary>
    public static async Task<string?> FindDifferenceAsync(EvaluatedState expected, TestProject actual, CancellationToken cancellationToken)
    {
        Dictionary<string, Document> documents = actual.WrittenDocuments.ToDictionary(document => document.FilePath ?? document.Name);
        foreach ((string path, SourceText text) in expected.Sources)
        {
            if (!documents.Remove(path, out Document? document))
            {
                return $"{path} is missing.";
            }

            string code = (await document.GetTextAsync(cancellationToken)).ToString();
            if (code != text.ToString())
            {
                return Describe(path, text.ToString(), code);
            }
        }

        return documents.Count > 0 ? $"Not expected: {string.Join(", ", documents.Keys)}" : null;
    }

    private static string Describe(string path, string expected, string actual)
    {
        string[] expectedLines = expected.Split('\n');
        string[] actualLines = actual.Split('\n');
        int line = expectedLines.Zip(actualLines).TakeWhile(pair => pair.First == pair.Second).Count();
        return $"""
            {path} differs from line {line + 1} on.
              expected: {Line(expectedLines)}
              actual:   {Line(actualLines)}

            The whole file is:
            {actual}
            """;

        // A line end that differs is made visible.
        string Line(string[] lines) => line < lines.Length ? lines[line].Replace("\r", "\\r", StringComparison.Ordinal) : "(end of file)";
    }
}
