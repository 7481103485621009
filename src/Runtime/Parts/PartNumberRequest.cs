using Keyway.Tracing;

namespace Keyway.Parts;

/// <summary>A request for a part by its number, such as <c>PartNumber.Parse("AXT524124")</c>.</summary>
internal sealed class PartNumberRequest(Traced<string> number, IReadOnlyList<Series> catalog)
{
    public Traced<string> Number { get; } = number;

    /// <summary>The series to search.</summary>
    public IReadOnlyList<Series> Catalog { get; } = catalog;

    /// <summary>Returns the part, or null if there is none or the number is unknown.</summary>
    public Connector? Find()
    {
        foreach (Series series in Catalog)
        {
            if (Number.TryGetValue(out string number) && series.Find(number) is { } found)
            {
                return found;
            }
        }

        return null;
    }
}
