using Keyway.Tracing;

namespace Keyway.Designs.Model.Statements;

/// <summary>How long the parts are stored without humidity control.</summary>
/// <param name="Months">The number of months.</param>
internal sealed record UncontrolledHumidityStorageStatement(Traced<int> Months) : Statement
{
    public static UncontrolledHumidityStorageStatement Read(IStatementArguments arguments) => new(arguments.Get<int>("months"));
}
