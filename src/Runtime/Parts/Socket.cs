using System.ComponentModel;

namespace Keyway;

/// <summary>A socket: the half of a mated pair that receives the header.</summary>
public abstract class Socket : Connector
{
    /// <summary>Creates the socket at an index of a series. For generated code: parts come from the catalog.</summary>
    /// <param name="series">The series.</param>
    /// <param name="index">The zero-based index.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected Socket(Series series, int index)
        : base(series, index) { }

    /// <summary>Returns the only header that mates with this socket.</summary>
    /// <exception cref="DesignRuleException">KEY2005: several headers mate with this socket at different heights, or none does.</exception>
    public Header MatingHeader() => Mating<Header>(null);

    /// <summary>Returns the header that mates with this socket at a mated height.</summary>
    /// <param name="matedHeight">The mated height, from board to board, such as <c>2.5.Millimeters()</c>.</param>
    /// <exception cref="DesignRuleException">KEY2005: no header mates with this socket at this height.</exception>
    public Header MatingHeader(Length matedHeight) => Mating<Header>(matedHeight);
}
