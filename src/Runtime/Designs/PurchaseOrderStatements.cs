using Keyway.Designs.Model;
using Keyway.Designs.Model.Statements;

namespace Keyway.Designs;

/// <summary>The statements of <see cref="PurchaseOrder"/>, by its methods; a test holds the list complete.</summary>
internal static class PurchaseOrderStatements
{
    public static StatementTable Table { get; } =
        new(
            (nameof(PurchaseOrder.Add), OrderLineStatement.Read),
            (nameof(PurchaseOrder.AddSamples), SampleLineStatement.Read),
            (nameof(PurchaseOrder.AddFor), BuildStatement.Read)
        );
}
