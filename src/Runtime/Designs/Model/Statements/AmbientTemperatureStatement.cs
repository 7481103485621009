using Keyway.Tracing;

namespace Keyway.Designs.Model.Statements;

/// <summary>The range of ambient temperature in use.</summary>
/// <param name="Minimum">The lowest temperature.</param>
/// <param name="Maximum">The highest temperature.</param>
internal sealed record AmbientTemperatureStatement(Traced<Temperature> Minimum, Traced<Temperature> Maximum) : Statement
{
    public static AmbientTemperatureStatement Read(IStatementArguments arguments) =>
        new(arguments.Get<Temperature>("minimum"), arguments.Get<Temperature>("maximum"));
}
