using Keyway.Catalogs;
using Keyway.Generator.Diagnostics;
using Keyway.Text;

namespace Keyway.Generator.Reading.Sections.Vouching;

/// <summary>Warns about ratings that the tests or other ratings contradict.</summary>
/// <param name="report">Collects the findings.</param>
/// <param name="contradictions">What is reported already.</param>
/// <param name="context">The series.</param>
internal sealed class RatingChecks(CatalogReport report, ContradictionChecks contradictions, VouchingContext context)
{
    // A dielectric strength that is no round voltage is a multiple of the rated one, but no large one.
    private const decimal GreatestMultiple = 6;

    private const decimal HighVoltage = 1000;

    // A test may add to a resistance, but hardly several times as much.
    private const decimal GreatestGrowth = 5;
    private const decimal SmallestGrowthOhms = 0.05m;

    public void Check(IReadOnlyList<SectionRow> facts)
    {
        List<SectionRow> ratings = VouchingContext.GetRows(facts, ManifestKeywords.Ratings);
        if (ratings.Count == 0)
        {
            return;
        }

        decimal? afterTests = FindGreatestAfterTests(facts);
        foreach (SectionRow row in ratings)
        {
            CheckResistance(row, afterTests);
            CheckStrength(row);
            CheckPackedStorage(row);
        }

        List<SectionRow> currents = ratings.FindAll(row =>
            row.States(SectionKeys.TotalCurrent) || row.States(SectionKeys.CurrentPerContact)
        );
        if (currents.Count == 1)
        {
            CheckTotal(currents[0], facts);
        }
    }

    /// <summary>Checks that contacts do not get better by a test, nor several times worse.</summary>
    private void CheckResistance(SectionRow row, decimal? afterTests)
    {
        if (
            afterTests is not { } after
            || row.Find(SectionKeys.ContactResistance) is not { } value
            || !ElectricResistance.TryParse(value.Text, out ElectricResistance rated)
        )
        {
            return;
        }

        var tested = ElectricResistance.FromOhms(after);
        if (rated.Ohms > after)
        {
            Warn(value, $"'{value.Key}' is {value.TypedText} for new contacts, but at most {tested} after the tests");
        }
        else if (after >= rated.Ohms * GreatestGrowth && after - rated.Ohms > SmallestGrowthOhms)
        {
            Warn(value, $"'{value.Key}' is {value.TypedText} for new contacts, but {tested} after the tests, several times as much");
        }
    }

    /// <summary>Checks that a dielectric strength is round, or a small multiple of the rated voltage or of its half.</summary>
    private void CheckStrength(SectionRow row)
    {
        if (
            row.Find(SectionKeys.DielectricStrength) is { } value
            && ElectricPotential.TryParse(value.Text, out ElectricPotential strength)
            && row.Stated.GetText(SectionKeys.Voltage) is { } rated
            && ElectricPotential.TryParse(rated, out ElectricPotential voltage)
            && !IsRound(strength.Volts)
            && (strength.Volts * 2 % voltage.Volts != 0 || strength.Volts > voltage.Volts * GreatestMultiple)
            && !contradictions.IsReported(value.Node)
        )
        {
            Warn(
                value,
                $"'{value.Key}' is {value.TypedText}, but test voltages are usually multiples of 25 V, above 1 kV of 100 V or 250 V, or a "
                    + $"multiple of the rated {voltage}"
            );
        }
    }

    private static bool IsRound(decimal volts) => volts <= HighVoltage ? volts % 25 == 0 : volts % 100 == 0 || volts % 250 == 0;

    /// <summary>Checks that parts in their packing are not stored where parts without packing cannot be.</summary>
    private void CheckPackedStorage(SectionRow row)
    {
        if (
            row.Find(SectionKeys.PackedStorageTemperature) is { } value
            && ManifestValues.TryParseRange(value.Text, Temperature.TryParse, out Temperature coldest, out Temperature hottest)
            && ManifestValues.TryParseRange(
                row.Stated.GetText(SectionKeys.StorageTemperature),
                Temperature.TryParse,
                out Temperature cold,
                out Temperature hot
            )
            && (coldest < cold || hottest > hot)
        )
        {
            Warn(
                value,
                $"'{value.Key}' is {value.TypedText}, but without packing parts can only be stored at "
                    + $"{row.Stated.GetText(SectionKeys.StorageTemperature)}"
            );
        }
    }

    /// <summary>Checks that the total current is not more than all contacts of the largest part carry, which would limit nothing.</summary>
    private void CheckTotal(SectionRow row, IReadOnlyList<SectionRow> facts)
    {
        if (
            row.Find(SectionKeys.TotalCurrent) is { } value
            && ElectricCurrent.TryParse(value.Text, out ElectricCurrent total)
            && row.Stated.GetCurrent(SectionKeys.CurrentPerContact) is { } each
            && context.FindGreatestContacts() is var most
            && total > each * most
            && !facts.Any(fact => fact.Definition.Keyword is ManifestKeywords.ContactGroup or ManifestKeywords.CurrentRating)
        )
        {
            Warn(
                value,
                $"'{value.Key}' is {value.TypedText}, more than all "
                    + $"{Wording.FormatNumber(most)} contacts of the largest part carry with {each} each"
            );
        }
    }

    private static decimal? FindGreatestAfterTests(IReadOnlyList<SectionRow> facts)
    {
        decimal? greatest = null;
        foreach (SectionRow row in facts)
        {
            if (
                IsTest(row.Definition.Keyword)
                && row.Stated.GetResistance(SectionKeys.ContactResistance) is { } resistance
                && !(greatest >= resistance.Ohms)
            )
            {
                greatest = resistance.Ohms;
            }
        }

        return greatest;
    }

    private static bool IsTest(string keyword) =>
        keyword
            is ManifestKeywords.ThermalShock
                or ManifestKeywords.Humidity
                or ManifestKeywords.SaltSpray
                or ManifestKeywords.HydrogenSulfide;

    private void Warn(SectionValue value, string message) => report.Add(CatalogRules.Unfitting, value.Node.Span, message);
}
