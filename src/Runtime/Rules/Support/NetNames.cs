using Keyway.Text;

namespace Keyway.Rules.Support;

/// <summary>Suggests names for a net that does not exist.</summary>
internal static class NetNames
{
    /// <summary>Describes that a net returns the current of one that was not added before it.</summary>
    /// <param name="displayName">The returning net, as messages write it.</param>
    /// <param name="outward">The name of the missing net, whose current the other one returns.</param>
    /// <param name="names">The names of the nets that were added before.</param>
    public static (string? Nearest, FormattableString Message) DescribeMissing(
        string displayName,
        string outward,
        IReadOnlyList<string> names
    )
    {
        (string? nearest, string help) = FindNearest(outward, names);
        return (nearest, $"{displayName} returns '{outward}', but no net with this name was added before it{help}");
    }

    /// <summary>Returns the name that was probably meant, or null, and the end of a message that suggests it or lists the names.</summary>
    public static (string? Nearest, string Help) FindNearest(string name, IReadOnlyList<string> names)
    {
        string? nearest = EditDistance.Nearest(name, names);
        return (
            nearest,
            nearest is not null ? $"; did you mean '{nearest}'?"
            : names.Count == 0 ? ""
            : names.Count == 1 ? $"; the only net is '{names[0]}'"
            : $"; the nets are {Wording.JoinWithAnd([.. names.Select(own => $"'{own}'")])}"
        );
    }
}
