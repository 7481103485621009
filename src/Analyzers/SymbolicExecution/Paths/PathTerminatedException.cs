namespace Keyway.Analyzers.SymbolicExecution.Paths;

/// <summary>Thrown when the current path ends within an expression, because the program throws there or is no longer analyzed.</summary>
internal sealed class PathTerminatedException : Exception;
