using Keyway.Findings;

namespace Keyway.Rules.Choosing;

/// <summary>
/// KEY1006: a call makes a new design, and nothing has it. Found in code alone: at run time there is nothing left to see.
/// </summary>
internal sealed class ResultDropped() : Rule(Number, FindingSeverity.Warning, "The result of a call that makes a new design must be used")
{
    public const string Number = "KEY1006";
}
