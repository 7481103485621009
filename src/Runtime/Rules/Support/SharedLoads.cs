using Keyway.Designs.Model;
using Keyway.Findings;

namespace Keyway.Rules.Support;

/// <summary>Checks joints of an assembly under the currents that the assembly shares over them.</summary>
internal static class SharedLoads
{
    /// <summary>Adds what a rule finds in joints because of shared currents. What it finds without them is reported at the joint.</summary>
    public static void AddOfShared(this FindingList findings, AssemblyModel subject, IRuleFor<InterconnectModel> rule)
    {
        foreach (LoadedJoint joint in subject.LoadedJoints)
        {
            FindingList without = new(),
                with = new();
            rule.Check(joint.Own, without);
            rule.Check(joint.Loaded, with);
            foreach (Finding finding in with.All.Where(finding => without.All.All(known => known.Message != finding.Message)))
            {
                findings.Add(finding);
            }
        }
    }
}
