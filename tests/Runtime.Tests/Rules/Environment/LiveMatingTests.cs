using Keyway.Designs.Model;
using Keyway.Rules.Environment;
using Keyway.Runtime.Tests.Support;

namespace Keyway.Runtime.Tests.Rules.Environment;

public class LiveMatingTests
{
    private static readonly InterconnectModel Forbidden = MadeUp.Pair("K2", "use matingUnderPower=forbidden");

    [Fact]
    public void Where_the_maker_forbids_it_it_is_an_error_at_the_call()
    {
        Finding finding = Assert.Single(Judge.By<LiveMating>(Used(Forbidden)));
        Assert.Equal(
            "error KEY4005: K2 connectors must not be mated or separated while they carry current or voltage; switch the supply off first",
            finding.ToString()
        );
        Assert.Equal("call", finding.Origin);
        Assert.Empty(finding.Related);
        Assert.Empty(finding.Remedies);
    }

    [Fact]
    public void Where_the_maker_asks_for_care_it_is_a_warning() =>
        Assert.Equal(
            "warning KEY4005: L3 connectors call for care when they are mated or separated while they carry "
                + "current or voltage; switch the supply off first",
            Assert.Single(Judge.By<LiveMating>(Used(MadeUp.Pair("L3", "use matingUnderPower=withCare")))).ToString()
        );

    [Fact]
    public void The_stricter_maker_counts()
    {
        Connector careful = MadeUp.Header("M4", "use matingUnderPower=withCare");
        foreach (InterconnectModel design in MadeUp.InEitherOrder(Forbidden.First.Value, careful))
        {
            Assert.StartsWith("error KEY4005: K2 connectors", Only(design).ToString(), StringComparison.Ordinal);
        }

        foreach (InterconnectModel design in MadeUp.InEitherOrder(MadeUp.Socket("L3", "use matingUnderPower=allowed"), careful))
        {
            Assert.StartsWith("warning KEY4005: M4 connectors", Only(design).ToString(), StringComparison.Ordinal);
        }

        foreach (InterconnectModel design in MadeUp.InEitherOrder(MadeUp.Socket("U4"), careful))
        {
            Assert.StartsWith("warning KEY4005: M4 connectors", Only(design).ToString(), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void What_is_allowed_not_known_or_not_stated_is_not_a_finding()
    {
        Assert.Empty(Judge.By<LiveMating>(Forbidden));
        Assert.Empty(Judge.By<LiveMating>(Used(MadeUp.Pair("L3", "use matingUnderPower=allowed"))));
        Assert.Empty(Judge.By<LiveMating>(Used(MadeUp.Pair("U4", "use switching=forbidden"))));
        Assert.Empty(Judge.By<LiveMating>(Used(SampleDesigns.NoneKnown())));
        Assert.All(MadeUp.WithUnknown(Forbidden.First.Value), half => Assert.Single(Judge.By<LiveMating>(Used(half))));
    }

    private static Finding Only(InterconnectModel design) => Assert.Single(Judge.By<LiveMating>(Used(design)));

    private static InterconnectModel Used(InterconnectModel design) => design.Stating(nameof(Interconnect.WithMatingUnderPower));
}
