using Keyway.Tracing;

namespace Keyway.Designs.Model.Statements;

/// <summary>The range of relative humidity in the workshop; its ends are in the order they were stated.</summary>
/// <param name="First">One end.</param>
/// <param name="Second">The other end; the same if the design states a single humidity.</param>
internal sealed record RelativeHumidityStatement(Traced<Ratio> First, Traced<Ratio> Second) : Statement
{
    public static RelativeHumidityStatement Read(IStatementArguments arguments) =>
        arguments.Find<Ratio>("humidity") is { } humidity
            ? new(humidity, humidity)
            : new(arguments.Get<Ratio>("minimum"), arguments.Get<Ratio>("maximum"));
}
