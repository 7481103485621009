using Keyway.Boards.Reading.KiCad;

namespace Keyway.Runtime.Tests.Boards.Reading.KiCad;

public class PlacementTests
{
    private static readonly BoardPosition Origin = new(100_000_000, 50_000_000);

    [Theory]
    [InlineData(0, 3, 1)]
    [InlineData(90_000_000, 1, -3)]
    [InlineData(180_000_000, -3, -1)]
    [InlineData(270_000_000, -1, 3)]
    [InlineData(-90_000_000, -1, 3)]
    [InlineData(450_000_000, 1, -3)]
    public void Quarter_turns_are_exact(long rotation, long x, long y) =>
        Assert.Equal(new BoardPosition(100_000_000 + x, 50_000_000 + y), new Placement(Origin, rotation).ToBoard(3, 1));

    // Sine and cosine of 30 degrees are 0.5 and 0.8660254…
    [Theory]
    [InlineData(30_000_000, 8_660_254, -5_000_000)]
    [InlineData(60_000_000, 5_000_000, -8_660_254)]
    [InlineData(150_000_000, -8_660_254, -5_000_000)]
    [InlineData(210_000_000, -8_660_254, 5_000_000)]
    [InlineData(-30_000_000, 8_660_254, 5_000_000)]
    public void Other_angles_are_exact_to_a_nanometer(long rotation, long x, long y) =>
        Assert.Equal(new BoardPosition(100_000_000 + x, 50_000_000 + y), new Placement(Origin, rotation).ToBoard(10_000_000, 0));

    [Theory]
    [InlineData(0, 0)]
    [InlineData(-90_000_000, 270_000_000)]
    [InlineData(360_000_000, 0)]
    [InlineData(-1_000_000_000_000, 80_000_000)]
    public void A_rotation_is_within_a_full_turn(long rotation, long normal) =>
        Assert.Equal(normal, new Placement(Origin, rotation).Rotation);
}
