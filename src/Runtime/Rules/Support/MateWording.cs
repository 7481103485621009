using Keyway.Designs.Model;
using Keyway.Text;

namespace Keyway.Rules.Support;

/// <summary>Names the partners of a part in messages.</summary>
internal static class MateWording
{
    /// <summary>
    /// Returns, for example, <c>AXK840145WG at 2.5 mm or AXK840245WG at 3.0 mm</c>. The heights are left out if there is only one
    /// partner and <paramref name="heights"/> is false.
    /// </summary>
    /// <param name="connector">The part whose partners are named.</param>
    /// <param name="heights">Whether to name the heights of a single partner as well.</param>
    /// <param name="replaced">The part in place of which a partner would be used, whose options it keeps; null for none.</param>
    public static string DescribeMates(Connector connector, bool heights, Connector? replaced = null)
    {
        var partners = new List<Connector>();
        foreach (Mate mate in MatingCheck.GetUsualMates(connector))
        {
            if (!partners.Contains(mate.Partner))
            {
                partners.Add(mate.Partner);
            }
        }

        var items = new List<string>();
        foreach (Connector partner in partners)
        {
            var common = new List<QuantityRange<Length>>();
            foreach (Mate mate in connector.Mates)
            {
                if (ReferenceEquals(mate.Partner, partner))
                {
                    common.Add(mate.Heights);
                }
            }

            Connector named = replaced is null ? partner : KeptOptions.Choose(partner, replaced);
            items.Add(heights || partners.Count > 1 ? $"{named} at {Wording.FormatHeights(common)}" : named.Number);
        }

        return Wording.JoinWithOr(items);
    }

    /// <summary>Returns, for example, <c>; AXK7L24223G mates with AXK8L24124BG</c>, or an empty string if the part has no mates.</summary>
    public static string GetMatesClause(Connector connector, bool heights = false, Connector? replaced = null) =>
        connector.Mates.Count == 0 ? "" : $"; {connector} mates with {DescribeMates(connector, heights, replaced)}";
}
