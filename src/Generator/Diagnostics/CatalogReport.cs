using Keyway.Generator.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Keyway.Generator.Diagnostics;

/// <summary>Collects the findings for one catalog file.</summary>
internal sealed class CatalogReport(string path, SourceText text)
{
    // Without a limit, a file in an entirely different format would bury the first message, which is the helpful one.
    public const int MostFindings = 200;

    private readonly List<CatalogFinding> findings = [];

    public IReadOnlyList<CatalogFinding> Findings => findings;

    public void Add(DiagnosticDescriptor rule, TextSpan place, string message, params TextSpan[] related) =>
        Add(rule, Locate(place), message, related.Select(Locate));

    private void Add(DiagnosticDescriptor rule, CatalogLocation location, string message, IEnumerable<CatalogLocation> related)
    {
        if (findings.Count < MostFindings)
        {
            findings.Add(new CatalogFinding(rule, location, message, related.ToEquatableArray()));
        }
    }

    private CatalogLocation Locate(TextSpan place) => CatalogLocation.Create(path, text, place);
}
