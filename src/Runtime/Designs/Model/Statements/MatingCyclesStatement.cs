using Keyway.Tracing;

namespace Keyway.Designs.Model.Statements;

/// <summary>The number of mating cycles over the life of the product.</summary>
/// <param name="Cycles">The number of mating cycles.</param>
/// <param name="PerHour">The most cycles in an hour; null if the design does not say.</param>
internal sealed record MatingCyclesStatement(Traced<int> Cycles, Traced<int>? PerHour) : Statement
{
    public static MatingCyclesStatement Read(IStatementArguments arguments) =>
        new(arguments.Get<int>("cycles"), arguments.Find<int>("perHour"));
}
