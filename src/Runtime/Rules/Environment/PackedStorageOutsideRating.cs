using Keyway.Designs.Model;
using Keyway.Findings;
using Keyway.Rules.Support;

namespace Keyway.Rules.Environment;

/// <summary>KEY4004: parts in their packing are stored colder or hotter than the packing is rated for.</summary>
internal sealed class PackedStorageOutsideRating()
    : Rule("KEY4004", FindingSeverity.Error, "Parts in their packing must be stored within its temperature rating"),
        IRuleFor<InterconnectModel>,
        IRequiresRatings<InterconnectModel>
{
    public void Check(InterconnectModel subject, FindingList findings)
    {
        if (subject.PackedStorage is { } stated)
        {
            TemperatureLimits.Check(
                this,
                subject,
                ratings => ratings.PackedStorageTemperature,
                (stated.Minimum, stated.Maximum),
                "a storage temperature",
                findings,
                " in their packing"
            );
        }
    }

    public void AddRequiredRatings(InterconnectModel subject, RequiredRatings required)
    {
        if (subject.PackedStorage is { } stated)
        {
            required.Add(
                "packed storage temperature",
                stated.Maximum.Origin,
                static half => half.Ratings.PackedStorageTemperature is not null
            );
        }
    }
}
