using System.ComponentModel;

namespace Keyway;

/// <summary>A hermaphroditic connector: both halves of a mated pair are of the same kind.</summary>
public abstract class HermaphroditicConnector : Connector
{
    /// <summary>Creates the connector at an index of a series. For generated code: parts come from the catalog.</summary>
    /// <param name="series">The series.</param>
    /// <param name="index">The zero-based index.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected HermaphroditicConnector(Series series, int index)
        : base(series, index) { }

    /// <summary>Returns the only connector that mates with this one.</summary>
    /// <exception cref="DesignRuleException">KEY2005: several connectors mate with this one at different heights, or none does.</exception>
    public HermaphroditicConnector MatingConnector() => Mating<HermaphroditicConnector>(null);

    /// <summary>Returns the connector that mates with this one at a mated height.</summary>
    /// <param name="matedHeight">The mated height, from board to board, such as <c>2.5.Millimeters()</c>.</param>
    /// <exception cref="DesignRuleException">KEY2005: no connector mates with this one at this height.</exception>
    public HermaphroditicConnector MatingConnector(Length matedHeight) => Mating<HermaphroditicConnector>(matedHeight);
}
