using Keyway.Designs.Model;
using Keyway.Findings;
using Keyway.Quantities;
using Keyway.Rules.Support;
using Keyway.Text;
using Keyway.Tracing;

namespace Keyway.Rules.Environment;

/// <summary>KEY4008: a required environmental test goes beyond the maker's own test.</summary>
internal sealed class EnduranceNotTested()
    : Rule("KEY4008", FindingSeverity.Warning, "A required test should not go beyond the maker's own test"),
        IRuleFor<InterconnectModel>,
        IRequiresRatings<InterconnectModel>
{
    public void Check(InterconnectModel subject, FindingList findings)
    {
        foreach (RequiredTest required in subject.RequiredTests)
        {
            var comparison = new Comparison(this, subject, required, findings);
            comparison.Hold(required.Cycles, made => made.Cycles, "with");
            comparison.Hold(required.Duration, made => made.Duration, "for");
            if (required.Ends is { } ends)
            {
                (Traced<Temperature> cold, Traced<Temperature> hot) = TemperatureLimits.Sort(ends.First, ends.Second);
                comparison.Hold(cold, made => made.Cold?.Minimum, "at", made => made.Cold, isCold: true);
                comparison.Hold(hot, made => made.Hot?.Maximum, "at", made => made.Hot);
            }

            comparison.Hold(required.Dwell, made => made.Dwell, "with a dwell of");
            comparison.Hold(required.Temperature, made => made.Temperature?.Maximum, "at", made => made.Temperature);
            comparison.Hold(
                required.RelativeHumidity,
                made => made.RelativeHumidity?.Maximum,
                "at a relative humidity of",
                made => made.RelativeHumidity
            );
            comparison.Hold(
                required.Concentration,
                made => made.Concentration?.Maximum,
                "at a concentration of",
                made => made.Concentration
            );
        }
    }

    public void AddRequiredRatings(InterconnectModel subject, RequiredRatings required)
    {
        foreach (RequiredTest test in subject.RequiredTests)
        {
            required.Add($"{test.Name} test", test.Origin, half => test.FindMakersTest(half) is not null);
        }
    }

    /// <summary>Compares a required test with the tests of the makers of both halves.</summary>
    private sealed class Comparison(Rule rule, InterconnectModel subject, RequiredTest required, FindingList findings)
    {
        /// <summary>Adds a finding if a condition goes beyond a maker's test. Of two tests, the milder one counts.</summary>
        /// <typeparam name="T">The type of the condition.</typeparam>
        /// <param name="stated">The condition that the design states, or null.</param>
        /// <param name="limit">
        /// Gets how far a maker's test goes: to the far end of its tolerance, because the chamber may have been there.
        /// </param>
        /// <param name="how">The words before the value in the message, for example "at".</param>
        /// <param name="shown">Gets what the message shows of the maker's test; null to show the limit itself.</param>
        /// <param name="isCold">Whether a lower value is harsher.</param>
        public void Hold<T>(
            Traced<T>? stated,
            Func<EnduranceTest, T?> limit,
            string how,
            Func<EnduranceTest, object?>? shown = null,
            bool isCold = false
        )
            where T : struct, IComparable<T>
        {
            if (stated is not { } fact || !fact.TryGetValue(out T value))
            {
                return;
            }

            (Connector Half, EnduranceTest Test, T Limit)? least = null;
            foreach (Traced<Connector> side in subject.Halves)
            {
                if (
                    side.TryGetValue(out Connector half)
                    && required.FindMakersTest(half) is { } made
                    && limit(made) is { } own
                    && IsBeyond(value, own)
                    && (least is not { } other || IsBeyond(other.Limit, own))
                )
                {
                    least = (half, made, own);
                }
            }

            if (least is { } beyond)
            {
                string tested = $"{beyond.Half.Series} connectors are tested {how} {Text(shown?.Invoke(beyond.Test) ?? beyond.Limit)}";
                findings.Add(rule, fact.Origin, $"{required.Name} {how} {Text(value)} goes beyond the maker's test; {tested}");
            }

            bool IsBeyond(T one, T other) => isCold ? one.CompareTo(other) < 0 : one.CompareTo(other) > 0;
        }

        private static string Text(object value) =>
            value switch
            {
                int cycles => Wording.FormatCount(cycles, "cycle"),
                TimeSpan duration => DurationText.Format(duration),
                Ratio share => Share(share),
                TemperatureRange range when range.Minimum == range.Maximum => $"{range.Minimum}",
                QuantityRange<Ratio> range when range.Minimum == range.Maximum => Share(range.Minimum),
                QuantityRange<Ratio> range => $"{Share(range.Minimum)} to {Share(range.Maximum)}",
                _ => value.ToString() ?? "",
            };

        // Concentrations of gas are written in ppm, humidity and salt in percent.
        private static string Share(Ratio share) =>
            Math.Abs(share.Percent) is > 0 and < 0.1m
                ? FormattableString.Invariant($"{share.PartsPerMillion:0.####} ppm")
                : share.ToString();
    }
}
