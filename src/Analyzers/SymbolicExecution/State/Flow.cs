namespace Keyway.Analyzers.SymbolicExecution.State;

/// <summary>How a statement ended.</summary>
internal enum Flow
{
    /// <summary>The next statement follows.</summary>
    Next,

    /// <summary>The rest of the body is skipped: return, throw, or a jump.</summary>
    Leave,
}
