namespace Keyway.Boards.Reading.KiCad;

/// <summary>Where a footprint stands: turns positions in its own frame into positions on the board.</summary>
/// <remarks>
/// KiCad mirrors the pads of a footprint on the bottom before it writes them, so both sides are turned alike. Sines are computed in
/// decimal arithmetic: the same file gives the same nanometers on every machine.
/// </remarks>
internal sealed class Placement
{
    public const long FullTurn = 360_000_000;
    private const long QuarterTurn = FullTurn / 4;
    private const decimal RadiansPerMillionth = 3.1415926535897932384626433833m / (FullTurn / 2);

    // The terms of the series beyond these are below a nanometer in a kilometer.
    private const int MostTerms = 24;

    private readonly BoardPosition origin;
    private readonly decimal cosine;
    private readonly decimal sine;

    /// <summary>Creates a placement.</summary>
    /// <param name="origin">The position of the footprint's origin.</param>
    /// <param name="rotation">The rotation in millionths of a degree, counterclockwise as seen from the top.</param>
    public Placement(BoardPosition origin, long rotation)
    {
        this.origin = origin;
        Rotation = ((rotation % FullTurn) + FullTurn) % FullTurn;
        decimal angle = Rotation % QuarterTurn * RadiansPerMillionth;
        decimal along = Series(angle, first: 0),
            across = Series(angle, first: 1);
        (cosine, sine) = (Rotation / QuarterTurn) switch
        {
            0 => (along, across),
            1 => (-across, along),
            2 => (-along, -across),
            _ => (across, -along),
        };
    }

    /// <summary>The rotation in millionths of a degree, from 0 to less than a full turn.</summary>
    public long Rotation { get; }

    /// <summary>Returns the position on the board of a position in the frame of the footprint.</summary>
    public BoardPosition ToBoard(long x, long y) =>
        new(origin.XNanometers + Round((x * cosine) + (y * sine)), origin.YNanometers + Round((y * cosine) - (x * sine)));

    private static long Round(decimal nanometers) => (long)decimal.Round(nanometers, MidpointRounding.AwayFromZero);

    /// <summary>Returns the cosine (from the power 0) or the sine (from the power 1) of an angle of up to a quarter turn.</summary>
    private static decimal Series(decimal angle, int first)
    {
        decimal term = first == 0 ? 1 : angle;
        decimal sum = term;
        for (int power = first + 2; power <= MostTerms && term != 0; power += 2)
        {
            term = -term * angle * angle / ((power - 1) * power);
            sum += term;
        }

        return sum;
    }
}
