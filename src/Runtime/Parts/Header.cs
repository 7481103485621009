using System.ComponentModel;

namespace Keyway;

/// <summary>A header: the half of a mating that enters the socket.</summary>
public abstract class Header : Connector
{
    /// <summary>The header at a place of a series' list. For generated code: parts come from the catalog.</summary>
    /// <param name="series">The series.</param>
    /// <param name="index">The place, from 0.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected Header(Series series, int index)
        : base(series, index) { }

    /// <summary>The socket that mates with this header, where only one does.</summary>
    /// <exception cref="DesignRuleException">KEY2005: several sockets mate with this header at different heights, or none does.</exception>
    public Socket MatingSocket() => Mating<Socket>(null);

    /// <summary>The socket that mates with this header at a mated height.</summary>
    /// <param name="matedHeight">The mated height, from board to board, as <c>2.5.Millimeters()</c>.</param>
    /// <exception cref="DesignRuleException">KEY2005: the header does not give this height.</exception>
    public Socket MatingSocket(Length matedHeight) => Mating<Socket>(matedHeight);
}
