namespace Keyway.Findings;

/// <summary>A rule that can check a statement of a design only if the catalog gives a rating for it.</summary>
/// <typeparam name="TSubject">The type of the subject.</typeparam>
internal interface IRequiresRatings<in TSubject>
{
    /// <summary>Adds the ratings that the rule needs for what the subject states.</summary>
    /// <param name="subject">The subject to check.</param>
    /// <param name="required">The collection to add the ratings to.</param>
    void AddRequiredRatings(TSubject subject, RequiredRatings required);
}
