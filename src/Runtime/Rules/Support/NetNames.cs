using Keyway.Text;

namespace Keyway.Rules.Support;

/// <summary>Helps with a net's name that is none.</summary>
internal static class NetNames
{
    /// <summary>The name that was probably meant, and the end of a message that says so, or which names there are.</summary>
    public static (string? Nearest, string Help) For(string name, IReadOnlyList<string> names)
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
