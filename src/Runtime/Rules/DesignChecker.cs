using Keyway.Designs.Model;

namespace Keyway.Rules;

/// <summary>Judges a design, whichever kind it is of.</summary>
internal static class DesignChecker
{
    /// <summary>What the rules find in a design under a team's limits.</summary>
    public static IReadOnlyList<Finding> Check(DesignModel model, DesignPolicy? policy = null) =>
        model.WithPolicy(policy ?? DesignPolicy.None) switch
        {
            InterconnectModel interconnect => DesignRules.Check(interconnect),
            AssemblyModel assembly => DesignRules.Check(assembly),
            MountingModel mounting => DesignRules.Check(mounting),
            OrderModel order => DesignRules.Check(order),
            _ => [],
        };
}
