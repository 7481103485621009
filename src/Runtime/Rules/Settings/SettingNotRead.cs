using Keyway.Findings;

namespace Keyway.Rules.Settings;

/// <summary>
/// KEY0100: a setting does not exist, or has a value that cannot be read. Found in the build alone, which reads the settings.
/// </summary>
internal sealed class SettingNotRead()
    : Rule(Number, FindingSeverity.Warning, "A setting of Keyway must exist and have a value that it can have")
{
    public const string Number = "KEY0100";
}
