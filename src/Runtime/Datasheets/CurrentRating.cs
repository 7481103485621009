using System.Globalization;
using Keyway.BuildTime;
using Keyway.Catalogs;

namespace Keyway;

/// <summary>
/// A rated current of one contact that depends on how many contacts carry current, on the ambient temperature, or on both. Values that the
/// datasheet does not state are <see langword="null"/>.
/// </summary>
[EvaluatedInBuilds]
public sealed class CurrentRating
{
    private const string All = "all";

    internal CurrentRating(ManifestValues values, Connector part)
    {
        Group = values.GetText(SectionKeys.Group);
        CurrentPerContact = values.GetCurrent(SectionKeys.CurrentPerContact);
        Derating = values.GetCurve(SectionKeys.Derating);
        PoweredContacts =
            values.GetText(SectionKeys.PoweredContacts) == All
                ? part.ContactGroups.FirstOrDefault(group => group.Name == Group)?.Contacts ?? part.Contacts
                : values.GetCount(SectionKeys.PoweredContacts);
    }

    /// <summary>
    /// Gets the name of the contact group that is rated, or <see langword="null"/> for contacts without a rating of their group.
    /// </summary>
    public string? Group { get; }

    /// <summary>
    /// Gets the number of contacts that carry current, up to which the rating applies; <see langword="null"/> for any number.
    /// </summary>
    public int? PoweredContacts { get; }

    /// <summary>Gets the rated current of one contact, or <see langword="null"/> if only the derating curve states it.</summary>
    public ElectricCurrent? CurrentPerContact { get; }

    /// <summary>Gets the points of the derating curve in ascending order of temperature; empty if there is none.</summary>
    public IReadOnlyList<DeratingPoint> Derating { get; }

    /// <summary>Returns the highest current of one contact at an ambient temperature.</summary>
    /// <param name="ambient">
    /// The ambient temperature. The curve is straight between its points, and level before the first and after the last.
    /// </param>
    /// <returns>The current, rounded up to a microampere, or <see langword="null"/> if the rating states none.</returns>
    public ElectricCurrent? GetCurrentAt(Temperature ambient) => FindLimit(ambient);

    /// <summary>Returns the highest current at an ambient temperature, or at the most favorable one if it is not known.</summary>
    internal ElectricCurrent? FindLimit(Temperature? ambient)
    {
        if (Derating.Count == 0)
        {
            return CurrentPerContact;
        }

        ElectricCurrent derated = ambient is { } temperature ? Interpolate(temperature) : Derating[0].CurrentPerContact;
        return CurrentPerContact is { } rated && rated < derated ? rated : derated;
    }

    /// <summary>Returns the rating, such as <c>1.5 A where 40 contacts carry current</c>.</summary>
    public override string ToString() =>
        string.Join(
            ", ",
            new[]
            {
                CurrentPerContact is { } current ? $"{current}" : null,
                Derating.Count > 0 ? string.Join(", ", Derating) : null,
                PoweredContacts is { } count
                    ? string.Format(CultureInfo.InvariantCulture, "where {0} contacts carry current", count)
                    : null,
                Group,
            }.Where(text => text is not null)
        );

    private ElectricCurrent Interpolate(Temperature ambient)
    {
        for (int i = 0; i < Derating.Count; i++)
        {
            DeratingPoint point = Derating[i];
            if (ambient > point.AmbientTemperature)
            {
                continue;
            }

            if (i == 0 || ambient == point.AmbientTemperature)
            {
                return point.CurrentPerContact;
            }

            DeratingPoint before = Derating[i - 1];
            decimal part =
                (ambient.DegreesCelsius - before.AmbientTemperature.DegreesCelsius)
                / (point.AmbientTemperature.DegreesCelsius - before.AmbientTemperature.DegreesCelsius);
            decimal amperes =
                before.CurrentPerContact.Amperes + (part * (point.CurrentPerContact.Amperes - before.CurrentPerContact.Amperes));

            // Rounded up, because a quotient may have no exact decimal, and a current on the line is allowed.
            return ElectricCurrent.FromAmperes(Math.Ceiling(amperes * 1_000_000) / 1_000_000);
        }

        return Derating[Derating.Count - 1].CurrentPerContact;
    }
}
