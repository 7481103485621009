using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Keyway.Analyzers.Symbols;

/// <summary>The parts of a call as it is written.</summary>
internal static class CallSyntax
{
    /// <summary>The name of what is called, without the chain before it.</summary>
    public static SyntaxNode GetName(SyntaxNode call) =>
        (call as InvocationExpressionSyntax)?.Expression switch
        {
            MemberAccessExpressionSyntax { Name: var name } => name,
            MemberBindingExpressionSyntax { Name: var name } => name,
            _ => call,
        };
}
