using Microsoft.CodeAnalysis.Text;

namespace Microsoft.CodeAnalysis.Testing;

/// <summary>The C# files of a test project.</summary>
public class SourceFileList : SourceFileCollection
{
    /// <summary>Adds a file and names it by its number: <c>/0/Test0.cs</c> is the first.</summary>
    public void Add(string content) => Add(($"/0/Test{Count}.cs", SourceText.From(content)));
}
