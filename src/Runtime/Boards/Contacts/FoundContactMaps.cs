namespace Keyway.Boards.Contacts;

/// <summary>The ways in which the contacts of two halves may meet. Each way is a list of pairs in the order of the first half.</summary>
/// <param name="source">How the ways are known.</param>
/// <param name="maps">
/// The possible ways, at least one. Contacts that meet none are in no pair. Where there are several, what a rule finds is certain only if
/// it holds in each of them.
/// </param>
/// <param name="turned">
/// The ways that the pads would allow as well, but only with the ends of contact 1 apart: one half turned by half a turn.
/// </param>
/// <param name="contradicted">What the catalog or the design states although the positions of the pads, or the catalog, rule it out; else
/// null.</param>
internal sealed class FoundContactMaps(
    ContactMapSource source,
    IReadOnlyList<IReadOnlyList<ContactPair>> maps,
    IReadOnlyList<IReadOnlyList<ContactPair>> turned,
    ContactMap? contradicted = null
)
{
    public ContactMapSource Source { get; } = source;

    public IReadOnlyList<IReadOnlyList<ContactPair>> Maps { get; } = maps;

    public IReadOnlyList<IReadOnlyList<ContactPair>> Turned { get; } = turned;

    public ContactMap? Contradicted { get; } = contradicted;
}
