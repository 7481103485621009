using Keyway.Findings;
using Keyway.Rules.Settings;

namespace Keyway.Runtime.Tests.Rules.Settings;

/// <summary>Only the build reads settings and reports KEY0100. At run time the rule is listed, but finds nothing.</summary>
public class SettingNotReadTests
{
    [Fact]
    public void It_is_a_warning_of_the_settings()
    {
        SettingNotRead rule = new();
        Assert.Equal("KEY0100", rule.Id);
        Assert.Equal(SettingNotRead.RuleId, rule.Id);
        Assert.Equal(FindingSeverity.Warning, rule.Severity);
        Assert.Equal("Settings", rule.Category);
    }

    [Fact]
    public void A_program_has_no_settings_to_check() =>
        Assert.DoesNotContain(
            typeof(SettingNotRead).GetInterfaces(),
            type => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IRuleFor<>)
        );
}
