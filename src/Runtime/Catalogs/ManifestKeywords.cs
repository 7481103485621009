namespace Keyway.Catalogs;

/// <summary>
/// The keywords that begin the lines of a series manifest. Compiled libraries contain them, so a shipped keyword never changes its meaning.
/// </summary>
internal static class ManifestKeywords
{
    public const string Series = "series";
    public const string Manufacturer = "manufacturer";
    public const string Pitch = "pitch";
    public const string Socket = "socket";
    public const string Header = "header";
    public const string Connector = "connector";
    public const string Pair = "pair";
    public const string Unpaired = "alone";
    public const string Form = "form";
    public const string Variant = "variant";
    public const string Options = "options";
    public const string OptionCode = "option-code";
    public const string Source = "source";
    public const string Tolerances = "tolerances";
    public const string Mating = "mating";
    public const string Ratings = "ratings";
    public const string TestConditions = "test-conditions";
    public const string ThermalShock = "thermal-shock";
    public const string Humidity = "humidity";
    public const string SaltSpray = "salt-spray";
    public const string HydrogenSulfide = "hydrogen-sulfide";
    public const string MatesWith = "mates-with";
    public const string Forces = "forces";
    public const string Weight = "weight";
    public const string Material = "material";
    public const string Contacts = "contacts";
    public const string ContactGroup = "contact-group";
    public const string CurrentRating = "current-rating";
    public const string Approval = "approval";
    public const string PackingChoice = "packing-choice";
    public const string Packing = "packing";
    public const string EmbossedTape = "embossed-tape";
    public const string Roles = "roles";
    public const string Product = "product";
    public const string Alternate = "alternate";
    public const string Tray = "tray";
    public const string Reflow = "reflow";
    public const string SolderingIron = "soldering-iron";
    public const string Stencil = "stencil";
    public const string Use = "use";
    public const string ReinforcingPlate = "reinforcing-plate";

    /// <summary>The variant of parts for which the catalog names no variant.</summary>
    public const string Standard = "standard";

    /// <summary>Determines whether a keyword begins a line about the series or its parts; all other lines are rows of sections.</summary>
    public static bool IsStructural(string keyword) =>
        keyword is Series or Manufacturer or Pitch or Socket or Header or Connector or Pair or Unpaired or Form or Variant or Options;
}
