using Keyway.Generator.Model;
using Keyway.Generator.Naming;
using Keyway.Text;

namespace Keyway.Generator.Emission;

/// <summary>What the code of all parts of a role repeats: the name of their type, the word for them and their mated heights.</summary>
internal sealed class RoleContext
{
    public RoleContext(SeriesModel series, ConnectorRole role)
    {
        Role = role;
        Type = TypeNames.OfConnectors(series.Name, role);
        Noun = series.GetRoleName(role);
        Heights = FindHeights(series, role);
        HeightsText = Wording.FormatHeights(Heights);
        HeightHelp =
            Heights.Count == 0
                ? "The mated height."
                : $"The mated height: {HeightsText}, written as <c>{Literals.FormatNumber(Heights[0].Millimeters)}.Millimeters()</c>.";
    }

    public ConnectorRole Role { get; }

    /// <summary>Gets the name of the type of the parts.</summary>
    public string Type { get; }

    /// <summary>Gets the word of the catalog for a part.</summary>
    public string Noun { get; }

    /// <summary>Gets the mated heights of the parts, in ascending order.</summary>
    public List<Length> Heights { get; }

    /// <summary>Gets the mated heights as text; empty if there are none.</summary>
    public string HeightsText { get; }

    /// <summary>Gets the signature help for a mated height: which heights exist, and how to type one.</summary>
    public string HeightHelp { get; }

    private static List<Length> FindHeights(SeriesModel series, ConnectorRole role)
    {
        var found = new HashSet<Length>();
        foreach (PartModel part in series.Parts)
        {
            for (int i = 0; i < part.MatedHeights.Count && part.Role == role; i++)
            {
                found.Add(part.MatedHeights[i]);
            }
        }

        List<Length> heights = [.. found];
        heights.Sort();
        return heights;
    }
}
