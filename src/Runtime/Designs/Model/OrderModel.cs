using Keyway.Designs.Model.Statements;

namespace Keyway.Designs.Model;

/// <summary>What is known of an order: the subject of the rules on ordering.</summary>
internal sealed class OrderModel : DesignModel
{
    /// <summary>The parts that are ordered.</summary>
    public IEnumerable<OrderLineStatement> Lines => FindAll<OrderLineStatement>();

    /// <summary>The parts of which samples are ordered.</summary>
    public IEnumerable<SampleLineStatement> Samples => FindAll<SampleLineStatement>();

    /// <summary>The interconnects that are to be built.</summary>
    public IEnumerable<BuildStatement> Builds => FindAll<BuildStatement>();
}
