using System.ComponentModel;

namespace Keyway;

/// <summary>A header: the half of a mated pair that enters the socket.</summary>
public abstract class Header : Connector
{
    /// <summary>Creates the header at an index of a series. For generated code: parts come from the catalog.</summary>
    /// <param name="series">The series.</param>
    /// <param name="index">The zero-based index.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected Header(Series series, int index)
        : base(series, index) { }

    /// <summary>Returns the only socket that mates with this header.</summary>
    /// <exception cref="DesignRuleException">KEY2005: several sockets mate with this header at different heights, or none does.</exception>
    public Socket MatingSocket() => Mating<Socket>(null);

    /// <summary>Returns the socket that mates with this header at a mated height.</summary>
    /// <param name="matedHeight">The mated height, from board to board, such as <c>2.5.Millimeters()</c>.</param>
    /// <exception cref="DesignRuleException">KEY2005: no socket mates with this header at this height.</exception>
    public Socket MatingSocket(Length matedHeight) => Mating<Socket>(matedHeight);
}
