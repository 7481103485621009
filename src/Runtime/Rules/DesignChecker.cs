using Keyway.Designs.Model;

namespace Keyway.Rules;

/// <summary>Checks a design of any kind.</summary>
internal static class DesignChecker
{
    /// <summary>Returns the findings of all rules for a design, under a team's limits.</summary>
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
