namespace Keyway.Designs.Model;

/// <summary>The calls that state something of an order, by the names of the methods of <c>PurchaseOrder</c>.</summary>
internal static class OrderWords
{
    public const string Add = "Add";
    public const string AddFor = "AddFor";
    public const string AddSamples = "AddSamples";
}
