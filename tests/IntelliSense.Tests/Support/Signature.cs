namespace Keyway.IntelliSense.Tests.Support;

/// <summary>A signature in the editor's signature help.</summary>
/// <param name="Text">The signature.</param>
/// <param name="Documentation">The documentation of the method.</param>
/// <param name="Parameters">The documentation of each parameter, by name.</param>
internal sealed record Signature(string Text, string Documentation, IReadOnlyDictionary<string, string> Parameters)
{
    public override string ToString() =>
        string.Join("\n", [Text, Documentation, .. Parameters.Select(parameter => $"{parameter.Key}: {parameter.Value}")]);
}
