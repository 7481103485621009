namespace Keyway.Runtime.Tests.Boards;

public class BoardPositionTests
{
    [Fact]
    public void Positions_are_exact_and_compared_by_value()
    {
        var position = new BoardPosition(124_158_001, -1);
        Assert.Equal(124.158001m, position.X.Millimeters);
        Assert.Equal(-0.000001m, position.Y.Millimeters);
        Assert.True(position == new BoardPosition(124_158_001, -1));
        Assert.Equal(position.GetHashCode(), new BoardPosition(124_158_001, -1).GetHashCode());
        Assert.True(position != new BoardPosition(124_158_001, 0));
        Assert.False(position.Equals(new BoardPosition(0, -1)));
        Assert.False(position.Equals("(124.158001 mm, -0.000001 mm)"));
        Assert.Equal("(124.158001 mm, -0.000001 mm)", position.ToString());
    }
}
