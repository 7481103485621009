namespace Keyway.BuildTime;

/// <summary>
/// Marks a type whose public members depend only on their arguments, or a single such method. The analyzers call this library's own code
/// for them, so that the build
/// and the program compute the same values.
/// </summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Method, Inherited = false)]
internal sealed class EvaluatedInBuildsAttribute : Attribute;
