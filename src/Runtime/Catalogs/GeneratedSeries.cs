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

    private sealed class RuleCheck : IRequestCheck
    {
        public static readonly RuleCheck Instance = new();

        public void Demand(PartRequest request) => RuleSet.Demand(request);

        public void Demand(MateRequest request) => RuleSet.Demand(request);

        public void Demand(PartNumberRequest request) => RuleSet.Demand(request);
    }
}
