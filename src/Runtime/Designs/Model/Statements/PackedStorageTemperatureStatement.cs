using Keyway.Tracing;

namespace Keyway.Designs.Model.Statements;

/// <summary>The temperature range in which the parts are stored in their delivery packing.</summary>
/// <param name="Minimum">The lowest temperature.</param>
/// <param name="Maximum">The highest temperature.</param>
internal sealed record PackedStorageTemperatureStatement(Traced<Temperature> Minimum, Traced<Temperature> Maximum) : Statement
{
    public static PackedStorageTemperatureStatement Read(IStatementArguments arguments) =>
        new(arguments.Get<Temperature>("minimum"), arguments.Get<Temperature>("maximum"));
}
