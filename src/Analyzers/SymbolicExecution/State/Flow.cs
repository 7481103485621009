namespace Keyway.Analyzers.SymbolicExecution.State;

/// <summary>How a statement ended.</summary>
internal enum Flow
{
    /// <summary>The next statement follows.</summary>
    Next,

    /// <summary>The statements after it are skipped, because of a return, throw or jump.</summary>
    Leave,
}
