using Keyway.Findings;
using Keyway.Rules.Choosing;

namespace Keyway.Runtime.Tests.Rules.Choosing;

/// <summary>
/// KEY1006 is found in code only, because an ignored result does not exist at run time. At run time the rule is listed, but finds nothing.
/// </summary>
public class ResultDroppedTests
{
    [Fact]
    public void It_is_a_warning_of_choosing_a_part()
    {
        ResultDropped rule = new();
        Assert.Equal("KEY1006", rule.Id);
        Assert.Equal(ResultDropped.RuleId, rule.Id);
        Assert.Equal(FindingSeverity.Warning, rule.Severity);
        Assert.Equal("Choosing a part", rule.Category);
    }

    [Fact]
    public void A_program_has_nothing_to_check() =>
        Assert.DoesNotContain(
            typeof(ResultDropped).GetInterfaces(),
            type => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IRuleFor<>)
        );
}
