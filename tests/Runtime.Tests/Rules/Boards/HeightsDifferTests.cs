using Keyway.Designs.Model;
using Keyway.Rules.Boards;
using Keyway.Runtime.Tests.Support;

namespace Keyway.Runtime.Tests.Rules.Boards;

public class HeightsDifferTests
{
    private static readonly Series Series = TestSeries.Create(
        "series V4\nsocket 10: VA{}\nsocket 10: VC{}\nheader 10: VB{}\npair 1.0 mm: 0 2\npair 2.0 mm: 0 2\npair 3.0 mm: 0 2\n"
            + "pair 3.0 mm: 1 2\n"
    );

    private static readonly InterconnectModel Three = SampleDesigns.Between(Series.Find("VA10")!, Series.Find("VB10")!);

    private static readonly InterconnectModel One = SampleDesigns.Between(Series.Find("VC10")!, Series.Find("VB10")!);

    [Fact]
    public void Pairs_that_can_stand_at_one_height_pass()
    {
        Assert.Empty(Judge.By<HeightsDiffer>(new AssemblyModel().Join("a", "b", Three).Join("b", "a", One)));
        Assert.Empty(Judge.By<HeightsDiffer>(new AssemblyModel().Join("a", "b", Three).Join("a", "b", Three)));
        Assert.Empty(Judge.By<HeightsDiffer>(new AssemblyModel().Join("a", "b", Three.WithMatedHeight(3)).Join("a", "b", One)));
    }

    [Fact]
    public void Pairs_that_cannot_are_a_finding()
    {
        Finding finding = Assert.Single(
            Judge.By<HeightsDiffer>(new AssemblyModel().Join("a", "b", One).Join("b", "a", Three.WithMatedHeight(2)))
        );
        Assert.Equal(
            "error KEY5002: between 'a' and 'b', VA10 with VB10 is 2.0 mm high and VC10 with VB10 is 3.0 mm; "
                + "the boards would not be parallel; for 2.0 mm use VA10 instead of VC10",
            finding.ToString()
        );
        Assert.Equal("b-a", finding.Origin);
        Assert.Equal(["a-b"], finding.Related);
    }

    [Fact]
    public void A_height_that_is_not_known_passes() =>
        Assert.Empty(
            Judge.By<HeightsDiffer>(
                new AssemblyModel().Join("a", "b", One).Join("a", "b", Three.WithMatedHeight(SampleDesigns.Unknown<Length>()))
            )
        );

    [Fact]
    public void A_board_that_is_joined_to_itself_is_not_checked_for_heights() =>
        Assert.Empty(Judge.By<HeightsDiffer>(new AssemblyModel().Join("a", "a", One).Join("a", "a", Three.WithMatedHeight(2))));

    [Fact]
    public void Heights_that_no_single_height_satisfies_are_a_finding_at_the_one_that_leaves_none()
    {
        AssemblyModel assembly = new AssemblyModel().Join("a", "b", Three).Join("b", "a", One).Join("a", "b", Three.WithMatedHeight(2));
        Assert.Equal("a-b", Assert.Single(Judge.By<HeightsDiffer>(assembly)).Origin);
        Assert.Empty(Judge.By<HeightsDiffer>(new AssemblyModel().Join("a", "b", Three).Join("b", "a", One).Join("a", "b", Three)));
    }

    [Fact]
    public void Each_further_height_is_a_finding_of_its_own() =>
        Assert.Equal(
            ["b-a", "a-b"],
            Judge
                .By<HeightsDiffer>(
                    new AssemblyModel()
                        .Join("a", "b", One)
                        .Join("b", "a", Three.WithMatedHeight(2))
                        .Join("a", "b", Three.WithMatedHeight(1))
                        .Join("a", "b", One)
                )
                .Select(finding => finding.Origin)
        );

    [Fact]
    public void The_part_that_gives_the_common_height_is_named()
    {
        Series series = TestSeries.Create(
            "series W2\nsocket 10: WA{}\nheader 10: WB{}\nheader 10: WC{}\npair 1.0 mm: 0 1\npair 2.0 mm: 0 2\n"
        );
        InterconnectModel low = SampleDesigns.Between(series.Find("WA10")!, series.Find("WB10")!);
        InterconnectModel high = SampleDesigns.Between(series.Find("WC10")!, series.Find("WA10")!);
        Assert.Equal(
            "between 'a' and 'b', WC10 with WA10 is 2.0 mm high and WA10 with WB10 is 1.0 mm; the boards would not be parallel; "
                + "for 1.0 mm use WB10 instead of WC10",
            Assert.Single(Judge.By<HeightsDiffer>(new AssemblyModel().Join("a", "b", low).Join("a", "b", high))).Message
        );
    }

    [Fact]
    public void Working_ranges_must_have_a_height_in_common()
    {
        InterconnectModel low = InRange("X2", "16.35 mm", "16.2 mm to 16.5 mm");
        InterconnectModel middle = InRange("X3", "16.6 mm", "16.5 mm to 16.7 mm");
        InterconnectModel high = InRange("X4", "16.8 mm", "16.6 mm to 17.0 mm");
        Assert.Empty(FindBetween(low, middle));
        Assert.Empty(FindBetween(middle, high));
        Assert.Equal(
            "between 'a' and 'b', X4A10 with X4B10 is 16.6 to 17.0 mm high and X2A10 with X2B10 is 16.2 to 16.5 mm; "
                + "the boards would not be parallel",
            Assert.Single(FindBetween(low, high)).Message
        );
        Assert.Single(FindBetween(low, middle, high));
    }

    [Fact]
    public void A_fixed_height_must_be_in_the_working_range_of_the_others()
    {
        InterconnectModel range = InRange("X2", "16.35 mm", "16.2 mm to 16.5 mm");
        Assert.Empty(FindBetween(range, Fixed("Y2", "16.5 mm")));
        Assert.Empty(FindBetween(Fixed("Y2", "16.2 mm"), range));
        Assert.Single(FindBetween(range, Fixed("Y2", "16.51 mm")));
        Assert.Empty(FindBetween(range, Fixed("Y3", "16.35 mm", "0.15 mm").WithMatedHeight(16.5m)));
    }

    [Fact]
    public void A_height_that_the_design_states_within_a_working_range_binds_the_others()
    {
        InterconnectModel range = InRange("X2", "16.35 mm", "16.2 mm to 16.5 mm");
        InterconnectModel middle = InRange("X3", "16.6 mm", "16.45 mm to 16.7 mm");
        Assert.Empty(FindBetween(range.WithMatedHeight(16.5m), middle));
        Assert.Empty(FindBetween(range.WithMatedHeight(16.5m), middle.WithMatedHeight(16.5m)));
        Assert.Empty(FindBetween(middle, range.WithMatedHeight(16.5m)));
        Assert.Empty(FindBetween(range.WithMatedHeight(16.5m), Fixed("Y3", "16.35 mm", "0.15 mm").WithMatedHeight(16.5m)));
        Assert.Equal(
            "between 'a' and 'b', X3A10 with X3B10 is 16.45 to 16.7 mm high and X2A10 with X2B10 is 16.3 mm; "
                + "the boards would not be parallel",
            Assert.Single(FindBetween(range.WithMatedHeight(16.3m), middle)).Message
        );
        Assert.Single(FindBetween(middle, range.WithMatedHeight(16.3m)));
        Assert.Single(FindBetween(range.WithMatedHeight(16.45m), middle.WithMatedHeight(16.5m)));
    }

    [Fact]
    public void A_tolerance_makes_no_two_heights_one() =>
        Assert.Single(FindBetween(Fixed("Y3", "15.24 mm", "0.3 mm").WithMatedHeight(15), Fixed("Y2", "15.0 mm")));

    [Fact]
    public void Other_boards_stand_apart() =>
        Assert.Empty(Judge.By<HeightsDiffer>(new AssemblyModel().Join("a", "b", One).Join("a", "c", Three.WithMatedHeight(2))));

    [Fact]
    public void An_unknown_joint_leaves_the_others_checked()
    {
        InterconnectModel two = Three.WithMatedHeight(2);
        Assert.Single(Judge.By<HeightsDiffer>(new AssemblyModel().JoinUnknown("a", "b").Join("a", "b", One).Join("a", "b", two)));
        Assert.Single(Judge.By<HeightsDiffer>(new AssemblyModel().Join("a", "b", One).JoinUnknown("a", "b").Join("a", "b", two)));
        Assert.Single(
            Judge.By<HeightsDiffer>(new AssemblyModel().Join("a", "b", SampleDesigns.NoneKnown()).Join("a", "b", One).Join("a", "b", two))
        );
        Assert.Empty(Judge.By<HeightsDiffer>(new AssemblyModel().JoinUnknown("a", "b").Join("a", "b", One)));
    }

    private static IReadOnlyList<Finding> FindBetween(params InterconnectModel[] designs) =>
        Judge.By<HeightsDiffer>(designs.Aggregate(new AssemblyModel(), (assembly, design) => assembly.Join("a", "b", design)));

    private static InterconnectModel InRange(string series, string height, string range) =>
        MadeUp.PairAt(series, height, $"mating workingRange={range}");

    private static InterconnectModel Fixed(string series, string height, string? tolerance = null) =>
        MadeUp.PairAt(series, height, tolerance is null ? "" : $"tolerances matedHeight={tolerance}");
}
