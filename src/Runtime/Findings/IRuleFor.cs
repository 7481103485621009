namespace Keyway.Findings;

/// <summary>What a rule checks. A rule is a pure function: the same subject gives the same findings.</summary>
/// <typeparam name="TSubject">A part of a design, from the folder Model.</typeparam>
internal interface IRuleFor<in TSubject>
{
    /// <summary>Adds a finding for each way in which the subject breaks the rule, as far as its values are known.</summary>
    /// <param name="subject">What to check.</param>
    /// <param name="findings">Where findings go.</param>
    void Check(TSubject subject, FindingList findings);
}
