using Keyway.Tracing;

namespace Keyway.Designs.Model.Statements;

/// <summary>A thermal shock test that the product must pass.</summary>
/// <param name="Origin">Where the design states it.</param>
/// <param name="Cycles">The number of cycles.</param>
/// <param name="Cold">The temperature of the cold phase; null if the design does not say.</param>
/// <param name="Hot">The temperature of the hot phase; null if the design does not say.</param>
/// <param name="Dwell">The time at each temperature; null if the design does not say.</param>
internal sealed record ThermalShockStatement(
    object? Origin,
    Traced<int> Cycles,
    Traced<Temperature>? Cold,
    Traced<Temperature>? Hot,
    Traced<TimeSpan>? Dwell
) : Statement
{
    public static ThermalShockStatement Read(IStatementArguments arguments) =>
        new(
            arguments.Origin,
            arguments.Get<int>("cycles"),
            arguments.Find<Temperature>("cold"),
            arguments.Find<Temperature>("hot"),
            arguments.Find<TimeSpan>("dwell")
        );
}
