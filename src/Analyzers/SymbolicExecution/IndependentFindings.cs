using System.Collections.Concurrent;
using Keyway.Analyzers.SymbolicExecution.Effects;
using Keyway.Analyzers.SymbolicExecution.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Keyway.Analyzers.SymbolicExecution;

/// <summary>The findings of methods and initializers when they are interpreted by themselves, whoever calls them.</summary>
/// <param name="bodies">The code of the compilation's methods.</param>
/// <param name="explore">Takes every path through a body, and passes on what is found.</param>
internal sealed class IndependentFindings(Bodies bodies, Action<Body, Action<Finding, string?>> explore)
{
    private readonly ConcurrentDictionary<IMethodSymbol, IReadOnlyCollection<(string Id, SyntaxNode Node, string Message)>> ofMethods = new(
        SymbolEqualityComparer.Default
    );
    private readonly ConcurrentDictionary<SyntaxNode, IReadOnlyCollection<(string Id, SyntaxNode Node, string Message)>> ofInitializers =
        new();

    /// <summary>Gets the findings of a method.</summary>
    public IReadOnlyCollection<(string Id, SyntaxNode Node, string Message)> Get(IMethodSymbol method) =>
        ofMethods.GetOrAdd(method, called => Find(bodies.GetBody(called)));

    /// <summary>Gets the findings of the initializer of a field or property.</summary>
    public IReadOnlyCollection<(string Id, SyntaxNode Node, string Message)> Get(EqualsValueClauseSyntax initializer) =>
        ofInitializers.GetOrAdd(initializer, node => Find(bodies.GetBody(node)));

    private HashSet<(string Id, SyntaxNode Node, string Message)> Find(Body? body)
    {
        var found = new HashSet<(string, SyntaxNode, string)>();
        if (body is not null)
        {
            explore(body, (finding, _) => found.Add((finding.Id, ((ValueOrigin)finding.Origin!).Node, finding.Message)));
        }

        return found;
    }
}
