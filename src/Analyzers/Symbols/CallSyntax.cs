using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Keyway.Analyzers.Symbols;

/// <summary>Finds the syntactic parts of a call.</summary>
internal static class CallSyntax
{
    /// <summary>Gets the name in a call, without the expression before the dot, or the whole call if there is no dot.</summary>
    public static SyntaxNode GetName(SyntaxNode call) =>
        (call as InvocationExpressionSyntax)?.Expression switch
        {
            MemberAccessExpressionSyntax { Name: var name } => name,
            MemberBindingExpressionSyntax { Name: var name } => name,
            _ => call,
        };
}
