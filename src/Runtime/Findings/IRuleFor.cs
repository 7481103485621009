namespace Keyway.Findings;

/// <summary>A rule that checks a type of subject. A rule is a pure function: the same subject gives the same findings.</summary>
/// <typeparam name="TSubject">The type of the subject: the model of a design, or a request for a part.</typeparam>
internal interface IRuleFor<in TSubject>
{
    /// <summary>Adds a finding for each violation of the rule that is certain from the known values of the subject.</summary>
    /// <param name="subject">The subject to check.</param>
    /// <param name="findings">The list to add the findings to.</param>
    void Check(TSubject subject, FindingList findings);
}
