namespace Keyway.BuildTime;

/// <summary>
/// Marks a type whose public members depend on nothing but their arguments: the analyzers call the very code of this library for them, so
/// that the build and the program reckon alike.
/// </summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct, Inherited = false)]
internal sealed class EvaluatedInBuildsAttribute : Attribute;
