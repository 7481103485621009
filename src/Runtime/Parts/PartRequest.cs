using Keyway.Tracing;

namespace Keyway.Parts;

/// <summary>A request for a part by its properties, such as <c>P4.Socket(40, 2.5.Millimeters())</c>.</summary>
internal sealed class PartRequest(
    Series series,
    ConnectorRole role,
    Traced<int> contacts,
    Traced<Length>? matedHeight,
    string? variant = null
)
{
    private IReadOnlyList<Connector>? withCount;

    public Series Series { get; } = series;

    public ConnectorRole Role { get; } = role;

    public Traced<int> Contacts { get; } = contacts;

    /// <summary>The mated height, or null if none was requested.</summary>
    public Traced<Length>? MatedHeight { get; } = matedHeight;

    /// <summary>The variant, or null for standard parts.</summary>
    public string? Variant { get; } = variant;

    /// <summary>
    /// Returns the name of the generated method that selects parts of a role, such as <c>Socket</c>, or <c>InspectionSocket</c> for a
    /// variant.
    /// </summary>
    public static string MethodName(ConnectorRole role, string? variant) =>
        string.IsNullOrEmpty(variant) ? TypeNoun(role) : $"{char.ToUpperInvariant(variant![0])}{variant.Substring(1)}{TypeNoun(role)}";

    /// <summary>Returns the noun for a role in the names of types and methods.</summary>
    public static string TypeNoun(ConnectorRole role) =>
        role switch
        {
            ConnectorRole.Socket => nameof(Socket),
            ConnectorRole.Header => nameof(Header),
            _ => nameof(Connector),
        };

    /// <summary>The parts of the role and the variant, with any contact count and height.</summary>
    public IEnumerable<Connector> Made => Series.Parts.Where(part => part.Role == Role && part.Variant == Variant);

    /// <summary>The requested kind of part in messages, such as <c>F4 inspection sockets</c>.</summary>
    public string Noun => string.Join(" ", new[] { Series.Name, Variant, Series.GetRoleName(Role) + "s" }.Where(word => word is not null));

    /// <summary>What the catalog says of the parts in it, and denies of others: a partial catalog knows only what it lists.</summary>
    public string ListedWord => Series.Manifest.IsPartial ? "listed in the partial catalog" : "made";

    /// <summary>The parts of the role and the variant with the requested contact count; empty if the count is unknown.</summary>
    public IReadOnlyList<Connector> WithCount => withCount ??= FindWithCount();

    /// <summary>Returns the first part that matches, or null if there is none or a requested value is unknown.</summary>
    public Connector? Find()
    {
        foreach (Connector part in WithCount)
        {
            if (MatedHeight is not { } height)
            {
                return part;
            }

            if (height.TryGetValue(out Length wanted) && part.MatedHeights.Contains(wanted))
            {
                return part;
            }
        }

        return MatedHeight is { } asked && asked.TryGetValue(out Length between) ? FindNearest(between) : null;
    }

    private List<Connector> FindWithCount()
    {
        var found = new List<Connector>();
        if (Contacts.TryGetValue(out int contacts))
        {
            foreach (Connector part in Series.Parts)
            {
                if (part.Contacts == contacts && part.Role == Role && part.Variant == Variant)
                {
                    found.Add(part);
                }
            }
        }

        return found;
    }

    /// <summary>Returns the part that gives a height in a working range or within a tolerance, or null if there is none.</summary>
    private Connector? FindNearest(Length height)
    {
        (Connector Part, decimal Distance)? nearest = null;
        foreach (Connector part in WithCount)
        {
            if (
                Mate.SelectAt(part.Mates, height) is { Count: > 0 } mates
                && (nearest is null || mates[0].GetDistance(height) < nearest.Value.Distance)
            )
            {
                nearest = (part, mates[0].GetDistance(height));
            }
        }

        return nearest?.Part;
    }
}
