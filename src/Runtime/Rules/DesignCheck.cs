namespace Keyway;

/// <summary>Judges a design, whichever kind it is of.</summary>
internal static class DesignCheck
{
    /// <summary>What the rules find in a design under a team's limits.</summary>
    public static IReadOnlyList<Finding> Of(DesignModel model, DesignPolicy? policy = null) =>
        model.Under(policy ?? DesignPolicy.None) switch
        {
            InterconnectModel interconnect => RuleSet.Check(interconnect),
            AssemblyModel assembly => RuleSet.Check(assembly),
            MountingModel mounting => RuleSet.Check(mounting),
            OrderModel order => RuleSet.Check(order),
            _ => [],
        };
}
