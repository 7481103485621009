using Keyway.Catalogs;
using Keyway.Tracing;

namespace Keyway.Parts;

/// <summary>A part asked for by what is needed: <c>P4.Socket(40, 2.5.Millimeters())</c>.</summary>
internal sealed class PartRequest(
    Series series,
    ConnectorRole role,
    Traced<int> contacts,
    Traced<Length>? matedHeight,
    string? variant = null
)
{
    public Series Series { get; } = series;

    public ConnectorRole Role { get; } = role;

    public Traced<int> Contacts { get; } = contacts;

    /// <summary>The mated height; nothing if none was asked for.</summary>
    public Traced<Length>? MatedHeight { get; } = matedHeight;

    /// <summary>The variant; nothing for the standard parts.</summary>
    public string? Variant { get; } = variant;

    /// <summary>
    /// The name of the generated method that asks for parts of a role: <c>Socket</c>, or <c>InspectionSocket</c> of a variant.
    /// </summary>
    public static string MethodName(ConnectorRole role, string? variant) =>
        string.IsNullOrEmpty(variant) ? TypeNoun(role) : $"{char.ToUpperInvariant(variant![0])}{variant.Substring(1)}{TypeNoun(role)}";

    /// <summary>How names of types and methods call a role.</summary>
    public static string TypeNoun(ConnectorRole role) => role == ConnectorRole.Hermaphroditic ? nameof(Connector) : role.ToString();

    /// <summary>The parts of the role and the variant, at whatever height.</summary>
    public IEnumerable<Connector> Made => Series.Parts.Where(part => part.Role == Role && part.Variant == Variant);

    /// <summary>What is asked for, as <c>F4 inspection sockets</c>.</summary>
    public string Noun =>
        string.Join(" ", new[] { Series.Name, Variant, ConnectorRoles.GetName(Role) + "s" }.Where(word => word is not null));

    /// <summary>Those of them with the count.</summary>
    public IEnumerable<Connector> WithCount() =>
        Contacts.TryGetValue(out int contacts) ? Made.Where(part => part.Contacts == contacts) : [];

    /// <summary>The part, or nothing if there is none or what was asked for is not known.</summary>
    public Connector? Find()
    {
        foreach (Connector part in WithCount())
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

        return null;
    }
}
