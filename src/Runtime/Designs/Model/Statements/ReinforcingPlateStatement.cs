using Keyway.Tracing;

namespace Keyway.Designs.Model.Statements;

/// <summary>The reinforcing plate behind a flexible board.</summary>
/// <param name="Material">The material.</param>
/// <param name="Thickness">The thickness.</param>
/// <param name="Margin">How far it extends beyond the recommended board pattern on each side.</param>
internal sealed record ReinforcingPlateStatement(Traced<string> Material, Traced<Length> Thickness, Traced<Length> Margin) : Statement
{
    public static ReinforcingPlateStatement Read(IStatementArguments arguments) =>
        new(arguments.Get<string>("material"), arguments.Get<Length>("thickness"), arguments.Get<Length>("margin"));
}
