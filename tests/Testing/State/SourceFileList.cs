using Microsoft.CodeAnalysis.Text;

namespace Microsoft.CodeAnalysis.Testing;

/// <summary>The C# files of a test project.</summary>
public class SourceFileList : SourceFileCollection
{
    /// <summary>The name of the first file added without a name; the number counts up.</summary>
    internal const string FirstName = "/0/Test0.cs";

    /// <summary>Adds a file and names it by its number.</summary>
    public void Add(string content) => Add(($"/0/Test{Count}.cs", SourceText.From(content)));
}
