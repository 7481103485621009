using System.ComponentModel;
using Keyway.Parts;
using Keyway.Rules;

namespace Keyway;

/// <summary>The entry points through which generated code loads its series.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class GeneratedSeries
{
    /// <summary>Creates a series from its manifest. Requests for parts are checked against the design rules.</summary>
    /// <param name="manifest">The series manifest, the same as in <see cref="SeriesFactsAttribute"/>.</param>
    /// <param name="create">Creates the part at a zero-based index of the series.</param>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public static Series Load(string manifest, Func<Series, int, Connector> create) => new(manifest, create, RuleCheck.Instance);

    /// <summary>
    /// Creates a series from its manifest and its number of parts, so that parts can be created before the manifest is decoded.
    /// </summary>
    /// <param name="manifest">The series manifest, the same as in <see cref="SeriesFactsAttribute"/>.</param>
    /// <param name="count">The number of parts.</param>
    /// <param name="create">Creates the part at a zero-based index of the series.</param>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
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
