using Keyway.Tracing;

namespace Keyway.Parts;

/// <summary>A part asked for by its number: <c>PartNumber.Parse("AXT524124")</c>.</summary>
internal sealed class PartNumberRequest(Traced<string> number, IReadOnlyList<Series> catalog)
{
    public Traced<string> Number { get; } = number;

    /// <summary>The series in which the number is looked for.</summary>
    public IReadOnlyList<Series> Catalog { get; } = catalog;

    /// <summary>The part, or nothing if there is none or the number is not known.</summary>
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
