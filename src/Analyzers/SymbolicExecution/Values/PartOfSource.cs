namespace Keyway.Analyzers.SymbolicExecution.Values;

/// <summary>
/// A source of values: what one question about a sequence of texts tells, such as its first element, or whether it contains a word.
/// Answers to different questions do not depend on each other.
/// </summary>
/// <param name="Whole">The source of the sequence.</param>
/// <param name="Question">The question, as it is written.</param>
internal sealed record PartOfSource(object Whole, string Question)
{
    /// <summary>Determines whether two sources are the same, or one of them is a part of the other.</summary>
    public static bool AreRelated(object one, object other) => Contains(one, other) || Contains(other, one);

    private static bool Contains(object whole, object part) =>
        whole.Equals(part) || (part is PartOfSource { Whole: { } containing } && Contains(whole, containing));
}
