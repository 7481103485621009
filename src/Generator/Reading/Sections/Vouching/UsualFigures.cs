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
            text => int.TryParse(text, out int count) && (count <= 20 || count % 50 == 0 || count % 60 == 0),
            "the rate is usually a multiple of 50 or 60 an hour"
        ),
        new(
            SectionKeys.Cycles,
            [],
            text => int.TryParse(text, out int count) && (count is 1 or 2 or 3 or 5 or 6 or 12 || (count >= 10 && count % 5 == 0)),
            "thermal shock usually takes 1, 2, 3, 5, 6 or 12 cycles, or a multiple of 5"
        ),
        new(
            SectionKeys.Dwell,
            [],
            text => IsDuration(text, time => time.TotalMinutes is 1 or 2 or 3 || IsMultiple(time, TimeSpan.FromMinutes(5))),
            "parts usually stay for 1, 2 or 3 min, or a multiple of 5 min"
        ),
        new(
            SectionKeys.Transfer,
            [],
            text => IsDuration(text, IsTransfer),
            "a transfer usually takes 1, 2, 3 or 5 min, or a multiple of 5 s below a minute or of 5 min above"
        ),
        new(
            SectionKeys.Duration,
            [ManifestKeywords.Humidity, ManifestKeywords.SaltSpray, ManifestKeywords.HydrogenSulfide],
            text => IsDuration(text, IsTestDuration),
            "environmental tests usually last up to 12 h, or a multiple of 8, 24, 50 or 100 h"
        ),
        new(
            SectionKeys.ReflowPeak,
            [],
            text => IsTemperature(text, celsius => celsius % 5 == 0 && celsius >= 180),
            "peaks of reflow soldering are usually multiples of 5 °C"
        ),
        new(
            SectionKeys.Temperature,
            [ManifestKeywords.SolderingIron],
            text => IsTemperature(text, celsius => celsius % 10 == 0 && celsius >= 200),
            "temperatures of soldering irons are usually multiples of 10 °C, from 200 °C on"
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
            "stencils are usually made in steps of 10 µm, or 125 µm"
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
        : IsMultiple(time, TimeSpan.FromMinutes(5));

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

    private static bool IsStencil(decimal micrometers) => micrometers % 10 == 0 || micrometers is 75 or 125 or 127 or 175;

    private sealed record UsualFigure(string Key, IReadOnlyList<string> Keywords, Func<string, bool> IsUsual, string Usual);
}
