using Keyway.Text;

namespace Keyway.Rules.Support;

/// <summary>Suggests names for a net that does not exist.</summary>
internal static class NetNames
{
    /// <summary>Returns the name that was probably meant, or null, and the end of a message that suggests it or lists the names.</summary>
    public static (string? Nearest, string Help) For(string name, IReadOnlyList<string> names)
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
