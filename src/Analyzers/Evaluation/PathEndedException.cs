namespace Keyway.Analyzers.Evaluation;

/// <summary>The way ends within an expression: it throws.</summary>
internal sealed class PathEndedException : Exception;
