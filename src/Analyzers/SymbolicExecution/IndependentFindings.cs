using System.Collections.Concurrent;
using Keyway.Analyzers.SymbolicExecution.Effects;
using Keyway.Analyzers.SymbolicExecution.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Keyway.Analyzers.SymbolicExecution;

/// <summary>
/// Finds and caches the findings of methods and initializers that are interpreted on their own: their arguments are unknown, whatever
/// callers pass.
/// </summary>
/// <param name="bodies">Finds the code of methods and initializers of the compilation.</param>
/// <param name="explore">Interprets every path through a body; passes on each finding, and records the calls.</param>
internal sealed class IndependentFindings(Bodies bodies, Action<Body, IMethodSymbol?, Action<Finding, string?>, RecordedCalls> explore)
{
    private readonly ConcurrentDictionary<IMethodSymbol, RecordedCalls> callsByMethod = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<
        IMethodSymbol,
        IReadOnlyCollection<(string Id, SyntaxNode Node, string Message)>
    > findingsByMethod = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<
        SyntaxNode,
        IReadOnlyCollection<(string Id, SyntaxNode Node, string Message)>
    > findingsByInitializer = new();

    /// <summary>Gets the findings of a method, which has none if its code is not in the compilation.</summary>
    public IReadOnlyCollection<(string Id, SyntaxNode Node, string Message)> Get(IMethodSymbol method) =>
        findingsByMethod.GetOrAdd(method, called => Find(bodies.GetBody(called), called, GetCalls(called)));

    /// <summary>Gets the calls that a method makes, of which all are recorded once its findings have been found.</summary>
    public RecordedCalls GetCalls(IMethodSymbol method) => callsByMethod.GetOrAdd(method, static _ => new RecordedCalls());

    /// <summary>Gets the findings of the initializer of a field or property.</summary>
    public IReadOnlyCollection<(string Id, SyntaxNode Node, string Message)> Get(EqualsValueClauseSyntax initializer) =>
        findingsByInitializer.GetOrAdd(initializer, node => Find(bodies.GetBody(node), null, new RecordedCalls()));

    private HashSet<(string Id, SyntaxNode Node, string Message)> Find(Body? body, IMethodSymbol? method, RecordedCalls calls)
    {
        var found = new HashSet<(string, SyntaxNode, string)>();
        if (body is not null)
        {
            explore(body, method, (finding, _) => found.Add((finding.Id, ((ValueOrigin)finding.Origin!).Node, finding.Message)), calls);
        }

        return found;
    }
}
