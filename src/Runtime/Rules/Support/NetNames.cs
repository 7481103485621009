using Keyway.Text;

namespace Keyway.Rules.Support;

/// <summary>Helps with a name that is not the name of a net.</summary>
internal static class NetNames
{
    /// <summary>Describes that a net returns the current of one that was not added before it.</summary>
    /// <param name="displayName">The returning net, as messages write it.</param>
    /// <param name="outward">The name of the net that is missing.</param>
    /// <param name="names">The names of the nets that were added before.</param>
    public static (string? Nearest, FormattableString Message) DescribeMissing(
        string displayName,
        string outward,
        IReadOnlyList<string> names
    )
    {
        (string? nearest, string help) = FindNearest(outward, names);
        return (nearest, $"{displayName} returns '{outward}', but no net of this name was added before{help}");
    }

    /// <summary>The name that was probably meant, and the end of a message that says so, or which names there are.</summary>
    public static (string? Nearest, string Help) FindNearest(string name, IReadOnlyList<string> names)
    {
        string? nearest = EditDistance.Nearest(name, names);
        return (
            nearest,
            nearest is not null ? $"; did you mean '{nearest}'?"
            : names.Count == 0 ? ""
            : $"; its nets are {Wording.JoinWithAnd([.. names.Select(own => $"'{own}'")])}"
        );
    }
}
