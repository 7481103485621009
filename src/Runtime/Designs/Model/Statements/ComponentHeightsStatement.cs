using Keyway.Tracing;

namespace Keyway.Designs.Model.Statements;

/// <summary>The heights of the tallest components that face each other between the two boards.</summary>
/// <param name="First">The height on the board of the first half.</param>
/// <param name="Second">The height on the board of the second half.</param>
internal sealed record ComponentHeightsStatement(Traced<Length> First, Traced<Length> Second) : Statement
{
    public static ComponentHeightsStatement Read(IStatementArguments arguments) =>
        new(arguments.Get<Length>("first"), arguments.Get<Length>("second"));
}
