namespace Keyway.Boards.Facts;

/// <summary>The first words of the lines in which the facts of a board are written. Tabs separate what follows.</summary>
internal static class FactKeywords
{
    /// <summary>The version of these lines, in the first one.</summary>
    public const string Version = "board 1";

    /// <summary>A file: its format, its name.</summary>
    public const string File = "file";

    /// <summary>A net of the file: its marks, its name, and its name without sheets if that differs.</summary>
    public const string Net = "net";

    /// <summary>
    /// A component of the file: its reference designator, its property, side, x, y, rotation, whether it is fitted, and its place.
    /// </summary>
    public const string Component = "component";

    /// <summary>A field of the component: its name, its value, and its place.</summary>
    public const string Field = "field";

    /// <summary>
    /// A pad of the component: its number, its net, its place, x, y, side and kind. Lines and positions are counted from the pad before.
    /// </summary>
    public const string Pad = "pad";

    /// <summary>
    /// A file that disagrees with the one that says what is connected: its index among the files, and the number of places.
    /// </summary>
    public const string Comparison = "comparison";

    /// <summary>
    /// A place of the comparison: whether the other file has it, the reference designator, the number of the pad, its place, its net, its
    /// place in the other file, and its net there. A net has an equals sign before it; an open pad has none.
    /// </summary>
    public const string Difference = "difference";

    /// <summary>The letters of roles, in the order of the enumeration.</summary>
    public const string Roles = "?ogsn";

    /// <summary>The further marks of a net.</summary>
    public const char ReachesGround = '0';
    public const char HasOthers = '+';

    /// <summary>The letters of sides and of kinds of pads, in the order of the enumerations.</summary>
    public const string Sides = "tb";
    public const string Kinds = "?shue";

    public const char Unknown = '-';
}
