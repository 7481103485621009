using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Keyway.Analyzers.SymbolicExecution.Effects;

/// <summary>Determines, by syntax alone, whether code may write to the elements of an array, list or dictionary of some name.</summary>
internal static class TableWrites
{
    /// <summary>Determines whether code uses a name in any way that is not known to only read; if in doubt, true.</summary>
    /// <param name="code">The code.</param>
    /// <param name="name">The name of the field, property or parameter that holds the collection.</param>
    /// <param name="isTable">Determines whether a name may refer to that member, and not to another one of the same name.</param>
    /// <param name="onlyReads">Determines whether the method that receives an argument only reads it.</param>
    public static bool MayWrite(
        SyntaxNode code,
        string name,
        Func<IdentifierNameSyntax, bool> isTable,
        Func<ArgumentSyntax, bool> onlyReads
    )
    {
        foreach (SyntaxNode node in code.DescendantNodes())
        {
            if (
                node is IdentifierNameSyntax identifier
                && identifier.Identifier.ValueText == name
                && !IsRead(GetQualified(identifier))
                && !(GetQualified(identifier).Parent is ArgumentSyntax { RefKindKeyword.RawKind: 0 } argument && onlyReads(argument))
                && isTable(identifier)
            )
            {
                return true;
            }
        }

        return false;
    }

    // The name together with its qualifiers, as Boards.Supply.
    private static ExpressionSyntax GetQualified(ExpressionSyntax name)
    {
        ExpressionSyntax qualified = name;
        while (qualified.Parent is MemberAccessExpressionSyntax access && access.Name == qualified)
        {
            qualified = access;
        }

        return qualified;
    }

    private static bool IsRead(ExpressionSyntax table) =>
        table.Parent switch
        {
            // A net only reads the contacts that it is given.
            ArgumentSyntax { RefKindKeyword.RawKind: 0, Parent: ArgumentListSyntax { Parent: InvocationExpressionSyntax call } } => IsNet(
                call
            ),
            SpreadElementSyntax => true,
            CommonForEachStatementSyntax or FromClauseSyntax or JoinClauseSyntax => true,

            // The name is that of a method.
            InvocationExpressionSyntax => true,
            MemberAccessExpressionSyntax access => access.Name.Identifier.ValueText
                is "Length"
                    or "Count"
                    or "Contains"
                    or "IndexOf"
                    or "ContainsKey"
                    or "TryGetValue"
                    or "Keys"
                    or "Values"
                    or "Select"
                    or "Where"
                    or "Take"
                    or "Skip"
                    or "Concat"
                    or "First"
                    or "Last"
                    or "Any"
                    or "All"
                    or "ToArray"
                    or "ToList"
                    or "Sum"
                    or "Max"
                    or "Min"
                    or "Append"
                    or "Prepend"
                    or "Distinct"
                    or "ToDictionary"
                    or "ToHashSet"
                    or "ToLookup"
                    or "Zip"
                    or "Aggregate"
                    or "GroupBy"
                    or "OrderBy"
                    or "OrderByDescending"
                    or "SelectMany"
                    or "Average"
                    or "Single"
                    or "SingleOrDefault"
                    or "FirstOrDefault"
                    or "LastOrDefault"
                    or "ElementAt"
                    or "SequenceEqual"
                    or "Except"
                    or "Union"
                    or "Intersect"
                    or "TakeWhile"
                    or "SkipWhile"
                    or "TakeLast"
                    or "SkipLast"
                    or "Chunk"
                    or "Index"
                    or "MaxBy"
                    or "MinBy"
                    or "ContainsValue"
                    or "GetValueOrDefault"
                    or "GetLength"
                    or "GetEnumerator"
                    or "Order"
                    or "OrderDescending"
                    or "DistinctBy"
                    or "ToImmutableArray"
                    or "ToImmutableList"
                    or "ToFrozenDictionary"
                    or "ToFrozenSet"
                    or "OfType"
                    or "Join"
                    or "GroupJoin"
                    or "Exists"
                    or "Find"
                    or "FindAll"
                    or "FindIndex"
                    or "TrueForAll"
                    or "BinarySearch"
                    or "ConvertAll",
            ElementAccessExpressionSyntax element => !IsTarget(element),
            NameColonSyntax => true,
            _ => false,
        };

    // By its name and number of arguments alone: another method with both is unlikely.
    private static bool IsNet(InvocationExpressionSyntax call) =>
        call is { Expression: MemberAccessExpressionSyntax access, ArgumentList.Arguments.Count: 3 }
        && access.Name.Identifier.ValueText == nameof(Interconnect.AddNet);

    /// <summary>Determines whether an expression, or a member or element of it, is written or taken by reference.</summary>
    public static bool IsTarget(ExpressionSyntax element) =>
        element.Parent switch
        {
            // A struct or tuple in an array is changed in place.
            MemberAccessExpressionSyntax access when access.Expression == element => IsTarget(access),
            ElementAccessExpressionSyntax access when access.Expression == element => IsTarget(access),
            AssignmentExpressionSyntax assignment => assignment.Left == element,
            PrefixUnaryExpressionSyntax prefix => prefix.IsKind(SyntaxKind.PreIncrementExpression)
                || prefix.IsKind(SyntaxKind.PreDecrementExpression)
                || prefix.IsKind(SyntaxKind.AddressOfExpression),
            PostfixUnaryExpressionSyntax postfix => postfix.IsKind(SyntaxKind.PostIncrementExpression)
                || postfix.IsKind(SyntaxKind.PostDecrementExpression),
            ArgumentSyntax { Parent: TupleExpressionSyntax } => true,
            ArgumentSyntax argument => !argument.RefKindKeyword.IsKind(SyntaxKind.None),
            RefExpressionSyntax => true,
            _ => false,
        };
}
