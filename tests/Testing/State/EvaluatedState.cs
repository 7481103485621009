using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis.Text;

namespace Microsoft.CodeAnalysis.Testing;

/// <summary>A <see cref="SolutionState"/> whose markup has become expectations.</summary>
internal sealed class EvaluatedState
{
    private readonly Dictionary<string, FileLinePositionSpan> numbered = [];
    private readonly Func<string?, DiagnosticResult> expect;

    /// <param name="state">The state with its markup.</param>
    /// <param name="expect">What markup with a name, or without one, stands for.</param>
    public EvaluatedState(SolutionState state, Func<string?, DiagnosticResult> expect)
    {
        this.expect = expect;
        State = state;
        Sources = [.. state.Sources.Select(TakeMarkup)];
        AdditionalFiles = [.. state.AdditionalFiles.Select(TakeMarkup)];
        Expected = [.. Expected, .. state.ExpectedDiagnostics.Select(Resolve)];
    }

    public SolutionState State { get; }

    public ImmutableArray<(string Path, SourceText Text)> Sources { get; }

    public ImmutableArray<(string Path, SourceText Text)> AdditionalFiles { get; }

    public ImmutableArray<DiagnosticResult> Expected { get; private set; } = [];

    private (string Path, SourceText Text) TakeMarkup((string Path, SourceText Text) file)
    {
        TestMarkup markup = TestMarkup.Parse(file.Text.ToString());
        var text = SourceText.From(markup.Text);
        foreach ((string? name, TextSpan span) in markup.Spans)
        {
            var place = new FileLinePositionSpan(file.Path, text.Lines.GetLinePositionSpan(span));
            if (name is null || !name.StartsWith('#'))
            {
                Expected = Expected.Add(expect(name).WithSpan(place));
            }
            else if (!numbered.TryAdd(name, place))
            {
                throw new ArgumentException($"Markup '{{|{name}:' appears twice.");
            }
        }

        return (file.Path, text);
    }

    private DiagnosticResult Resolve(DiagnosticResult result) => result with { Spans = [.. result.Spans.Select(Resolve)] };

    private DiagnosticLocation Resolve(DiagnosticLocation location)
    {
        if (!location.Options.HasFlag(DiagnosticLocationOptions.InterpretAsMarkupKey))
        {
            return location.Span.Path.Length > 0
                ? location
                : location with
                {
                    Span = new FileLinePositionSpan(Sources[0].Path, location.Span.Span),
                };
        }

        string key = "#" + location.Span.StartLinePosition.Character.ToString(CultureInfo.InvariantCulture);
        return numbered.TryGetValue(key, out FileLinePositionSpan span)
            ? new DiagnosticLocation(span, DiagnosticLocationOptions.None)
            : throw new ArgumentException($"No source has the markup '{{|{key}:' that a diagnostic is expected at.");
    }
}
