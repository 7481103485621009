namespace Microsoft.CodeAnalysis.Testing;

/// <summary>Which of the compiler's diagnostics a test must expect.</summary>
public enum CompilerDiagnostics
{
    /// <summary>None.</summary>
    None = 0,

    /// <summary>Errors.</summary>
    Errors = 1,

    /// <summary>Errors and warnings.</summary>
    Warnings = 2,

    /// <summary>Errors, warnings and information.</summary>
    Suggestions = 3,

    /// <summary>All, hidden ones included.</summary>
    All = 4,
}
