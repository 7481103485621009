using System.ComponentModel;

namespace Keyway;

/// <summary>Loads the series of generated code.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class GeneratedSeries
{
    /// <summary>A series from its fact sheet, whose parts are asked for under the design rules.</summary>
    /// <param name="factSheet">The facts, as <see cref="SeriesFactsAttribute"/> has them.</param>
    /// <param name="create">Makes the part at a place of the series' list.</param>
    public static Series Load(string factSheet, Func<Series, int, Connector> create) => new(factSheet, create, RuleCheck.Instance);

    /// <summary>A series as above whose number of parts is known, so that a part is there before the sheet is decoded.</summary>
    /// <param name="factSheet">The facts, as <see cref="SeriesFactsAttribute"/> has them.</param>
    /// <param name="count">The number of parts.</param>
    /// <param name="create">Makes the part at a place of the series' list.</param>
    public static Series Load(string factSheet, int count, Func<Series, int, Connector> create) =>
        new(factSheet, create, RuleCheck.Instance, count);

    private sealed class RuleCheck : IRequestCheck
    {
        public static readonly RuleCheck Instance = new();

        public void Demand(PartRequest request) => RuleSet.Demand(request);

        public void Demand(MateRequest request) => RuleSet.Demand(request);

        public void Demand(PartNumberRequest request) => RuleSet.Demand(request);
    }
}
