using Keyway.Analyzers.SymbolicExecution.Calls;
using Keyway.Analyzers.SymbolicExecution.Code;
using Keyway.Analyzers.SymbolicExecution.Effects;
using Keyway.Analyzers.SymbolicExecution.Library;
using Keyway.Analyzers.SymbolicExecution.Models;
using Keyway.Analyzers.SymbolicExecution.Models.Collections;
using Keyway.Analyzers.SymbolicExecution.Models.Designs;
using Keyway.Analyzers.SymbolicExecution.Models.Linq;
using Keyway.Analyzers.SymbolicExecution.Models.Numbers;
using Keyway.Analyzers.SymbolicExecution.Models.Strings;
using Keyway.Analyzers.SymbolicExecution.Operations;
using Keyway.Analyzers.SymbolicExecution.Paths;
using Keyway.Analyzers.SymbolicExecution.Semantics;
using Keyway.Analyzers.SymbolicExecution.Services;
using Keyway.Analyzers.SymbolicExecution.State;
using Keyway.Analyzers.SymbolicExecution.Unknowns;
using Keyway.Analyzers.SymbolicExecution.Values;
using Keyway.Analyzers.SymbolicExecution.Values.Heap;
using Keyway.Analyzers.Symbols;
using Keyway.Catalogs;
using Keyway.Designs.Model;
using Keyway.Designs.Model.Statements;
using Keyway.Parts;
using Keyway.Rules;
using Keyway.Text;
using Keyway.Tracing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Globalization;
using System.Reflection;

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
