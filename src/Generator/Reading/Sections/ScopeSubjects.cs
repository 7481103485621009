using Keyway.Catalogs;
using Keyway.Generator.Reading.Parts;

namespace Keyway.Generator.Reading.Sections;

/// <summary>The parts and pairs of a series, as the rows of sections apply to them.</summary>
internal sealed class ScopeSubjects(PairsReader pairs)
{
    // Lazy, because many catalogs only have rows for the whole series, which need neither list.
    private readonly Lazy<List<ScopeSubject>> parts = new(() => [.. pairs.Parts.Select(part => part.Subject)]);

    // Pairs that differ in options only have the same facts as the pairs of the tables.
    private readonly Lazy<List<ScopeSubject>> mated = new(() =>
        [
            .. pairs
                .Pairs.Where(pair => pair.Socket.Basic is null && pair.Header.Basic is null)
                .Select(pair => new ScopeSubject(null, pair.Contacts, pair.Variant, [pair.MatedHeight])),
        ]
    );

    /// <summary>Gets the rows of pairs that could not be read, which belong to no subject.</summary>
    public UnreadRows Unread => pairs.Unread;

    /// <summary>Returns what the rows of a section apply to: pairs or parts.</summary>
    public Lazy<List<ScopeSubject>> Of(SectionDefinition section) => section.Extent == SectionExtent.Pairs ? mated : parts;
}
