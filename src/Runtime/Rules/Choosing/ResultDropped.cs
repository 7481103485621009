using Keyway.Findings;

namespace Keyway.Rules.Choosing;

/// <summary>
/// KEY1006: a call returns a new design that is discarded. Found only in code: at run time there is nothing left to check.
/// </summary>
internal sealed class ResultDropped() : Rule(RuleId, FindingSeverity.Warning, "The result of a call that returns a new design must be used")
{
    public const string RuleId = "KEY1006";
}
