using Keyway.Analyzers.SymbolicExecution.Code;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Keyway.Analyzers.SymbolicExecution.Effects;

/// <summary>Determines which variables code declares itself, so that no other code sees what it writes to them.</summary>
internal static class OwnVariables
{
    /// <summary>Determines whether a target is a variable, or several, that the code declares; true for a discard.</summary>
    public static bool Contains(IOperation target, IOperation code) =>
        target switch
        {
            ILocalReferenceOperation { Local.DeclaringSyntaxReferences: { Length: 1 } declared } => code.Syntax.SyntaxTree
                == declared[0].SyntaxTree
                && code.Syntax.Span.Contains(declared[0].Span),
            IDeclarationExpressionOperation declaration => Contains(declaration.Expression, code),
            ITupleOperation tuple => tuple.Elements.All(element => Contains(element, code)),
            _ => target is IDiscardOperation,
        };

    /// <summary>Determines whether an expression is a local variable that always holds one lambda of the code.</summary>
    public static bool IsFunction(IOperation? expression, IOperation code) =>
        expression is ILocalReferenceOperation { Local: var local }
        && Contains(expression, code)
        && code.Descendants().OfType<IVariableDeclaratorOperation>().FirstOrDefault(part => IsSame(part.Symbol, local))
            is { Initializer.Value: var declared }
        && ImplicitCalls.WithoutConversion(declared) is IDelegateCreationOperation { Target: IAnonymousFunctionOperation }
        && !code.Descendants()
            .Any(part =>
                part is IAssignmentOperation or IArgumentOperation && WriteAnalysis.FindDirect(part).Any(written => IsSame(written, local))
            );

    private static bool IsSame(ISymbol one, ISymbol other) => SymbolEqualityComparer.Default.Equals(one, other);
}
