using System.Globalization;
using Keyway.Catalogs;
using Keyway.Quantities;

namespace Keyway.Generator.Reading.Sections.Vouching;

/// <summary>
/// Knows the figures that test methods and norms use. IEC 60512, MIL-STD-202, EIA-364 and JIS C 5402 prescribe round durations, cycles,
/// temperatures and voltages, which datasheets repeat; a mistyped digit rarely gives another round figure.
/// </summary>
/// <remarks>A figure that is not listed gets a warning, so the lists have whatever any of these norms uses, and in doubt more.</remarks>
internal static class UsualFigures
{
    private const decimal MicrometersPerMil = 25.4m;

    private static readonly IReadOnlyList<UsualFigure> All =
    [
        new(
            SectionKeys.DielectricDuration,
            [],
            text => IsDuration(text, IsShortDuration),
            "tests of the dielectric strength usually last 1, 2, 3, 5, 10, 30 or 60 s, or 1, 2, 3 or 5 min"
        ),
        new(
            SectionKeys.InsulationDuration,
            [],
            text => IsDuration(text, IsShortDuration),
            "insulation is usually measured after 1, 2, 3, 5, 10, 30 or 60 s, or 1, 2, 3 or 5 min"
        ),
        new(
            SectionKeys.DielectricDetectionCurrent,
            [],
            text => ElectricCurrent.TryParse(text, out ElectricCurrent current) && HasUsualDigits(current.Milliamperes),
            "detection currents usually have the digits 1, 2, 3 or 5, such as 0.5 mA or 1 mA"
        ),
        new(
            SectionKeys.InsulationVoltage,
            [],
            text => ElectricPotential.TryParse(text, out ElectricPotential voltage) && IsTestVoltage(voltage.Volts),
            "insulation is usually measured at 10, 15, 25, 50, 100, 125, 150, 200, 250, 300, 400, 500, 600, 750 or 1000 V"
        ),
        new(
            SectionKeys.InsulationResistance,
            [],
            text => ElectricResistance.TryParse(text, out ElectricResistance resistance) && HasUsualDigits(resistance.Megaohms),
            "insulation resistances usually have the digits 1, 2, 3, 5, 15, 25 or 75, such as 100 MΩ or 1000 MΩ"
        ),
        new(
            SectionKeys.MatingsPerHour,
            [],
            text => IsCount(text, count => count <= 20 || (count <= 1000 && (count % 50 == 0 || count % 60 == 0))),
            "the rate is usually a multiple of 50 or 60 an hour, up to 1000"
        ),
        new(
            SectionKeys.Cycles,
            [],
            text => IsCount(text, IsUsualCycles),
            "thermal shock usually takes 1, 2, 3, 5, 6 or 12 cycles, or a multiple of 5 up to 30 and of 10 or 25 above"
        ),
        new(
            SectionKeys.Dwell,
            [],
            text => IsDuration(text, IsDwell),
            "parts usually stay for 1, 2 or 3 min, a multiple of 5 min up to 30 min, 40, 45 or 90 min, or whole hours"
        ),
        new(
            SectionKeys.Transfer,
            [],
            text => IsDuration(text, IsTransfer),
            "a transfer usually takes 1, 2, 3 or 5 min, or a multiple of 5 s below a minute or of 5 min up to 15 min"
        ),
        new(
            SectionKeys.Duration,
            [ManifestKeywords.SaltSpray],
            text => IsDuration(text, IsTestDuration),
            "environmental tests usually last up to 12 h, or a multiple of 8, 24, 50 or 100 h"
        ),
        new(
            SectionKeys.Duration,
            [ManifestKeywords.Humidity],
            text => IsDuration(text, time => IsTestDuration(time) && (time.TotalHours is 12 or 16 || time.TotalHours >= 24)),
            "damp heat usually lasts 12, 16 or 24 h, or a multiple of 8, 24, 50 or 100 h"
        ),
        new(
            SectionKeys.Duration,
            [ManifestKeywords.HydrogenSulfide],
            text => IsDuration(text, time => IsTestDuration(time) && time.TotalHours >= 24),
            "tests in gas usually last 24 h, or a multiple of 8, 24, 50 or 100 h"
        ),
        new(
            SectionKeys.Duration,
            [ManifestKeywords.SolderingIron],
            text => IsDuration(text, time => time.TotalSeconds is <= 12 or 15 or 20 or 30 or 60),
            "soldering irons usually stay for up to 12 s, or 15, 20, 30 or 60 s"
        ),
        new(
            SectionKeys.MatingCycles,
            [],
            text => IsCount(text, IsUsualLife),
            "mating cycles are usually round, such as 10, 25, 50, 120, 500 or 3000"
        ),
        new(SectionKeys.SampleUnit, [], text => IsCount(text, IsUsualQuantity), "quantities are usually multiples of 5, or even"),
        new(SectionKeys.MinimumOrder, [], text => IsCount(text, IsUsualQuantity), "quantities are usually multiples of 5, or even"),
        new(
            SectionKeys.HandlingHumidity,
            [],
            text =>
                !ManifestValues.TryParseRange(text, Ratio.TryParse, out Ratio least, out Ratio most)
                || (least.Percent % 5 == 0 && most.Percent % 5 == 0),
            "humidities are usually multiples of 5 %"
        ),
        new(
            SectionKeys.Dimensions,
            [ManifestKeywords.Tolerances],
            IsUsualTolerance,
            "tolerances usually have one or two digits, such as 0.2 mm or 0.15 mm"
        ),
        new(
            SectionKeys.MatedHeight,
            [ManifestKeywords.Tolerances],
            IsUsualTolerance,
            "tolerances usually have one or two digits, such as 0.2 mm or 0.15 mm"
        ),
        new(SectionKeys.InsertionForcePerContact, [], UsualForces.AreUsual, UsualForces.Description),
        new(SectionKeys.RemovalForcePerContact, [], UsualForces.AreUsual, UsualForces.Description),
        new(
            SectionKeys.ReflowPeak,
            [],
            text => IsTemperature(text, celsius => celsius % 5 == 0 && celsius >= 180),
            "peaks of reflow soldering are usually multiples of 5 °C"
        ),
        new(
            SectionKeys.Temperature,
            [ManifestKeywords.SolderingIron],
            text => IsTemperature(text, celsius => celsius % 10 == 0 && celsius is >= 200 and <= 500),
            "temperatures of soldering irons are usually multiples of 10 °C, from 200 °C to 500 °C"
        ),
        new(
            SectionKeys.MonthsInUncontrolledStorage,
            [],
            text => int.TryParse(text, out int months) && (months is 1 or 2 or 3 || months % 6 == 0),
            "storage is usually limited to 1, 2 or 3 months, or a multiple of 6"
        ),
        new(
            SectionKeys.Thickness,
            [ManifestKeywords.Stencil],
            text => Length.TryParse(text, out Length thickness) && IsStencil(thickness.Micrometers),
            "stencils are usually made in steps of 10 µm or 1 mil, or 125 µm"
        ),
    ];

    private static readonly ILookup<string, UsualFigure> ByKey = All.ToLookup(figure => figure.Key, StringComparer.Ordinal);

    /// <summary>Returns what is usual in place of a figure, or null if the figure is usual or there is no usual one.</summary>
    /// <param name="keyword">The keyword of the section.</param>
    /// <param name="key">The key.</param>
    /// <param name="text">The figure.</param>
    public static string? FindUsual(string keyword, string key, string text)
    {
        foreach (UsualFigure figure in ByKey[key])
        {
            if ((figure.Keywords.Count == 0 || figure.Keywords.Contains(keyword)) && !figure.IsUsual(text))
            {
                return figure.Usual;
            }
        }

        return null;
    }

    private static bool IsDuration(string text, Func<TimeSpan, bool> isUsual) =>
        DurationText.TryParse(text, out TimeSpan time) && isUsual(time);

    private static bool IsTemperature(string text, Func<decimal, bool> isUsual) =>
        Temperature.TryParse(text, out Temperature temperature) && isUsual(temperature.DegreesCelsius);

    private static bool IsMultiple(TimeSpan time, TimeSpan step) => time.Ticks % step.Ticks == 0;

    private static bool IsShortDuration(TimeSpan time) => time.TotalSeconds is <= 3 or 5 or 10 or 30 or 60 or 120 or 180 or 300 or 600;

    private static bool IsTransfer(TimeSpan time) =>
        time < TimeSpan.FromMinutes(1) ? time <= TimeSpan.FromSeconds(5) || IsMultiple(time, TimeSpan.FromSeconds(5))
        : time <= TimeSpan.FromMinutes(3) ? IsMultiple(time, TimeSpan.FromSeconds(30))
        : time <= TimeSpan.FromMinutes(15) && IsMultiple(time, TimeSpan.FromMinutes(5));

    private static bool IsDwell(TimeSpan time) =>
        time.TotalMinutes is 1 or 2 or 3 or 40 or 45 or 90
        || (time <= TimeSpan.FromMinutes(30) && IsMultiple(time, TimeSpan.FromMinutes(5)))
        || IsMultiple(time, TimeSpan.FromHours(1));

    private static bool IsCount(string text, Func<int, bool> isUsual) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int count) && isUsual(count);

    private static bool IsUsualCycles(int count) =>
        count is 1 or 2 or 3 or 5 or 6 or 12
        || (count is >= 10 and <= 30 && count % 5 == 0)
        || (count > 30 && (count % 10 == 0 || count % 25 == 0));

    private static bool IsUsualLife(int count) =>
        count is < 10 or 12 or 15 or 35 || (count < 1000 ? count % 10 == 0 || count % 25 == 0 : count % 250 == 0);

    // A tray has rows and columns, so an odd quantity may be a product of small numbers.
    private static bool IsUsualQuantity(int count) =>
        count <= 20 || count % 2 == 0 || count % 5 == 0 || count % 7 == 0 || count % 9 == 0 || count % 11 == 0;

    // Tolerances in inches are multiples of 0.0025 in.
    private static bool IsUsualTolerance(string text) =>
        !Length.TryParse(text, out Length tolerance) || tolerance.Millimeters % 0.0635m == 0 || CountDigits(tolerance.Millimeters) <= 2;

    /// <summary>Counts the digits of a number without zeros at its ends.</summary>
    private static int CountDigits(decimal number) => number.ToString(CultureInfo.InvariantCulture).Replace(".", "").Trim('0').Length;

    private static bool IsTestDuration(TimeSpan time) =>
        time <= TimeSpan.FromHours(12)
        || IsMultiple(time, TimeSpan.FromHours(24))
        || (time <= TimeSpan.FromHours(20) && IsMultiple(time, TimeSpan.FromHours(4)))
        || (time > TimeSpan.FromHours(24) && time < TimeSpan.FromHours(100) && IsMultiple(time, TimeSpan.FromHours(8)))
        || IsMultiple(time, TimeSpan.FromHours(50));

    private static bool IsTestVoltage(decimal volts) =>
        volts is 10 or 15 or 25 or 50 or 100 or 125 or 150 or 200 or 250 or 300 or 400 or 500 or 600 or 750
        || (volts >= 1000 && volts % 250 == 0);

    private static bool HasUsualDigits(decimal value)
    {
        while (value >= 100)
        {
            value /= 10;
        }

        while (value is > 0 and < 10)
        {
            value *= 10;
        }

        return value is 10 or 15 or 20 or 25 or 30 or 50 or 75;
    }

    private static bool IsStencil(decimal micrometers) =>
        micrometers % 10 == 0 || micrometers % MicrometersPerMil == 0 || micrometers is 75 or 125 or 175;

    private sealed record UsualFigure(string Key, IReadOnlyList<string> Keywords, Func<string, bool> IsUsual, string Usual);
}
