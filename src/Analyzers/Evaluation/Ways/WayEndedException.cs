namespace Keyway.Analyzers.Evaluation.Ways;

/// <summary>The way ends within an expression: it throws.</summary>
internal sealed class WayEndedException : Exception;
