namespace Microsoft.CodeAnalysis.Testing;

/// <summary>Where a diagnostic is expected.</summary>
/// <param name="Span">The file and the span in it; an empty path is the first source.</param>
/// <param name="Options">How the span is compared.</param>
public readonly record struct DiagnosticLocation(FileLinePositionSpan Span, DiagnosticLocationOptions Options);

/// <summary>How an expected location is compared.</summary>
[Flags]
public enum DiagnosticLocationOptions
{
    /// <summary>Start and end must be those expected.</summary>
    None = 0,

    /// <summary>Only the start is compared.</summary>
    IgnoreLength = 1,

    /// <summary>The start's column is the key of a markup span <c>{|#key:…|}</c>.</summary>
    InterpretAsMarkupKey = 2,
}
