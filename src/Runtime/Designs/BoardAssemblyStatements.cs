using Keyway.Designs.Model;
using Keyway.Designs.Model.Statements;

namespace Keyway.Designs;

/// <summary>Maps the methods of <see cref="BoardAssembly"/> to the statements they make; a test checks that the list is complete.</summary>
internal static class BoardAssemblyStatements
{
    public static StatementTable Table { get; } =
        new(
            (nameof(BoardAssembly.Join), JointStatement.Read),
            (nameof(BoardAssembly.WithNetCurrent), SharedCurrentStatement.Read),
            (nameof(BoardAssembly.AddReturn), SharedReturnStatement.Read),
            (nameof(BoardAssembly.Acknowledge), HazardAcknowledgedStatement.Read)
        );
}
