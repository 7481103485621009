namespace Keyway.Analyzers.SymbolicExecution.Paths;

/// <summary>The way ends within an expression: it throws.</summary>
internal sealed class PathTerminatedException : Exception;
