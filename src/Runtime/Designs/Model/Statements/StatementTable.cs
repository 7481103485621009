namespace Keyway.Designs.Model.Statements;

/// <summary>The calls that state something of one type of design, each with how its statement is read from arguments.</summary>
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

    /// <summary>The names of the methods that state something.</summary>
    public IReadOnlyCollection<string> Methods => readers.Keys;

    /// <summary>Reads the statement of a call, or null if the method states nothing.</summary>
    public Statement? Read(string method, IStatementArguments arguments) =>
        readers.TryGetValue(method, out Func<IStatementArguments, Statement>? read) ? read(arguments) : null;
}
