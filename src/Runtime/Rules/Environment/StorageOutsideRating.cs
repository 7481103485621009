using Keyway.Designs.Model;
using Keyway.Findings;
using Keyway.Rules.Support;

namespace Keyway.Rules.Environment;

/// <summary>KEY4003: the product is stored colder or hotter than its connectors are rated for.</summary>
internal sealed class StorageOutsideRating()
    : Rule("KEY4003", FindingSeverity.Error, "The storage temperature must lie within the rating"),
        IRuleFor<InterconnectModel>
{
    public void Check(InterconnectModel subject, FindingList findings)
    {
        if (subject.Storage is { } stated)
        {
            TemperatureLimits.Check(this, subject, ratings => ratings.StorageTemperature, stated, "a storage temperature", findings);
        }
    }
}
