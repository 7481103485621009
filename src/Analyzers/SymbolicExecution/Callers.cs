using System.Collections.Concurrent;
using System.Collections.Immutable;
using Keyway.Analyzers.SymbolicExecution.Effects;
using Keyway.Analyzers.SymbolicExecution.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace Keyway.Analyzers.SymbolicExecution;

/// <summary>
/// Tells of a fault that a method has for some arguments whether a caller may pass them: all callers of a private method are known.
/// </summary>
/// <param name="uses">Finds where code uses a method.</param>
/// <param name="independent">The findings of methods that are interpreted by themselves.</param>
internal sealed class Callers(SymbolUses uses, IndependentFindings independent)
{
    private readonly ConcurrentDictionary<IMethodSymbol, ImmutableArray<(IMethodSymbol Method, SyntaxNode Call)>> callers = new(
        SymbolEqualityComparer.Default
    );

    /// <summary>
    /// Determines whether a finding in a method may arise: false if the method is private, and no method that calls it has the finding,
    /// although it is known what all of them pass.
    /// </summary>
    /// <param name="owner">The method, or a member of another kind.</param>
    /// <param name="finding">The finding.</param>
    public bool MayCause(ISymbol owner, Finding finding)
    {
        if (
            owner is not IMethodSymbol { MethodKind: MethodKind.Ordinary, DeclaredAccessibility: Accessibility.Private } method
            || finding.Origin is not ValueOrigin origin
        )
        {
            return true;
        }

        ImmutableArray<(IMethodSymbol Method, SyntaxNode Call)> found = callers.GetOrAdd(method.OriginalDefinition, Find);
        return found.IsEmpty
            || found.Any(caller =>
                independent.Get(caller.Method).Contains((finding.Id, origin.Node, finding.Message))
                || !independent.GetCalls(caller.Method).IsComplete(caller.Call)
            );
    }

    // Empty if there are none, or if other code than methods uses the method, such as an initializer.
    private ImmutableArray<(IMethodSymbol Method, SyntaxNode Call)> Find(IMethodSymbol method)
    {
        var found = ImmutableArray.CreateBuilder<(IMethodSymbol, SyntaxNode)>();
        foreach (SimpleNameSyntax name in uses.FindNames(method))
        {
            if (
                uses.GetOperation(name) is not IInvocationOperation call
                || name.Ancestors().Any(node => node is AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax)
                || FindMethod(name) is not { } caller
            )
            {
                return [];
            }

            if (!SymbolEqualityComparer.Default.Equals(caller, method))
            {
                found.Add((caller, call.Syntax));
            }
        }

        return found.ToImmutable();
    }

    private IMethodSymbol? FindMethod(SyntaxNode node) =>
        node.FirstAncestorOrSelf<MemberDeclarationSyntax>() is MethodDeclarationSyntax method
            ? uses.GetModel(node.SyntaxTree).GetDeclaredSymbol(method) as IMethodSymbol
            : null;
}
