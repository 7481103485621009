using Keyway.Generator.Reading.Sections.Vouching;

namespace Keyway.Generator.Tests.Reading.Sections.Vouching;

/// <summary>Forces per contact are stated in newtons, gram-force or ounce-force, and converted.</summary>
public class UsualForcesTests
{
    [Theory]
    [InlineData("0.5 N")]
    [InlineData("0.98 N")]
    [InlineData("0.981 N")]
    [InlineData("0.0588 N")]
    [InlineData("0.118 N")]
    [InlineData("0.165 N")]
    [InlineData("0.139 N")]
    [InlineData("1.112 N")]
    [InlineData("4.448 N")]
    [InlineData("24 N")]
    [InlineData("50 gf")]
    [InlineData("0.02 lbf")]
    [InlineData("1.25 kgf")]
    public void Round_figures_are_usual(string force) => Assert.True(UsualForces.AreUsual(force));

    [Theory]
    [InlineData("0.987 N")]
    [InlineData("0.9811 N")]
    [InlineData("0.168 N")]
    [InlineData("0.0578 N")]
    [InlineData("5.981 N")]
    [InlineData("0.0217 lbf")]
    public void Others_are_not(string force) => Assert.False(UsualForces.AreUsual(force));
}
