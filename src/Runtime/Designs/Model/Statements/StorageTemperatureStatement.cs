using Keyway.Tracing;

namespace Keyway.Designs.Model.Statements;

/// <summary>The temperature range in which the product is stored.</summary>
/// <param name="Minimum">The lowest temperature.</param>
/// <param name="Maximum">The highest temperature.</param>
internal sealed record StorageTemperatureStatement(Traced<Temperature> Minimum, Traced<Temperature> Maximum) : Statement
{
    public static StorageTemperatureStatement Read(IStatementArguments arguments) =>
        new(arguments.Get<Temperature>("minimum"), arguments.Get<Temperature>("maximum"));
}
