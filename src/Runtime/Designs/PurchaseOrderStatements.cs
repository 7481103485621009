using Keyway.Designs.Model;
using Keyway.Designs.Model.Statements;

namespace Keyway.Designs;

/// <summary>Maps the methods of <see cref="PurchaseOrder"/> to the statements they make; a test checks that the list is complete.</summary>
internal static class PurchaseOrderStatements
{
    public static StatementTable Table { get; } =
        new(
            (nameof(PurchaseOrder.Add), OrderLineStatement.Read),
            (nameof(PurchaseOrder.AddSamples), SampleLineStatement.Read),
            (nameof(PurchaseOrder.AddFor), BuildStatement.Read)
        );
}
