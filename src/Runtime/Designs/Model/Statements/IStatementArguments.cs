using Keyway.Tracing;

namespace Keyway.Designs.Model.Statements;

/// <summary>The arguments of a call that makes a statement about a design, by parameter name.</summary>
internal interface IStatementArguments
{
    /// <summary>Where the call is.</summary>
    object? Origin { get; }

    /// <summary>Determines whether the call has a parameter, which only some overloads may have.</summary>
    bool Has(string parameter);

    /// <summary>Gets an argument; unknown if the call has no such parameter.</summary>
    /// <typeparam name="T">The type of the argument.</typeparam>
    Traced<T> Get<T>(string parameter);

    /// <summary>Finds an argument that only some overloads have, or null.</summary>
    /// <typeparam name="T">The type of the argument.</typeparam>
    Traced<T>? Find<T>(string parameter);

    /// <summary>Gets an argument that is a sequence; unknown if the call has no such parameter.</summary>
    /// <typeparam name="T">The type of the elements.</typeparam>
    Traced<IReadOnlyList<Traced<T>>> GetItems<T>(string parameter);
}
