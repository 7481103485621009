using Keyway.Designs.Model;
using Keyway.Designs.Model.Statements;

namespace Keyway.Designs;

/// <summary>The statements of <see cref="BoardAssembly"/>, by its methods; a test holds the list complete.</summary>
internal static class BoardAssemblyStatements
{
    public static StatementTable Table { get; } =
        new((nameof(BoardAssembly.Join), JointStatement.Read), (nameof(BoardAssembly.Acknowledge), HazardAcknowledgedStatement.Read));
}
