namespace Keyway.IntelliSense.Tests.Support;

/// <summary>A signature that the editor shows while arguments are typed.</summary>
/// <param name="Text">The signature.</param>
/// <param name="Documentation">What it says of the method.</param>
/// <param name="Parameters">What it says of each parameter, by name.</param>
internal sealed record Signature(string Text, string Documentation, IReadOnlyDictionary<string, string> Parameters)
{
    public override string ToString() =>
        string.Join("\n", [Text, Documentation, .. Parameters.Select(parameter => $"{parameter.Key}: {parameter.Value}")]);
}
