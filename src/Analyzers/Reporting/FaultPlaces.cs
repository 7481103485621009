using Keyway.Analyzers.SymbolicExecution.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Keyway.Analyzers.Reporting;

/// <summary>Finds the code to change for a fault by what its values are computed from.</summary>
internal static class FaultPlaces
{
    /// <summary>
    /// Finds the outermost argument or call in a method that writes what is faulty, where the analyzed body only calls such methods; null
    /// if the body writes a part of it.
    /// </summary>
    /// <param name="origin">The origin of the faulty value.</param>
    /// <param name="isHere">Determines whether the body contains code.</param>
    public static SyntaxNode? FindWritten(ValueOrigin origin, Func<SyntaxNode, bool> isHere)
    {
        List<SyntaxNode> written = [.. GetWritten(origin).Where(IsCompared)];

        // A method that has the fault, but not all of what it is computed from, is a helper if it is given arguments.
        bool isHelper =
            origin is { Use: null, CallSite.Node: var call } && HasArguments(call) && !written.TrueForAll(GetMember(origin.Node).Contains);
        SyntaxNode? outermost = written.Exists(source => isHere(source))
            ? null
            : origin
                .Chain.Skip(isHelper ? 1 : 0)
                .Select(place => place.Node)
                .LastOrDefault(place => written.Exists(GetMember(place).Contains));

        // In a lambda that is an argument of the call, the fault itself is to be changed.
        return outermost?.Contains(origin.Node) == true ? origin.Node : outermost;
    }

    /// <summary>
    /// Finds the faulty name, as of a net, that another method writes, where the analyzed body only makes a call without arguments; null if
    /// the faulty value is no such name.
    /// </summary>
    /// <param name="origin">The origin of the faulty value.</param>
    /// <param name="isHere">Determines whether the body contains code.</param>
    public static SyntaxNode? FindName(ValueOrigin origin, Func<SyntaxNode, bool> isHere) =>
        origin.Source is LiteralExpressionSyntax { RawKind: (int)SyntaxKind.StringLiteralExpression } name
        && origin.Chain.Select(place => place.Node).FirstOrDefault(isHere) is { } call
        && !HasArguments(call)
            ? name
            : null;

    /// <summary>
    /// Determines whether code writes a number or part number that is faulty. Other literals, and those that conditions read, only select
    /// what is.
    /// </summary>
    /// <param name="origin">The origin of the faulty value.</param>
    /// <param name="isHere">Determines whether the code contains a node.</param>
    public static bool Writes(ValueOrigin origin, Func<SyntaxNode, bool> isHere) =>
        GetWritten(origin).Exists(source => isHere(source) && IsCompared(source));

    /// <summary>
    /// Determines whether a call causes the fault of a method: the method is generic, or the call has literals on which what is faulty
    /// depends.
    /// </summary>
    /// <param name="call">The call.</param>
    /// <param name="origin">The origin of the faulty value.</param>
    public static bool IsCausedBy(SyntaxNode call, ValueOrigin origin) =>
        origin
            .Node.Ancestors()
            .Any(outer =>
                outer
                    is MethodDeclarationSyntax { TypeParameterList: not null }
                        or LocalFunctionStatementSyntax { TypeParameterList: not null }
                        or TypeDeclarationSyntax { TypeParameterList: not null }
            )
        || (
            call.FirstAncestorOrSelf<InvocationExpressionSyntax>() is { ArgumentList: var arguments }
            && GetWritten(origin).Exists(arguments.Contains)
        );

    /// <summary>Finds the code in a class of what is faulty; null if the class writes nothing of it.</summary>
    public static SyntaxNode? FindInClass(ValueOrigin origin, INamedTypeSymbol type)
    {
        List<SyntaxNode> declarations = [.. type.DeclaringSyntaxReferences.Select(reference => reference.GetSyntax())];
        return new[] { origin.Node, origin.Source }
            .OfType<SyntaxNode>()
            .Concat(GetWritten(origin).OrderBy(node => node.SpanStart))
            .FirstOrDefault(node => declarations.Exists(declaration => declaration.Contains(node)));
    }

    /// <summary>Finds the branch of an expression or argument that writes all of what is faulty; the expression if none does.</summary>
    public static SyntaxNode Narrow(SyntaxNode node, ValueOrigin origin)
    {
        SyntaxNode whole = node.Parent
            is MemberAccessExpressionSyntax { Parent: InvocationExpressionSyntax { ArgumentList: var arguments } }
            ? arguments
            : node;
        List<SyntaxNode> written = [.. GetWritten(origin).Where(whole.Contains)];
        SyntaxNode? branch =
            written.Count == 0
                ? null
                : written[0]
                    .Ancestors()
                    .TakeWhile(outer => outer != whole)
                    .LastOrDefault(outer =>
                        outer.Parent is SwitchExpressionArmSyntax or ConditionalExpressionSyntax && written.TrueForAll(outer.Contains)
                    );
        return branch ?? node;
    }

    private static List<SyntaxNode> GetWritten(ValueOrigin origin) => [.. origin.Operands.Items.OfType<SyntaxNode>()];

    private static bool IsCompared(SyntaxNode source) =>
        source
            .DescendantNodesAndSelf()
            .OfType<LiteralExpressionSyntax>()
            .All(literal =>
                literal.IsKind(SyntaxKind.NumericLiteralExpression)
                || (literal.IsKind(SyntaxKind.StringLiteralExpression) && IsPartNumber(literal.Token.ValueText))
            )
        && !source
            .Ancestors()
            .TakeWhile(outer => outer is not (StatementSyntax or ArgumentListSyntax))
            .Any(outer => outer is PatternSyntax or BracketedArgumentListSyntax || IsComparison(outer));

    // Part numbers are capitals and digits. Which ones are in a catalog makes no difference: an unknown one may be what is faulty.
    private static bool IsPartNumber(string text) => text.Length > 5 && text.Any(char.IsDigit) && !text.Any(char.IsLower);

    private static bool IsComparison(SyntaxNode node) =>
        node.Kind()
            is SyntaxKind.EqualsExpression
                or SyntaxKind.NotEqualsExpression
                or SyntaxKind.LessThanExpression
                or SyntaxKind.LessThanOrEqualExpression
                or SyntaxKind.GreaterThanExpression
                or SyntaxKind.GreaterThanOrEqualExpression;

    private static bool HasArguments(SyntaxNode call) =>
        call.FirstAncestorOrSelf<InvocationExpressionSyntax>() is not { ArgumentList.Arguments.Count: 0 };

    private static SyntaxNode GetMember(SyntaxNode node) => node.FirstAncestorOrSelf<MemberDeclarationSyntax>() ?? node;
}
