using Keyway.Designs.Model;
using Keyway.Rules.Boards;
using Keyway.Runtime.Tests.Support;

namespace Keyway.Runtime.Tests.Rules.Boards;

public class BoardWarpedTests
{
    private static readonly MountingModel Mounted = SampleDesigns.Mounting(MadeUp.Socket("K2", "use boardWarp=0.05 mm"));

    [Theory]
    [InlineData(0.051, "error KEY5006: a warp of 0.051 mm is too much; K2 connectors allow 0.05 mm over their length")]
    [InlineData(-0.06, "error KEY5006: a warp of -0.06 mm is too much; K2 connectors allow 0.05 mm over their length")]
    public void More_than_the_connector_allows_in_either_direction(double millimeters, string text)
    {
        Finding finding = Assert.Single(Judge.By<BoardWarped>(Warped(Mounted, (decimal)millimeters)));
        Assert.Equal(text, finding.ToString());
        Assert.Equal("warp", finding.Origin);
        Assert.Empty(finding.Related);
        Assert.Empty(finding.Remedies);
    }

    [Fact]
    public void The_limit_itself_is_allowed()
    {
        Assert.All([0.05m, -0.05m, 0, 0.01m], warp => Assert.Empty(Judge.By<BoardWarped>(Warped(Mounted, warp))));
        Assert.Single(Judge.By<BoardWarped>(Warped(Mounted, 0.0500000000000000000000000001m)));
    }

    [Fact]
    public void What_is_unknown_or_not_given_is_not_a_finding()
    {
        Assert.Empty(Judge.By<BoardWarped>(Mounted));
        Assert.Empty(Judge.By<BoardWarped>(Mounted.Stating(nameof(Mounting.WithBoardWarp), SampleDesigns.Unknown<Length>())));
        Assert.Empty(Judge.By<BoardWarped>(Warped(new MountingModel(SampleDesigns.Unknown<Connector>()), 9)));
        Assert.Empty(Judge.By<BoardWarped>(Warped(SampleDesigns.Mounting(MadeUp.Socket("U4")), 9)));
    }

    private static MountingModel Warped(MountingModel mounting, decimal millimeters) =>
        mounting.Stating(nameof(Mounting.WithBoardWarp), SampleDesigns.Known(millimeters.Millimeters(), "warp"));
}
