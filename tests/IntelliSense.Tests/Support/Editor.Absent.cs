namespace Keyway.IntelliSense.Tests.Support;

/// <summary>Replaces the editor if the SDK has no editor services, so that the tests compile and are skipped.</summary>
internal sealed class Editor
{
    public static Editor At(string code, string? catalog = null) =>
        throw new NotSupportedException($"{code} {catalog}: {EditorFactAttribute.Lacking}");

    public static Editor InMethod(string code, string? catalog = null) => At(code, catalog);

    public Task<IReadOnlyList<string>> CompletionsAsync() => throw new NotSupportedException(ToString());

    public Task<string> DescriptionAsync(string completion) => throw new NotSupportedException(completion + this);

    public Task<string> QuickInfoAsync() => throw new NotSupportedException(ToString());

    public Task<IReadOnlyList<Signature>> SignaturesAsync() => throw new NotSupportedException(ToString());
}
