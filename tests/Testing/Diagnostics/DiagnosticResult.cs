using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis.Text;

namespace Microsoft.CodeAnalysis.Testing;

/// <summary>A diagnostic that a test expects. Each <c>With…</c> method returns a changed copy.</summary>
public readonly partial struct DiagnosticResult
{
    private readonly ImmutableArray<DiagnosticLocation> spans;

    /// <summary>Expects a diagnostic with an ID and a severity, whatever its message.</summary>
    public DiagnosticResult(string id, DiagnosticSeverity severity)
    {
        Id = id;
        Severity = severity;
    }

    /// <summary>Expects a diagnostic with a descriptor's ID, default severity and message format.</summary>
    public DiagnosticResult(DiagnosticDescriptor descriptor)
        : this(descriptor.Id, descriptor.DefaultSeverity)
    {
        MessageFormat = descriptor.MessageFormat;
    }

    /// <summary>The ID.</summary>
    public string Id { get; }

    /// <summary>The severity.</summary>
    public DiagnosticSeverity Severity { get; private init; }

    /// <summary>What is not compared.</summary>
    public DiagnosticOptions Options { get; private init; }

    /// <summary>The format of the message, filled with <see cref="MessageArguments"/>.</summary>
    public LocalizableString? MessageFormat { get; private init; }

    /// <summary>What fills <see cref="MessageFormat"/>.</summary>
    public object?[]? MessageArguments { get; private init; }

    /// <summary>Where it is expected: first its location, then its additional locations. Empty for a diagnostic without location.</summary>
    public ImmutableArray<DiagnosticLocation> Spans
    {
        get => spans.IsDefault ? [] : spans;
        internal init => spans = value;
    }

    /// <summary>Whether it is expected at a location.</summary>
    public bool HasLocation => !Spans.IsEmpty;

    /// <summary>The whole message, or null where any will do.</summary>
    public string? Message => AcceptsAnyMessage ? null : GivenMessage ?? FormatMessage();

    private string? GivenMessage { get; init; }

    private bool AcceptsAnyMessage { get; init; }

    /// <summary>Expects an error of the compiler.</summary>
    public static DiagnosticResult CompilerError(string identifier) => new(identifier, DiagnosticSeverity.Error);

    /// <summary>Expects a warning of the compiler.</summary>
    public static DiagnosticResult CompilerWarning(string identifier) => new(identifier, DiagnosticSeverity.Warning);

    /// <summary>Expects a severity other than the descriptor's default.</summary>
    public DiagnosticResult WithSeverity(DiagnosticSeverity severity) => this with { Severity = severity };

    /// <summary>Says what is not compared.</summary>
    public DiagnosticResult WithOptions(DiagnosticOptions options) => this with { Options = options };

    /// <summary>Gives the arguments of the descriptor's message.</summary>
    public DiagnosticResult WithArguments(params object[] arguments) => this with { MessageArguments = arguments };

    /// <summary>Gives the whole message; null lets any message pass.</summary>
    public DiagnosticResult WithMessage(string? message) => this with { GivenMessage = message, AcceptsAnyMessage = message is null };

    /// <summary>Expects the markup <c>{|#key:…|}</c> as the next location.</summary>
    public DiagnosticResult WithLocation(int markupKey) =>
        WithSpan(PointSpan("", new LinePosition(0, markupKey)), DiagnosticLocationOptions.InterpretAsMarkupKey);

    /// <summary>Expects the next location to start at a line and column of the first source, both counted from 1.</summary>
    public DiagnosticResult WithLocation(int line, int column) => WithLocation("", line, column);

    /// <summary>Expects the next location to start at a line and column of a file, both counted from 1.</summary>
    public DiagnosticResult WithLocation(string path, int line, int column) =>
        WithSpan(PointSpan(path, new LinePosition(line - 1, column - 1)), DiagnosticLocationOptions.IgnoreLength);

    /// <summary>Expects the next location to be a span of the first source; lines and columns are counted from 1.</summary>
    public DiagnosticResult WithSpan(int startLine, int startColumn, int endLine, int endColumn) =>
        WithSpan("", startLine, startColumn, endLine, endColumn);

    /// <summary>Expects the next location to be a span of a file; lines and columns are counted from 1.</summary>
    public DiagnosticResult WithSpan(string path, int startLine, int startColumn, int endLine, int endColumn) =>
        WithSpan(new FileLinePositionSpan(path, new(startLine - 1, startColumn - 1), new(endLine - 1, endColumn - 1)));

    /// <summary>Expects the next location to be a span.</summary>
    public DiagnosticResult WithSpan(FileLinePositionSpan span) => WithSpan(span, DiagnosticLocationOptions.None);

    /// <summary>Expects the next location to be a span, compared as the options say.</summary>
    public DiagnosticResult WithSpan(FileLinePositionSpan span, DiagnosticLocationOptions options) =>
        this with
        {
            Spans = Spans.Add(new DiagnosticLocation(span, options)),
        };

    /// <summary>Expects no location.</summary>
    public DiagnosticResult WithNoLocation() => this with { Spans = [] };

    private static FileLinePositionSpan PointSpan(string path, LinePosition position) => new(path, position, position);

    private string? FormatMessage()
    {
        if (MessageFormat is null)
        {
            return MessageArguments is null
                ? null
                : throw new InvalidOperationException($"{Id} has arguments but no message format. Use WithMessage.");
        }

        string format = MessageFormat.ToString(CultureInfo.InvariantCulture);
        int wanted = Placeholder().Matches(format).Select(match => match.Groups[1].Value).Distinct().Count();
        int given = MessageArguments?.Length ?? 0;
        return wanted == given
            ? string.Format(CultureInfo.InvariantCulture, format, MessageArguments ?? [])
            : throw new InvalidOperationException(
                $"{Id} has the message '{format}' and {given} arguments. Use WithArguments, WithMessage, or WithMessage(null) for any."
            );
    }

    [GeneratedRegex(@"\{([0-9]+)[^}]*\}")]
    private static partial Regex Placeholder();
}
