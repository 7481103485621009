using System.Text;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis.Text;

namespace Microsoft.CodeAnalysis.Testing;

/// <summary>Text without its markup, and the spans that were marked: <c>[|…|]</c> without, <c>{|name:…|}</c> with a name.</summary>
internal sealed partial record TestMarkup(string Text, IReadOnlyList<(string? Name, TextSpan Span)> Spans)
{
    public static TestMarkup Parse(string marked)
    {
        var text = new StringBuilder();
        var spans = new List<(string? Name, TextSpan Span)>();
        var open = new Stack<int>();
        var openNamed = new Stack<(string Name, int Start)>();
        int copied = 0;
        foreach (Match match in Marks().Matches(marked))
        {
            text.Append(marked, copied, match.Index - copied);
            copied = match.Index + match.Length;
            switch (match.Value)
            {
                case "[|":
                    open.Push(text.Length);
                    break;
                case "|]" when open.TryPop(out int start):
                    spans.Add((null, TextSpan.FromBounds(start, text.Length)));
                    break;
                case "|}" when openNamed.TryPop(out (string Name, int Start) named):
                    spans.Add((named.Name, TextSpan.FromBounds(named.Start, text.Length)));
                    break;
                case "|]" or "|}":
                    throw new ArgumentException($"Markup '{match.Value}' closes nothing, after: {text}", nameof(marked));
                default:
                    openNamed.Push((match.Groups["name"].Value, text.Length));
                    break;
            }
        }

        if (open.Count + openNamed.Count > 0)
        {
            string mark = openNamed.TryPeek(out (string Name, int Start) named) ? $"{{|{named.Name}:" : "[|";
            throw new ArgumentException($"Markup '{mark}' is never closed, in: {marked}", nameof(marked));
        }

        text.Append(marked, copied, marked.Length - copied);
        return new TestMarkup(text.ToString(), spans);
    }

    [GeneratedRegex(@"\[\||\|\]|\{\|(?<name>[-_.+#A-Za-z0-9]+):|\|\}")]
    private static partial Regex Marks();
}
