using Keyway.Rules.Support;

namespace Keyway.Runtime.Tests.Rules.Support;

public class NetNamesTests
{
    [Fact]
    public void A_name_that_is_near_was_probably_meant() =>
        Assert.Equal(("VIO", "; did you mean 'VIO'?"), NetNames.FindNearest("VIA", ["GND", "VIO"]));

    [Fact]
    public void Otherwise_all_names_are_listed()
    {
        Assert.Equal((null, "; the only net is 'GND'"), NetNames.FindNearest("CLOCK", ["GND"]));
        Assert.Equal((null, "; the nets are 'GND', 'VIO' and 'SDA'"), NetNames.FindNearest("CLOCK", ["GND", "VIO", "SDA"]));
    }

    [Fact]
    public void Where_there_are_none_nothing_is_said() => Assert.Equal((null, ""), NetNames.FindNearest("CLOCK", []));
}
