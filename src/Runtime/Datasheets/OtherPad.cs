using Keyway.Catalogs;
using Keyway.Catalogs.Contacts;

namespace Keyway;

/// <summary>A pad of a connector that is not one of its contacts, such as a shield or a ground blade.</summary>
public sealed class OtherPad
{
    /// <summary>The kinds of pads by their keys in a catalog.</summary>
    internal static readonly IReadOnlyDictionary<string, OtherPadKind> Kinds = new Dictionary<string, OtherPadKind>(StringComparer.Ordinal)
    {
        [SectionKeys.Shields] = OtherPadKind.Shield,
        [SectionKeys.GroundBlades] = OtherPadKind.GroundBlade,
        [SectionKeys.Pegs] = OtherPadKind.Peg,
        [SectionKeys.MountingPads] = OtherPadKind.Mounting,
    };

    private OtherPad(string name, OtherPadKind kind)
    {
        Name = name;
        Kind = kind;
    }

    /// <summary>Gets the name of the pad in the drawing and in footprints, such as <c>SH1</c>.</summary>
    public string Name { get; }

    /// <summary>Gets what the pad is.</summary>
    public OtherPadKind Kind { get; }

    /// <summary>Returns the name.</summary>
    public override string ToString() => Name;

    /// <summary>Reads the pads of a part; what a newer version wrote in another form is left out.</summary>
    internal static IReadOnlyList<OtherPad> ReadAll(ManifestValues values)
    {
        var pads = new List<OtherPad>();
        foreach (KeyValuePair<string, OtherPadKind> kind in Kinds)
        {
            if (values.GetText(kind.Key) is { } text && ContactNameForm.Read(text, out _) is { Total: { } total } form)
            {
                pads.AddRange(form.GetNames(total)!.Select(name => new OtherPad(name, kind.Value)));
            }
        }

        return pads;
    }
}
