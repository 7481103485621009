using System.ComponentModel;
using Keyway.Parts;
using Keyway.Rules;

namespace Keyway;

/// <summary>Loads the series of generated code.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class GeneratedSeries
{
    /// <summary>A series from its fact sheet, whose parts are asked for under the design rules.</summary>
    /// <param name="manifest">The facts, as <see cref="SeriesFactsAttribute"/> has them.</param>
    /// <param name="create">Makes the part at a place of the series' list.</param>
    public static Series Load(string manifest, Func<Series, int, Connector> create) => new(manifest, create, RuleCheck.Instance);

    /// <summary>A series as above whose number of parts is known, so that a part is there before the sheet is decoded.</summary>
    /// <param name="manifest">The facts, as <see cref="SeriesFactsAttribute"/> has them.</param>
    /// <param name="count">The number of parts.</param>
    /// <param name="create">Makes the part at a place of the series' list.</param>
    public static Series Load(string manifest, int count, Func<Series, int, Connector> create) =>
        new(manifest, create, RuleCheck.Instance, count);

    private sealed class RuleCheck : IRequestCheck
    {
        public static readonly RuleCheck Instance = new();

        public void EnsureMet(PartRequest request) => DesignRules.EnsureMet(request);

        public void EnsureMet(MateRequest request) => DesignRules.EnsureMet(request);

        public void EnsureMet(PartNumberRequest request) => DesignRules.EnsureMet(request);
    }
}
