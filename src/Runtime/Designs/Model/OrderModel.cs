using Keyway.Designs.Model.Statements;

namespace Keyway.Designs.Model;

/// <summary>The known facts of an order: the subject of the rules about ordering.</summary>
internal sealed class OrderModel : DesignModel
{
    /// <summary>The ordered parts.</summary>
    public IEnumerable<OrderLineStatement> Lines => FindAll<OrderLineStatement>();

    /// <summary>The ordered samples.</summary>
    public IEnumerable<SampleLineStatement> Samples => FindAll<SampleLineStatement>();

    /// <summary>The interconnects to be built.</summary>
    public IEnumerable<BuildStatement> Builds => FindAll<BuildStatement>();
}
