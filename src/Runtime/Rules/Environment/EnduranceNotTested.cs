using Keyway.Designs.Model;
using Keyway.Findings;
using Keyway.Quantities;
using Keyway.Rules.Support;
using Keyway.Text;
using Keyway.Tracing;

namespace Keyway.Rules.Environment;

/// <summary>KEY4008: the product has to pass an environmental test that goes beyond the maker's own.</summary>
internal sealed class EnduranceNotTested()
    : Rule("KEY4008", FindingSeverity.Warning, "A product should not have to pass more than its connectors were tested for"),
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
            required.Add($"test of {test.Name}", test.Origin, half => test.FindMakersTest(half) is not null);
        }
    }

    /// <summary>A test that is required, beside those of the makers of both halves.</summary>
    private sealed class Comparison(Rule rule, InterconnectModel subject, RequiredTest required, FindingList findings)
    {
        /// <summary>Adds a finding if a condition goes beyond that of a maker; of several, the one that goes least far is named.</summary>
        /// <typeparam name="T">What the condition is.</typeparam>
        /// <param name="stated">What the design states.</param>
        /// <param name="limit">
        /// How far a maker's test goes: to the far end of its tolerance, within which a chamber may well have been.
        /// </param>
        /// <param name="how">The words before the value.</param>
        /// <param name="shown">What a message shows of the maker's test, if it is more than the limit.</param>
        /// <param name="isCold">Whether less is harder to bear.</param>
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
                findings.Add(
                    rule,
                    fact.Origin,
                    $"{required.Name} {how} {Text(value)} goes beyond the maker's test; {beyond.Half.Series} connectors are tested {how} {Text(shown?.Invoke(beyond.Test) ?? beyond.Limit)}"
                );
            }

            bool IsBeyond(T one, T other) => isCold ? one.CompareTo(other) < 0 : one.CompareTo(other) > 0;
        }

        private static string Text(object value) =>
            value switch
            {
                int cycles => Wording.FormatCount(cycles, "cycle"),
                TimeSpan duration => DurationText.Format(duration),
                Ratio share => Share(share),
                QuantityRange<Ratio> range => $"{Share(range.Minimum)} to {Share(range.Maximum)}",
                _ => value.ToString() ?? "",
            };

        // Gases are stated in ppm, and humidity and salt in percent.
        private static string Share(Ratio share) =>
            Math.Abs(share.Percent) is > 0 and < 0.1m
                ? FormattableString.Invariant($"{share.PartsPerMillion:0.####} ppm")
                : share.ToString();
    }
}
