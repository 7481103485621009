using System.ComponentModel;

namespace Keyway;

/// <summary>A hermaphroditic connector: both halves of a mating are of one kind.</summary>
public abstract class HermaphroditicConnector : Connector
{
    /// <summary>The connector at a place of a series' list. For generated code: parts come from the catalog.</summary>
    /// <param name="series">The series.</param>
    /// <param name="index">The place, from 0.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected HermaphroditicConnector(Series series, int index)
        : base(series, index) { }

    /// <summary>The connector that mates with this one, where only one does.</summary>
    /// <exception cref="DesignRuleException">KEY2005: several mate with this one at different heights, or none does.</exception>
    public HermaphroditicConnector MatingConnector() => Mating<HermaphroditicConnector>(null);

    /// <summary>The connector that mates with this one at a mated height.</summary>
    /// <param name="matedHeight">The mated height, from board to board, as <c>2.5.Millimeters()</c>.</param>
    /// <exception cref="DesignRuleException">KEY2005: the connector does not give this height.</exception>
    public HermaphroditicConnector MatingConnector(Length matedHeight) => Mating<HermaphroditicConnector>(matedHeight);
}
