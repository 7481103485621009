using Keyway.Analyzers.SymbolicExecution.Values;
using Keyway.Analyzers.SymbolicExecution.Values.Heap;
using Microsoft.CodeAnalysis;

namespace Keyway.Analyzers.SymbolicExecution.State;

/// <summary>One enumeration of a query: where its elements go, and how far it has come.</summary>
/// <param name="query">The query.</param>
/// <param name="receive">Receives each element; returns false to stop.</param>
/// <param name="state">The state of the path.</param>
/// <param name="skips">Whether a sequence within it whose elements are unknown is left out.</param>
internal sealed class QueryRun(QueryObject query, Func<Value, bool> receive, ExecutionState state, bool skips = false)
{
    /// <summary>Gets the query.</summary>
    public QueryObject Query => query;

    /// <summary>Gets the sequence that the query reads.</summary>
    public Value Source => query.Arguments[0];

    /// <summary>Gets the call of the operator.</summary>
    public SyntaxNode Syntax => query.Call.Syntax;

    /// <summary>Gets the state of the path.</summary>
    public ExecutionState State => state;

    /// <summary>Gets whether the next element is unknown.</summary>
    public bool IsUnknown { get; private set; }

    /// <summary>Gets whether the receiver needs no more elements.</summary>
    public bool IsStopped { get; private set; }

    /// <summary>Gets or sets the number of elements that have been read.</summary>
    public int Count { get; set; }

    /// <summary>Hands over an element; returns false if the receiver needs no more.</summary>
    public bool Send(Value item) => !(IsStopped = !receive(item));

    /// <summary>Ends the enumeration because the next element is unknown; always false.</summary>
    public bool MarkUnknown() => !(IsUnknown = true);

    /// <summary>Reads a sequence; returns false if an element is unknown.</summary>
    /// <param name="sequence">The sequence.</param>
    /// <param name="each">Receives each element; returns false to stop.</param>
    public bool Read(Value sequence, Func<Value, bool> each) => state.TryEnumerate(sequence, Syntax, each, skips) && !IsUnknown;
}
