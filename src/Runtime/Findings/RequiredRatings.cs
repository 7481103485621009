using Keyway.Tracing;

namespace Keyway.Findings;

/// <summary>Collects the ratings that rules need for the parts of a subject, without duplicates.</summary>
/// <param name="parts">The parts that must be rated, such as the two halves of an interconnect.</param>
internal sealed class RequiredRatings(IReadOnlyList<Traced<Connector>> parts)
{
    private List<RequiredRating>? all;

    public IReadOnlyList<RequiredRating> All => all is null ? [] : all;

    /// <summary>Adds a rating that all parts of the subject need.</summary>
    /// <param name="name">The name of the rating in messages.</param>
    /// <param name="origin">Where the design states what the rating is needed for.</param>
    /// <param name="isGiven">Whether the catalog gives the rating for a part.</param>
    public void Add(string name, object? origin, Func<Connector, bool> isGiven)
    {
        // Several rules may check a statement against the same rating.
        if (all is null || !all.Exists(required => required.Name == name && ReferenceEquals(required.Parts, parts)))
        {
            Add(parts, name, origin, isGiven);
        }
    }

    /// <summary>Adds a rating that some of the parts need.</summary>
    public void Add(IReadOnlyList<Traced<Connector>> needing, string name, object? origin, Func<Connector, bool> isGiven) =>
        (all ??= []).Add(new RequiredRating(needing, name, origin, isGiven));
}

/// <summary>A rating that a rule needs.</summary>
/// <param name="Parts">The parts that must be rated.</param>
/// <param name="Name">The name of the rating in messages.</param>
/// <param name="Origin">Where the design states what the rating is needed for.</param>
/// <param name="IsGiven">Whether the catalog gives the rating for a part.</param>
internal sealed record RequiredRating(IReadOnlyList<Traced<Connector>> Parts, string Name, object? Origin, Func<Connector, bool> IsGiven);
