using Keyway.Tracing;

namespace Keyway.Designs.Model.Statements;

/// <summary>The stencil for the solder paste.</summary>
/// <param name="Thickness">The thickness.</param>
/// <param name="Terminals">The opening over the contacts' terminals, as a share of the pads' area.</param>
/// <param name="SolderingTerminals">The opening over the soldering terminals; null if the design does not say.</param>
internal sealed record StencilStatement(Traced<Length> Thickness, Traced<Ratio> Terminals, Traced<Ratio>? SolderingTerminals) : Statement
{
    public static StencilStatement Read(IStatementArguments arguments) =>
        new(arguments.Get<Length>("thickness"), arguments.Get<Ratio>("opening"), arguments.Find<Ratio>("solderingTerminals"));
}
