using Keyway.Findings;

namespace Keyway.Rules.Settings;

/// <summary>
/// KEY0100: a setting does not exist, or its value is invalid. Found only in the build, which reads the settings.
/// </summary>
internal sealed class SettingNotRead() : Rule(RuleId, FindingSeverity.Warning, "A Keyway setting must exist and have a valid value")
{
    public const string RuleId = "KEY0100";
}
