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
                + "the boards would not be parallel",
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
}
