using Keyway.Analyzers.SymbolicExecution.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Keyway.Analyzers.Reporting;

/// <summary>Finds the code to change where a row of a table only names a member: what it holds is written there.</summary>
internal static class NamedMembers
{
    // Of static members that only name another one.
    private const int MaximumDepth = 4;

    /// <summary>
    /// Finds what is faulty in the member that a row only names: the faulty value, or else what initializes the static member; null if the
    /// row is no such name.
    /// </summary>
    /// <param name="row">The row.</param>
    /// <param name="origin">The origin of the faulty value.</param>
    /// <param name="compilation">The compilation, or null if it is unknown.</param>
    public static SyntaxNode? Find(SyntaxNode row, ValueOrigin origin, Compilation? compilation)
    {
        List<SyntaxNode> parts = [.. Follow(row, compilation)];
        return parts.Select(part => FindValue(part, origin)).FirstOrDefault(value => value is not null)
            ?? (parts.Count == 1 ? null : FindPart(parts[parts.Count - 1], origin));
    }

    /// <summary>Gets a row, and if it only names a static member, what initializes that, and so on.</summary>
    /// <param name="row">The row.</param>
    /// <param name="compilation">The compilation, or null if it is unknown.</param>
    public static IEnumerable<SyntaxNode> Follow(SyntaxNode row, Compilation? compilation)
    {
        SyntaxNode? part = row;
        for (int depth = 0; part is not null && depth <= MaximumDepth; depth++)
        {
            yield return part;
            part = GetName(part) is null ? null : FindInitializer(part, compilation);
        }
    }

    /// <summary>Gets the names of the member that contains a node.</summary>
    public static IEnumerable<string> GetNames(SyntaxNode node) =>
        TableRows.FindMember(node) switch
        {
            BaseFieldDeclarationSyntax field => field.Declaration.Variables.Select(variable => variable.Identifier.ValueText),
            PropertyDeclarationSyntax property => [property.Identifier.ValueText],
            MethodDeclarationSyntax method => [method.Identifier.ValueText],
            _ => [],
        };

    private static string? GetName(SyntaxNode node) =>
        node switch
        {
            IdentifierNameSyntax identifier => identifier.Identifier.ValueText,
            MemberAccessExpressionSyntax { Name: IdentifierNameSyntax identifier } => identifier.Identifier.ValueText,
            _ => null,
        };

    private static SyntaxNode? FindValue(SyntaxNode named, ValueOrigin origin) =>
        GetName(named) is not { } name
            ? null
            : new[] { origin.Source }
                .Concat(origin.Operands.Items.OfType<SyntaxNode>().OrderBy(node => node.SpanStart))
                .FirstOrDefault(node => node is not null && GetNames(node).Contains(name, StringComparer.Ordinal));

    // Of a constant, the row itself is to be changed: it has its own name for what it is.
    private static ExpressionSyntax? FindInitializer(SyntaxNode named, Compilation? compilation)
    {
        if (compilation?.ContainsSyntaxTree(named.SyntaxTree) != true)
        {
            return null;
        }

#pragma warning disable RS1030 // The row may be in another file. Its model is needed only for a finding.
        ISymbol? member = compilation.GetSemanticModel(named.SyntaxTree).GetSymbolInfo(named).Symbol;
#pragma warning restore RS1030
        return member is IFieldSymbol { IsStatic: true, IsConst: false } or IPropertySymbol { IsStatic: true }
            ? member.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax() switch
            {
                VariableDeclaratorSyntax field => field.Initializer?.Value,
                PropertyDeclarationSyntax property => property.Initializer?.Value ?? property.ExpressionBody?.Expression,
                _ => null,
            }
            : null;
    }

    // The only part of an initializer that names a member with the faulty value, as in 'Standard with { Campaign = Campaign.Hard }'.
    private static SyntaxNode FindPart(SyntaxNode initializer, ValueOrigin origin)
    {
        List<SyntaxNode> parts =
        [
            .. initializer
                .DescendantNodes(part => GetName(part) is null)
                .Where(part =>
                    part is ExpressionSyntax
                    && !(part.Parent is AssignmentExpressionSyntax assignment && assignment.Left == part)
                    && FindValue(part, origin) is not null
                ),
        ];
        return parts.Count == 1 ? parts[0] : initializer;
    }
}
