namespace Keyway.Designs.Model.Statements;

/// <summary>
/// The methods that make statements about one type of design, each with a function that reads its statement from the arguments.
/// </summary>
internal sealed class StatementTable
{
    private readonly Dictionary<string, Func<IStatementArguments, Statement>> readers = new(StringComparer.Ordinal);

    public StatementTable(params (string Method, Func<IStatementArguments, Statement> Read)[] statements)
    {
        foreach ((string method, Func<IStatementArguments, Statement> read) in statements)
        {
            readers.Add(method, read);
        }
    }

    /// <summary>The names of the methods that make statements.</summary>
    public IReadOnlyCollection<string> Methods => readers.Keys;

    /// <summary>Reads the statement of a call, or returns null if the method makes none.</summary>
    public Statement? Read(string method, IStatementArguments arguments) =>
        readers.TryGetValue(method, out Func<IStatementArguments, Statement>? read) ? read(arguments) : null;
}
