using Keyway.Generator.Pipeline;
using Keyway.Generator.Syntax;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Keyway.Generator.Diagnostics;

/// <summary>Gathers what is wrong with one catalog file.</summary>
internal sealed class CatalogReport(string path, SourceText text)
{
    // A file of another format entirely would else bury the first message, the one that helps.
    private const int MostFindings = 200;

    private readonly List<CatalogFinding> findings = [];

    public IReadOnlyList<CatalogFinding> Findings => findings;

    public void Add(DiagnosticDescriptor rule, CatalogNode node, string message, params CatalogNode?[] related)
    {
        // A mapping or list as a whole is too much to underline: its beginning says which it is.
        int end = node is ScalarNode ? node.End : Math.Min(node.End, node.Start + 1);
        Add(rule, Locate(node.Start, end), message, related.Where(other => other is not null).Select(other => Locate(other!.Start, other.End)));
    }

    public void Add(DiagnosticDescriptor rule, int start, int end, string message) => Add(rule, Locate(start, end), message, []);

    private void Add(DiagnosticDescriptor rule, CatalogLocation location, string message, IEnumerable<CatalogLocation> related)
    {
        if (findings.Count < MostFindings)
        {
            findings.Add(new CatalogFinding(rule, location, message, related.ToEquatableArray()));
        }
    }

    private CatalogLocation Locate(int start, int end) => CatalogLocation.In(path, text, start, Math.Max(0, end - start));
}
