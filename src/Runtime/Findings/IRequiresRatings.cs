namespace Keyway.Findings;

/// <summary>A rule that can judge what a design states only if the catalog gives a rating for it.</summary>
/// <typeparam name="TSubject">A part of a design.</typeparam>
internal interface IRequiresRatings<in TSubject>
{
    /// <summary>Adds the ratings that the rule needs for what the subject states.</summary>
    /// <param name="subject">What is checked.</param>
    /// <param name="required">Takes the ratings.</param>
    void AddRequiredRatings(TSubject subject, RequiredRatings required);
}
