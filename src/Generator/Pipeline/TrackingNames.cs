namespace Keyway.Generator.Pipeline;

/// <summary>The names of the generator steps; tests use them to check what an edit runs again.</summary>
internal static class TrackingNames
{
    public const string Files = "Files";
    public const string Names = "Names";
    public const string Findings = "Findings";
    public const string PassedOver = "PassedOver";
    public const string Clashes = "Clashes";
    public const string Series = "Series";
    public const string Registered = "Registered";
    public const string References = "References";
    public const string Target = "Target";
    public const string BoardFiles = "BoardFiles";
    public const string BoardInputs = "BoardInputs";
    public const string CatalogNumbers = "CatalogNumbers";
    public const string Boards = "Boards";
    public const string BoardNames = "BoardNames";
    public const string BoardFindings = "BoardFindings";
    public const string BoardModels = "BoardModels";
}
