using Keyway.Tracing;

namespace Keyway.Designs.Model.Statements;

/// <summary>A hydrogen sulfide test that the product must pass.</summary>
/// <param name="Origin">Where the design states it.</param>
/// <param name="Duration">How long the test lasts.</param>
/// <param name="Temperature">The temperature; null if the design does not say.</param>
/// <param name="Concentration">The share of gas by volume; null if the design does not say.</param>
/// <param name="RelativeHumidity">The relative humidity; null if the design does not say.</param>
internal sealed record HydrogenSulfideStatement(
    object? Origin,
    Traced<TimeSpan> Duration,
    Traced<Temperature>? Temperature,
    Traced<Ratio>? Concentration,
    Traced<Ratio>? RelativeHumidity
) : Statement
{
    public static HydrogenSulfideStatement Read(IStatementArguments arguments) =>
        new(
            arguments.Origin,
            arguments.Get<TimeSpan>("duration"),
            arguments.Find<Temperature>("temperature"),
            arguments.Find<Ratio>("concentration"),
            arguments.Find<Ratio>("relativeHumidity")
        );
}
