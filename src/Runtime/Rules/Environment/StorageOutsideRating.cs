using Keyway.Designs.Model;
using Keyway.Findings;
using Keyway.Rules.Support;

namespace Keyway.Rules.Environment;

/// <summary>KEY4003: the product is stored colder or hotter than its connectors are rated for.</summary>
internal sealed class StorageOutsideRating()
    : Rule("KEY4003", FindingSeverity.Error, "The storage temperature must be within the rating"),
        IRuleFor<InterconnectModel>,
        IRequiresRatings<InterconnectModel>
{
    public void Check(InterconnectModel subject, FindingList findings)
    {
        if (subject.Storage is { } stated)
        {
            TemperatureLimits.Check(
                this,
                subject,
                ratings => ratings.StorageTemperature,
                (stated.Minimum, stated.Maximum),
                "a storage temperature",
                findings
            );
        }
    }

    public void AddRequiredRatings(InterconnectModel subject, RequiredRatings required)
    {
        if (subject.Storage is { } stated)
        {
            required.Add("storage temperature", stated.Maximum.Origin, static half => half.Ratings.StorageTemperature is not null);
        }
    }
}
