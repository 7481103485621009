using Keyway.Tracing;

namespace Keyway.Designs.Model.Statements;

/// <summary>The peak temperature of reflow soldering.</summary>
/// <param name="Peak">The temperature of the board's surface at the peak.</param>
internal sealed record ReflowPeakStatement(Traced<Temperature> Peak) : Statement
{
    public static ReflowPeakStatement Read(IStatementArguments arguments) => new(arguments.Get<Temperature>("peak"));
}
