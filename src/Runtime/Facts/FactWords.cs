namespace Keyway;

/// <summary>The words that begin the lines of a fact sheet. They are in compiled libraries: a word, once shipped, keeps its meaning.</summary>
internal static class FactWords
{
    public const string Series = "series";
    public const string Manufacturer = "manufacturer";
    public const string Pitch = "pitch";
    public const string CurrentPerContact = "current-per-contact";
    public const string TotalCurrent = "total-current";
    public const string Voltage = "voltage";
    public const string DielectricStrength = "dielectric-strength";
    public const string InsulationResistance = "insulation-resistance";
    public const string ContactResistance = "contact-resistance";
    public const string AmbientTemperature = "ambient-temperature";
    public const string MatingCycles = "mating-cycles";
    public const string Socket = "socket";
    public const string Header = "header";
    public const string Pair = "pair";
}
