using Keyway.Designs.Model;
using Keyway.Rules.Boards;
using Keyway.Runtime.Tests.Support;

namespace Keyway.Runtime.Tests.Rules.Boards;

public class SeveralConnectorsTests
{
    private static readonly InterconnectModel Forbidden = MadeUp.Pair("K2", "use severalConnectors=forbidden");

    private static readonly InterconnectModel WithCare = MadeUp.Pair("L3", "use severalConnectors=withCare");

    private static readonly InterconnectModel Allowed = MadeUp.Pair("M4", "use severalConnectors=allowed");

    [Fact]
    public void Two_between_the_same_boards_are_an_error_where_the_maker_forbids_it()
    {
        Finding finding = Assert.Single(Judge.By<SeveralConnectors>(Twice(Forbidden)));
        Assert.Equal(
            "error KEY5001: 2 connectors join 'main' and 'display'; the K2 datasheet allows only one connector between two boards; "
                + "use one with more contacts, or call Acknowledge(Hazard.SeveralConnectors, …) if the boards are held in place",
            finding.ToString()
        );
        Assert.Equal("display-main", finding.Origin);
        Assert.Equal(["main-display"], finding.Related);
        Assert.Empty(finding.Remedies);
    }

    [Fact]
    public void They_are_a_warning_where_the_maker_asks_for_care() =>
        Assert.Equal(
            "warning KEY5001: 2 connectors join 'main' and 'display'; "
                + "the L3 datasheet calls for care, because small misalignments strain them; "
                + "use one with more contacts, or call Acknowledge(Hazard.SeveralConnectors, …) if the boards are held in place",
            Assert.Single(Judge.By<SeveralConnectors>(Twice(WithCare))).ToString()
        );

    [Fact]
    public void Of_several_makers_the_strictest_counts()
    {
        Assert.Contains("K2 datasheet allows only one", Message(Forbidden, WithCare), StringComparison.Ordinal);
        Assert.Contains("K2 datasheet allows only one", Message(WithCare, Forbidden), StringComparison.Ordinal);
        Assert.Contains("L3 datasheet calls for care", Message(Allowed, WithCare), StringComparison.Ordinal);
        Assert.Contains("L3 datasheet calls for care", Message(WithCare, MadeUp.Pair("U4")), StringComparison.Ordinal);
    }

    [Fact]
    public void Of_three_the_second_is_at_fault_and_the_others_are_related()
    {
        Finding finding = Assert.Single(Judge.By<SeveralConnectors>(Twice(Forbidden).Join("main", "display", Allowed)));
        Assert.StartsWith("3 connectors join 'main' and 'display'", finding.Message, StringComparison.Ordinal);
        Assert.Equal("display-main", finding.Origin);
        Assert.Equal(["main-display", "main-display"], finding.Related);
    }

    [Fact]
    public void It_is_said_once_for_each_two_boards() =>
        Assert.Equal(
            ["display-main", "lid-main"],
            Judge
                .By<SeveralConnectors>(Twice(Forbidden).Join("main", "lid", Forbidden).Join("lid", "main", Forbidden))
                .Select(finding => finding.Origin)
        );

    [Fact]
    public void One_for_each_two_boards_is_not_a_finding() =>
        Assert.Empty(
            Judge.By<SeveralConnectors>(
                new AssemblyModel()
                    .Join("main", "display", Forbidden)
                    .Join("main", "camera", Forbidden)
                    .Join("display", "camera", Forbidden)
            )
        );

    [Fact]
    public void Where_the_maker_allows_it_or_says_nothing_nothing_is_found()
    {
        Assert.Empty(Judge.By<SeveralConnectors>(Twice(Allowed)));
        Assert.Empty(Judge.By<SeveralConnectors>(Twice(MadeUp.Pair("U4"))));
    }

    [Fact]
    public void A_board_that_is_joined_to_itself_is_not_two_boards() =>
        Assert.Empty(Judge.By<SeveralConnectors>(new AssemblyModel().Join("main", "main", Forbidden).Join("main", "main", Forbidden)));

    [Fact]
    public void A_team_can_accept_the_hazard_in_code_or_in_its_settings()
    {
        Assert.Empty(Judge.By<SeveralConnectors>(Twice(Forbidden).Acknowledge(Hazard.SeveralConnectors, "main", "display")));
        Assert.Empty(Judge.By<SeveralConnectors>(Twice(Forbidden).Acknowledge(Hazard.SeveralConnectors, "display", "main")));
        Assert.Empty(Judge.By<SeveralConnectors>(Twice(Forbidden).Under(Acknowledging(Hazard.SeveralConnectors))));
        Assert.Single(Judge.By<SeveralConnectors>(Twice(Forbidden).Acknowledge(Hazard.SeveralConnectors, "main", "camera")));
        Assert.Single(Judge.By<SeveralConnectors>(Twice(Forbidden).Acknowledge(Hazard.CrossMating, "main", "display")));
        Assert.Single(Judge.By<SeveralConnectors>(Twice(Forbidden).Under(Acknowledging(Hazard.CrossMating))));
    }

    [Fact]
    public void An_acknowledgement_that_is_not_known_may_be_of_these_boards() =>
        Assert.Empty(
            Judge.By<SeveralConnectors>(
                Twice(Forbidden)
                    .Stating(
                        nameof(BoardAssembly.Acknowledge),
                        SampleDesigns.Unknown<Hazard>(),
                        SampleDesigns.Unknown<string>(),
                        SampleDesigns.Unknown<string>(),
                        SampleDesigns.Unknown<string>()
                    )
            )
        );

    [Fact]
    public void An_interconnect_that_is_not_known_still_joins_the_boards()
    {
        Finding finding = Assert.Single(
            Judge.By<SeveralConnectors>(new AssemblyModel().Join("main", "display", Forbidden).JoinUnknown("main", "display"))
        );
        Assert.Equal("unknown", finding.Origin);
        Assert.Empty(Judge.By<SeveralConnectors>(new AssemblyModel().JoinUnknown("main", "display").JoinUnknown("main", "display")));
    }

    [Fact]
    public void Unknown_boards_and_halves_are_not_a_finding()
    {
        Assert.Empty(Judge.By<SeveralConnectors>(Twice(SampleDesigns.NoneKnown())));
        Assert.Empty(
            Judge.By<SeveralConnectors>(
                new AssemblyModel()
                    .Join("main", "display", Forbidden)
                    .Stating(
                        nameof(BoardAssembly.Join),
                        SampleDesigns.Known("main", "first board"),
                        SampleDesigns.Unknown<string>(),
                        SampleDesigns.Known(Forbidden, "main-?")
                    )
            )
        );
        Assert.All(MadeUp.WithUnknown(Forbidden.First.Value), half => Assert.Single(Judge.By<SeveralConnectors>(Twice(half))));
    }

    private static AssemblyModel Twice(InterconnectModel interconnect) =>
        new AssemblyModel().Join("main", "display", interconnect).Join("display", "main", interconnect);

    private static string Message(InterconnectModel one, InterconnectModel other) =>
        Assert.Single(Judge.By<SeveralConnectors>(new AssemblyModel().Join("main", "display", one).Join("main", "display", other))).Message;

    private static DesignPolicy Acknowledging(Hazard hazard) =>
        new() { Acknowledged = [new AcknowledgedHazard(hazard, "display", "main")] };
}
