namespace Keyway.Analyzers.Evaluation.Values;

/// <summary>Groups by their keys, as <c>ToLookup</c> gives them: under a key that there is not stands an empty group.</summary>
internal sealed class LookupContent(IEnumerable<Value> groups) : SequenceContent(groups)
{
    public override SequenceContent Copy(Func<Value, Value> change) => new LookupContent((Items ?? []).Select(change));

    public IEnumerable<Value> Find(object? key) =>
        (Items ?? []).Select(group => group.Content).OfType<GroupContent>().FirstOrDefault(group => Equals(group.Key.Content, key))?.Items
        ?? [];
}
