using Keyway.Catalogs;
using Keyway.Generator.Diagnostics;

namespace Keyway.Generator.Reading.Sections.Vouching;

/// <summary>
/// Warns about tolerance ranges of tests whose middle and ends are all odd. A test method prescribes a round value with a tolerance, such
/// as 40 ± 2 °C, or a round limit with a tolerance on one side, such as -55 °C with +0/-3 °C.
/// </summary>
internal sealed class ToleranceChecks(CatalogReport report)
{
    // The greatest tolerance range of a test that keeps a single temperature.
    private const decimal WidestTemperatures = 10;

    private const decimal GreatestConcentrationRatio = 5;

    private static readonly HashSet<string> Tests = new(StringComparer.Ordinal)
    {
        ManifestKeywords.ThermalShock,
        ManifestKeywords.Humidity,
        ManifestKeywords.SaltSpray,
        ManifestKeywords.HydrogenSulfide,
    };

    public void Check(IReadOnlyList<SectionRow> facts)
    {
        foreach (SectionRow row in facts)
        {
            if (!Tests.Contains(row.Definition.Keyword))
            {
                continue;
            }

            foreach (SectionValue value in row.Values)
            {
                if (FindRange(row.Definition.Keyword, value) is not { } range || range.Minimum == range.Maximum)
                {
                    continue;
                }

                if (range.Maximum - range.Minimum > range.Widest)
                {
                    Warn(value, $"'{value.Key}', {value.TypedText}, spans more than tolerances of this test usually do; check both ends");
                }
                else if (!range.IsUsual(range.Minimum, range.Maximum))
                {
                    Warn(value, $"'{value.Key}', {value.TypedText}, has neither a round middle nor a round end; check both ends");
                }
            }
        }
    }

    private static Tolerance? FindRange(string keyword, SectionValue value) =>
        (keyword, value.Key) switch
        {
            (ManifestKeywords.ThermalShock, SectionKeys.Cold or SectionKeys.Hot) => Temperatures(value, WidestTemperatures, oneSided: 5),
            (ManifestKeywords.SaltSpray or ManifestKeywords.HydrogenSulfide, SectionKeys.Temperature) => Temperatures(
                value,
                WidestTemperatures,
                oneSided: 3
            ),
            (ManifestKeywords.Humidity, SectionKeys.Temperature) => Temperatures(value, decimal.MaxValue, oneSided: 3),
            (_, SectionKeys.RelativeHumidity) => Shares(value, 1, widest: 20, IsUsualHumidity),
            (ManifestKeywords.SaltSpray, SectionKeys.Concentration) => Shares(value, 1, widest: 4, IsUsualSaltiness),
            (ManifestKeywords.HydrogenSulfide, SectionKeys.Concentration) => Shares(value, 10_000, decimal.MaxValue, IsUsualConcentration),
            _ => null,
        };

    private static Tolerance? Temperatures(SectionValue value, decimal widest, decimal oneSided) =>
        ManifestValues.TryParseRange(value.Text, Temperature.TryParse, out Temperature minimum, out Temperature maximum)
            ? new Tolerance(
                minimum.DegreesCelsius,
                maximum.DegreesCelsius,
                widest,
                (low, high) =>
                    ((low + high) / 2 % 5 == 0 && high - low <= WidestTemperatures)
                    || (low % 5 == 0 && high % 5 == 0)
                    || ((low % 5 == 0 || high % 5 == 0) && high - low <= oneSided)
            )
            : null;

    private static Tolerance? Shares(SectionValue value, decimal scale, decimal widest, Func<decimal, decimal, bool> isUsual) =>
        ManifestValues.TryParseRange(value.Text, Ratio.TryParse, out Ratio minimum, out Ratio maximum)
            ? new Tolerance(minimum.Percent * scale, maximum.Percent * scale, widest, isUsual)
            : null;

    // IEC 60068-2-78 uses 93 ± 3 %, older norms 92 ± 3 %; MIL-STD-202 uses 90 % to 98 %.
    private static bool IsUsualHumidity(decimal low, decimal high) =>
        (low % 5 == 0 && high % 5 == 0) || (low + high) / 2 % 5 == 0 || (low + high) / 2 is 92 or 93 || high is 98 or 100;

    // IEC 60068-2-11 uses 5 %, IEC 60068-2-52 also 3 % and 10 %, MIL-STD-202 also 20 %; sea water has 3.5 %.
    private static bool IsUsualSaltiness(decimal low, decimal high) =>
        (low + high) / 2 is 3 or 3.5m or 5 or 10 or 20 || (low % 5 == 0 && high % 5 == 0);

    private static bool IsUsualConcentration(decimal low, decimal high) =>
        ((low + high) / 2 % 1 == 0 || (low % 5 == 0 && high % 5 == 0)) && high <= low * GreatestConcentrationRatio;

    private void Warn(SectionValue value, FormattableString message) =>
        report.Add(CatalogRules.Unfitting, value.Node.Span, FormattableString.Invariant(message));

    private sealed record Tolerance(decimal Minimum, decimal Maximum, decimal Widest, Func<decimal, decimal, bool> IsUsual);
}
