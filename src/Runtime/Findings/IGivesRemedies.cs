namespace Keyway.Findings;

/// <summary>
/// A rule whose findings can have remedies. The code fix lists these rules as fixable, and only they can add a finding with remedies.
/// </summary>
internal interface IGivesRemedies;
