namespace Keyway.Testing;

/// <summary>A source file of a recorded program.</summary>
/// <param name="Path">The path that findings name.</param>
/// <param name="Text">The source text.</param>
/// <param name="Settings">The options of the file from <c>.editorconfig</c>.</param>
public sealed record RecordedFile(string Path, string Text, SortedDictionary<string, string> Settings);
