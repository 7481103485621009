using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Keyway.Analyzers.SymbolicExecution.Effects;

/// <summary>Tells, by syntax alone, whether code may write to the elements of a table of some name.</summary>
internal static class TableWrites
{
    /// <summary>Whether code uses the name in any way other than reading it. Rather too often than too seldom.</summary>
    /// <param name="code">The code.</param>
    /// <param name="name">The table's name.</param>
    /// <param name="isTable">Whether a name is the table's and not another's.</param>
    /// <param name="onlyReads">Whether what takes an argument can only read it.</param>
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
                && !IsRead(Whole(identifier))
                && !(Whole(identifier).Parent is ArgumentSyntax { RefKindKeyword.RawKind: 0 } argument && onlyReads(argument))
                && isTable(identifier)
            )
            {
                return true;
            }
        }

        return false;
    }

    // The name with what qualifies it: Boards.Supply.
    private static ExpressionSyntax Whole(ExpressionSyntax name)
    {
        ExpressionSyntax whole = name;
        while (whole.Parent is MemberAccessExpressionSyntax access && access.Name == whole)
        {
            whole = access;
        }

        return whole;
    }

    private static bool IsRead(ExpressionSyntax table) =>
        table.Parent switch
        {
            // Handed to the contacts of a net, spread, or walked through.
            ArgumentSyntax { RefKindKeyword.RawKind: 0, Parent: ArgumentListSyntax { Parent: InvocationExpressionSyntax call } } => IsNet(
                call
            ),
            SpreadElementSyntax => true,
            CommonForEachStatementSyntax or FromClauseSyntax or JoinClauseSyntax => true,

            // A method of the same name.
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

    // A method of the user's own with this name has not these three arguments by chance.
    private static bool IsNet(InvocationExpressionSyntax call) =>
        call is { Expression: MemberAccessExpressionSyntax access, ArgumentList.Arguments.Count: 3 }
        && access.Name.Identifier.ValueText == nameof(Interconnect.AddNet);

    /// <summary>Whether an element, or a member of it, is written to where it stands.</summary>
    public static bool IsTarget(ExpressionSyntax element) =>
        element.Parent switch
        {
            // A member of an element: a tuple in an array is changed where it lies.
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
