using System.Collections.Immutable;
using System.Globalization;

namespace Microsoft.CodeAnalysis.Testing;

/// <summary>Pairs expected with actual diagnostics, one to one.</summary>
internal static class DiagnosticMatcher
{
    /// <summary>What is left over on either side when as many as possible are paired.</summary>
    public static (ImmutableArray<DiagnosticResult> Missing, ImmutableArray<Diagnostic> Unexpected) Match(
        ImmutableArray<DiagnosticResult> expected,
        ImmutableArray<Diagnostic> actual
    )
    {
        // An expectation may fit several diagnostics, so an earlier pairing is given up where that lets one more be paired.
        var partner = new int?[actual.Length];
        var missing = expected.Where((_, index) => !TryPair(index, [])).ToImmutableArray();
        return (missing, actual.Where((_, index) => partner[index] is null).ToImmutableArray());

        bool TryPair(int index, HashSet<int> seen)
        {
            for (int i = 0; i < actual.Length; i++)
            {
                if (Fits(expected[index], actual[i]) && seen.Add(i) && (partner[i] is not { } rival || TryPair(rival, seen)))
                {
                    partner[i] = index;
                    return true;
                }
            }

            return false;
        }
    }

    private static bool Fits(DiagnosticResult expected, Diagnostic actual) =>
        expected.Id == actual.Id
        && (expected.Options.HasFlag(DiagnosticOptions.IgnoreSeverity) || expected.Severity == actual.Severity)
        && (expected.Message is not { } message || message == actual.GetMessage(CultureInfo.InvariantCulture))
        && FitsLocations(expected, actual);

    private static bool FitsLocations(DiagnosticResult expected, Diagnostic actual)
    {
        if (!expected.HasLocation || actual.Location == Location.None)
        {
            return !expected.HasLocation && actual.Location == Location.None;
        }

        IEnumerable<Location> additional = expected.Options.HasFlag(DiagnosticOptions.IgnoreAdditionalLocations)
            ? []
            : actual.AdditionalLocations;
        ImmutableArray<Location> locations = [actual.Location, .. additional];
        return locations.Length == expected.Spans.Length && expected.Spans.Zip(locations, FitsLocation).All(fits => fits);
    }

    private static bool FitsLocation(DiagnosticLocation expected, Location actual)
    {
        FileLinePositionSpan span = actual.GetLineSpan();
        return expected.Span.Path == span.Path
            && expected.Span.StartLinePosition == span.StartLinePosition
            && (expected.Options.HasFlag(DiagnosticLocationOptions.IgnoreLength) || expected.Span.EndLinePosition == span.EndLinePosition);
    }
}
