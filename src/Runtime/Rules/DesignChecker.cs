using Keyway.Boards.Model;
using Keyway.Designs.Model;

namespace Keyway.Rules;

/// <summary>Checks a design of any kind.</summary>
internal static class DesignChecker
{
    /// <summary>Returns what rules find in the boards of interconnects alone. Units of a board share its files: they are told once.</summary>
    public static IReadOnlyList<Finding> CheckBoards(IEnumerable<InterconnectModel> designs)
    {
        var found = new List<Finding>();
        var told = new HashSet<BoardFile>();
        foreach (InterconnectModel design in designs)
        {
            if (design.Placed is { } pair)
            {
                foreach (Board board in new[] { pair.First.Board, pair.Second.Board })
                {
                    if (told.Add(board.Source))
                    {
                        found.AddRange(board.Judge(Catalog.Series));
                    }
                }
            }
        }

        return found;
    }

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
