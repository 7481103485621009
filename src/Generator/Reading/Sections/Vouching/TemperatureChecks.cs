using Keyway.Catalogs;
using Keyway.Generator.Diagnostics;
using Keyway.Text;

namespace Keyway.Generator.Reading.Sections.Vouching;

/// <summary>
/// Warns about temperatures that the other temperatures of the catalog do not confirm: the ends of the rated ranges are round, and the
/// thermal shock usually takes the parts to just these ends.
/// </summary>
internal sealed class TemperatureChecks(CatalogReport report)
{
    // Severities of IEC 60068-2-1 and IEC 60068-2-2. A part may be tested or stored at another one than the one that it is rated for.
    private static readonly HashSet<decimal> Severities = [-65, -55, -40, -25, -10, 30, 40, 55, 70, 85, 100, 105, 125, 155, 175, 200];

    public void Check(IReadOnlyList<SectionRow> facts)
    {
        List<End> low = [];
        List<End> high = [];
        foreach (SectionRow row in facts.Where(row => row.Definition.Keyword is ManifestKeywords.Ratings or ManifestKeywords.ThermalShock))
        {
            foreach (SectionValue value in row.Values)
            {
                bool isPacked = value.Key == SectionKeys.PackedStorageTemperature;
                bool isRated = isPacked || value.Key is SectionKeys.AmbientTemperature or SectionKeys.StorageTemperature;
                if (
                    (!isRated && value.Key is not (SectionKeys.Cold or SectionKeys.Hot))
                    || !ManifestValues.TryParseRange(value.Text, Temperature.TryParse, out Temperature minimum, out Temperature maximum)
                )
                {
                    continue;
                }

                if (isRated)
                {
                    CheckRoundness(value, minimum, maximum);
                }

                if (isRated && !isPacked)
                {
                    low.Add(new End(value, minimum));
                    high.Add(new End(value, maximum));
                }
                else if (value.Key == SectionKeys.Cold)
                {
                    low.Add(new End(value, maximum));
                }
                else if (value.Key == SectionKeys.Hot)
                {
                    high.Add(new End(value, minimum));
                }
            }
        }

        CheckAgreement(low);
        CheckAgreement(high);
    }

    private void CheckRoundness(SectionValue value, Temperature minimum, Temperature maximum)
    {
        if (value.TypedText.StartsWith("-0 ", StringComparison.Ordinal))
        {
            Warn(value, $"'{value.Key}' begins at -0 °C; a digit is missing, or the sign is too much");
            return;
        }

        foreach (Temperature end in new[] { minimum, maximum })
        {
            if (end.DegreesCelsius % 5 != 0)
            {
                Warn(value, $"the ends of temperature ranges are usually multiples of 5 °C, but '{value.Key}' is {value.TypedText}");
                return;
            }
        }
    }

    private void CheckAgreement(List<End> ends)
    {
        if (ends.TrueForAll(end => end.Temperature == ends[0].Temperature))
        {
            return;
        }

        foreach (End end in ends)
        {
            List<End> others = [.. ends.Where(other => !ReferenceEquals(other, end))];
            if (
                others.Count >= 2
                && others.Select(other => other.Temperature).Distinct().Count() == 1
                && !Severities.Contains(end.Temperature.DegreesCelsius)
                && TypingSlip.Separates(end.Temperature.ToString(), others[0].Temperature.ToString())
            )
            {
                string keys = Wording.JoinWithAnd([.. others.Select(other => $"'{other.Value.Key}'").Distinct()]);
                Warn(end.Value, $"'{end.Value.Key}' ends at {end.Temperature}, but {keys} at {others[0].Temperature}");
            }
        }
    }

    private void Warn(SectionValue value, FormattableString message) =>
        report.Add(CatalogRules.Unfitting, value.Node.Span, FormattableString.Invariant(message));

    private sealed record End(SectionValue Value, Temperature Temperature);
}
