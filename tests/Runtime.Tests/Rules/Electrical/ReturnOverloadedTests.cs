using Keyway.Designs.Model;
using Keyway.Rules.Electrical;
using Keyway.Runtime.Tests.Support;
using Keyway.Tracing;

namespace Keyway.Runtime.Tests.Rules.Electrical;

public class ReturnOverloadedTests
{
    private static readonly InterconnectModel Camera = SampleDesigns.Between("RA10", "RB10").AddNet("A", 0.6m, 1, 2).AddNet("B", -0.3m, 3);

    [Fact]
    public void A_return_carries_what_goes_out()
    {
        Finding finding = Assert.Single(Judge.By<ReturnOverloaded>(Return(Camera, ["A", "B"], 9, 10)));
        Assert.Equal(
            "warning KEY3009: 'GND' returns the 0.9 A of 'A' and 'B' over 2 contacts, 0.45 A on each, while it "
                + "goes out over 3; R4 contacts carry 0.3 A; 0.9 A needs 3 contacts",
            finding.ToString()
        );
        Assert.Equal("GND contacts", finding.Origin);
        Assert.Equal(["A current", "B current"], finding.Related);
        Assert.Equal(
            ["GND contacts: 8, 9, 10"],
            Judge.RemediesOf(finding).Select(remedy => remedy.Replace("9, 10, 8", "8, 9, 10", StringComparison.Ordinal))
        );
    }

    [Fact]
    public void The_limit_itself_is_allowed() => Assert.Empty(Judge.By<ReturnOverloaded>(Return(Camera, ["A", "B"], 8, 9, 10)));

    [Fact]
    public void A_contact_that_is_listed_twice_carries_once() =>
        Assert.Single(Judge.By<ReturnOverloaded>(Return(Camera, ["A", "B"], 9, 10, 10, 9)));

    [Fact]
    public void A_net_that_is_named_twice_comes_back_once()
    {
        Assert.Empty(Judge.By<ReturnOverloaded>(Return(Camera, ["A", "A"], 9, 10)));
        Assert.Equal(0.6.Amperes(), Return(Camera, ["A", "A"], 9).Nets[^1].Current.Value);
    }

    [Fact]
    public void A_return_counts_towards_the_total() =>
        Assert.Contains(
            "KEY3002",
            Judge.Errors(
                Return(
                    SampleDesigns.Between("RA20", "RB20").AddNet("A", 2.6m, 1, 2, 3, 4, 5, 6, 7, 8, 9),
                    ["A"],
                    10,
                    11,
                    12,
                    13,
                    14,
                    15,
                    16,
                    17,
                    18
                )
            )
        );

    [Fact]
    public void A_net_that_is_not_there_or_not_known_makes_the_current_unknown()
    {
        Assert.False(Return(Camera, ["C"], 9).Nets[^1].Current.IsKnown);
        Assert.Empty(Judge.By<ReturnOverloaded>(Return(Camera, ["C"], 9)));
    }

    [Fact]
    public void No_contacts_and_no_rating_are_not_a_finding()
    {
        Assert.Empty(Judge.By<ReturnOverloaded>(Return(Camera, ["A"])));
        Assert.Empty(Judge.By<ReturnOverloaded>(Return(SampleDesigns.Between("UA10", "UB10").AddNet("A", 9, 1), ["A"], 2)));
        Assert.Empty(Judge.By<ReturnOverloaded>(Return(SampleDesigns.NoneKnown().AddNet("A", 9, 1), ["A"], 2)));
    }

    [Fact]
    public void Invalid_arguments_of_a_return_are_rejected()
    {
        Interconnect design = Interconnect.Between(TestSeries.Part("RA10"), TestSeries.Part("RB10")).AddNet("A", 0.1.Amperes(), [1]);
        Assert.Equal("nets", Assert.Throws<ArgumentNullException>(() => design.AddReturn("GND", null!, [1])).ParamName);
        Assert.Equal("name", Assert.Throws<ArgumentNullException>(() => design.AddReturn(null!, ["A"], [1])).ParamName);
        Assert.Equal("contacts", Assert.Throws<ArgumentNullException>(() => design.AddReturn("GND", ["A"], null!)).ParamName);
        Assert.Equal("nets", Assert.Throws<ArgumentException>(() => design.AddReturn("GND", ["A", null!], [1])).ParamName);
        ArgumentException exception = Assert.Throws<ArgumentException>(() => design.AddReturn("GND", ["B"], [1]));
        Assert.Equal("nets", exception.ParamName);
        Assert.StartsWith(
            "'GND' returns 'B', but no net with this name was added before it; the only net is 'A'",
            exception.Message,
            StringComparison.Ordinal
        );
    }

    private static InterconnectModel Return(InterconnectModel design, string[] nets, params int[] contacts) =>
        design.Stating(
            nameof(Interconnect.AddReturn),
            SampleDesigns.Name("GND"),
            new Traced<IReadOnlyList<Traced<string>>>([.. nets.Select(name => new Traced<string>(name, name))], "nets"),
            SampleDesigns.Contacts("GND", contacts)
        );
}
