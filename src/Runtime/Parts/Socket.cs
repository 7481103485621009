using System.ComponentModel;

namespace Keyway;

/// <summary>A socket: the half of a mating that receives the header.</summary>
public abstract class Socket : Connector
{
    /// <summary>The socket at a place of a series' list. For generated code: parts come from the catalog.</summary>
    /// <param name="series">The series.</param>
    /// <param name="index">The place, from 0.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected Socket(Series series, int index)
        : base(series, index) { }

    /// <summary>The header that mates with this socket, where only one does.</summary>
    /// <exception cref="DesignRuleException">KEY2005: several headers mate with this socket at different heights, or none does.</exception>
    public Header MatingHeader() => Mating<Header>(null);

    /// <summary>The header that mates with this socket at a mated height.</summary>
    /// <param name="matedHeight">The mated height, from board to board, as <c>2.5.Millimeters()</c>.</param>
    /// <exception cref="DesignRuleException">KEY2005: the socket does not give this height.</exception>
    public Header MatingHeader(Length matedHeight) => Mating<Header>(matedHeight);
}
