using System.Collections;

namespace Keyway.Generator.Reading.Parts;

/// <summary>The options of a series.</summary>
/// <param name="options">The options that could be read.</param>
/// <param name="areIncomplete">
/// Whether an option could not be read. It is reported already, so that its fields in patterns and its name in scopes are not.
/// </param>
internal sealed class PartOptions(IReadOnlyList<PartOption> options, bool areIncomplete) : IReadOnlyList<PartOption>
{
    public static PartOptions None { get; } = new([], areIncomplete: false);

    public bool AreIncomplete => areIncomplete;

    public int Count => options.Count;

    public PartOption this[int index] => options[index];

    public IEnumerator<PartOption> GetEnumerator() => options.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
