using System.Collections.Concurrent;
using Keyway.Analyzers.SymbolicExecution.Paths;
using Keyway.Analyzers.SymbolicExecution.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Keyway.Analyzers.Reporting;

/// <summary>Finds the rows of tables that loops go through, and lets each faulty row be reported once in a compilation.</summary>
internal sealed class TableRows
{
    // Of local variables that are computed one from another.
    private const int MaximumDepth = 4;

    private readonly ConcurrentDictionary<(string Id, SyntaxNode Row, string Message), SyntaxNode> reported = new();

    /// <summary>
    /// Finds the value in the row of a table from which a value in a loop comes; null if the loop itself writes it, or it comes from no
    /// table.
    /// </summary>
    /// <param name="origin">The origin of the faulty value.</param>
    /// <param name="isCalled">
    /// Whether a helper has the fault, of which a call would be reported: all that an iterator yields is a row then.
    /// </param>
    public static SyntaxNode? Find(ValueOrigin origin, bool isCalled) =>
        origin is { Iteration.Length: > 0, Source: { } source } && IsInRow(source, isYielded: isCalled) && !IsWithin(source, origin.Node)
            ? source
            : null;

    /// <summary>
    /// Finds the row of a table from whose values a loop computes what is faulty; null if that is the same for all rows, or comes from no
    /// table.
    /// </summary>
    /// <param name="origin">The origin of the faulty value.</param>
    /// <param name="node">The expression in the loop that would be reported.</param>
    /// <param name="compilation">The compilation, or null if it is unknown.</param>
    public static SyntaxNode? FindComputed(ValueOrigin origin, SyntaxNode node, Compilation? compilation)
    {
        for (LoopIteration? loop = origin.Loop; loop is not null; loop = loop.Outer)
        {
            if (
                loop.Row is not { } row
                || loop.Place is not { } place
                || FindUse(origin, place) is not { } used
                || (loop.Variables is { } names && !DependsOn(used, [.. names.Split(',')], MaximumDepth))
            )
            {
                continue;
            }

            if (IsWithin(row, used))
            {
                return null;
            }

            // What the loop of a method computes may depend on the arguments of the call, which are to be changed then.
            bool isOfCaller = FindMember(place) == FindMember(node) || FindMember(row) == FindMember(node);
            if (IsInRow(row, isElement: true) && !IsVariable(row) && (isOfCaller || IsCall(node)))
            {
                return FindInClass(row, origin)
                    ?? FindInOtherTable(row, origin)
                    ?? (IsComputedElsewhere(origin, row, place, compilation) ? null : Narrow(row, origin));
            }
        }

        return null;
    }

    /// <summary>
    /// Finds the row of a table that was selected by what comes from outside, and has the faulty value; null if there is none.
    /// </summary>
    public static SyntaxNode? FindSelected(ValueOrigin origin) =>
        origin
            .Operands.Items.OfType<Guard>()
            .Select(selection => selection.Row)
            .FirstOrDefault(row => row is not null && IsInRow(row, isElement: true) && !IsVariable(row))
            is { } selected
            ? Narrow(selected, origin)
            : null;

    // Where the row has a function with the fault, the rest of the row is right.
    private static SyntaxNode Narrow(SyntaxNode row, ValueOrigin origin) => row.Contains(origin.Node) ? origin.Node : row;

    // All that the fault is computed from is written in other members than the row and the loop, and the row names none of them: it only
    // meets the fault.
    private static bool IsComputedElsewhere(ValueOrigin origin, SyntaxNode row, SyntaxNode place, Compilation? compilation)
    {
        List<object> sources = [.. origin.Operands.Items.Where(source => source is not Guard)];
        SyntaxNode?[] members = [FindMember(row), FindMember(place)];
        HashSet<string> named =
        [
            .. NamedMembers
                .Follow(row, compilation)
                .SelectMany(part => part.DescendantNodesAndSelf())
                .OfType<SimpleNameSyntax>()
                .Select(name => name.Identifier.ValueText),
        ];
        return sources.Exists(source => source is SyntaxNode or IFieldSymbol { IsConst: true } or ILocalSymbol { IsConst: true })
            && sources.TrueForAll(source =>
                source switch
                {
                    // The default of a parameter has the syntax of the call.
                    SyntaxNode node => node == row || (!members.Contains(FindMember(node)) && !GetNames(node).Any(named.Contains)),
                    // A member of an enumeration only selects: no rule compares it.
                    ISymbol symbol => symbol is IFieldSymbol { ContainingType.TypeKind: TypeKind.Enum } || !named.Contains(symbol.Name),
                    _ => true,
                }
            )
            && origin
                .Operands.Items.OfType<Guard>()
                .Where(chosen => chosen.Row is null)
                .SelectMany(chosen => chosen.Sources.Items)
                .OfType<SyntaxNode>()
                .All(node => FindMember(node) != members[0]);
    }

    // The names of the member that contains a node, and of its type.
    private static IEnumerable<string> GetNames(SyntaxNode node) =>
        NamedMembers.GetNames(node).Concat(node.Ancestors().OfType<TypeDeclarationSyntax>().Select(type => type.Identifier.ValueText));

    // In a row that only creates an object, and writes nothing that is faulty, there is nothing to change: the faulty value is what the
    // class of the object says.
    private static SyntaxNode? FindInClass(SyntaxNode row, ValueOrigin origin) =>
        row is ObjectCreationExpressionSyntax { Initializer: null, Type: NameSyntax name }
        && !IsWrittenIn(row, origin)
        && (name as SimpleNameSyntax ?? (name as QualifiedNameSyntax)?.Right)?.Identifier.ValueText is { } type
            ? new[] { origin.Source }
                .Concat(origin.Operands.Items.OfType<SyntaxNode>().OrderBy(node => node.SpanStart))
                .FirstOrDefault(node => node?.FirstAncestorOrSelf<TypeDeclarationSyntax>()?.Identifier.ValueText == type)
            : null;

    // A row that only calls a method, which finds the row of another table, has nothing to change either.
    private static SyntaxNode? FindInOtherTable(SyntaxNode row, ValueOrigin origin) =>
        row is InvocationExpressionSyntax && !IsWrittenIn(row, origin)
            ? origin
                .Operands.Items.OfType<SyntaxNode>()
                .OrderBy(node => node.SpanStart)
                .FirstOrDefault(node => FindMember(node) != FindMember(row) && IsInRow(node))
            : null;

    private static bool IsWrittenIn(SyntaxNode row, ValueOrigin origin) => origin.Operands.Items.OfType<SyntaxNode>().Any(row.Contains);

    // The expression in the code of a loop from which the faulty value comes. One that is computed further may no longer depend on the row.
    private static SyntaxNode? FindUse(ValueOrigin origin, SyntaxNode place)
    {
        SyntaxNode? member = FindMember(place);
        return origin.Chain.FirstOrDefault(used => FindMember(used.Node) == member) is { } found
            ? found == origin && origin.Source is { } source && FindMember(source) == member
                ? source
                : found.Node
            : null;
    }

    private static bool IsCall(SyntaxNode node) =>
        node is InvocationExpressionSyntax or ObjectCreationExpressionSyntax
        || node.Parent is MemberAccessExpressionSyntax { Parent: InvocationExpressionSyntax };

    /// <summary>Finds the member or local function that contains a node; the statements of a program are one.</summary>
    public static SyntaxNode? FindMember(SyntaxNode node) =>
        node.FirstAncestorOrSelf<SyntaxNode>(outer => outer is MemberDeclarationSyntax or LocalFunctionStatementSyntax) switch
        {
            GlobalStatementSyntax { Parent: var program } => program,
            var member => member,
        };

    // Whether an expression names one of the variables, or a local variable of the loop that is computed from them.
    private static bool DependsOn(SyntaxNode expression, HashSet<string> variables, int depth) =>
        expression
            .DescendantNodesAndSelf()
            .OfType<IdentifierNameSyntax>()
            .Select(name => name.Identifier.ValueText)
            .Any(name =>
                variables.Contains(name)
                || (
                    depth > 0
                    && FindLoop(expression)
                        ?.DescendantNodes()
                        .OfType<VariableDeclaratorSyntax>()
                        .FirstOrDefault(declared => declared.Identifier.ValueText == name)
                        is { Initializer.Value: { } value }
                    && DependsOn(value, variables, depth - 1)
                )
            );

    private static SyntaxNode? FindLoop(SyntaxNode node) =>
        node.Ancestors()
            .TakeWhile(outer => outer is not MemberDeclarationSyntax)
            .FirstOrDefault(outer => outer is CommonForEachStatementSyntax or ForStatementSyntax or AnonymousFunctionExpressionSyntax);

    /// <summary>Determines whether a body is the one to report a fault of a row; several may use the table.</summary>
    public bool Claim(Finding finding, SyntaxNode row, SyntaxNode body) =>
        reported.GetOrAdd((finding.Id, row, finding.Message), body) == body;

    // An element of an array, list or dictionary that is written out or added to a list, or a part of one: of a tuple, an object or a call
    // in it.
    private static bool IsInRow(SyntaxNode value, bool isElement = false, bool isYielded = false)
    {
        // Of an element that a condition selects, only what it selects is the row.
        SyntaxNode written = value;
        bool isSelected = false;
        for (SyntaxNode? node = value; node is not null; node = node.Parent)
        {
            isSelected |= node.Parent is ConditionalExpressionSyntax or SwitchExpressionArmSyntax;
            written = isSelected ? written : node;
            switch (node.Parent)
            {
                case ExpressionElementSyntax:
                case InitializerExpressionSyntax initializer when !initializer.IsKind(SyntaxKind.ObjectInitializerExpression):
                    return true;
                case ArgumentListSyntax { Arguments.Count: 1, Parent: InvocationExpressionSyntax call } when IsAddition(call):
                    return IsWrittenOut(written);
                case BracketedArgumentListSyntax { Parent: ImplicitElementAccessSyntax }:
                // The key or value in the initializer of a dictionary.
                case AssignmentExpressionSyntax { Left: ImplicitElementAccessSyntax } entry when entry.Right == node:
                    return true;
                case YieldStatementSyntax:
                    return isYielded || IsWrittenOut(written);
                case ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax call } when AddsElements(call):
                    return IsWrittenOut(node);
                // An element of a parameter with params.
                case ArgumentSyntax
                {
                    Parent: ArgumentListSyntax { Parent: BaseObjectCreationExpressionSyntax or InvocationExpressionSyntax }
                } when isElement && node == value && node is BaseObjectCreationExpressionSyntax or TupleExpressionSyntax:
                    return IsWrittenOut(node);
                case ExpressionSyntax
                or ArgumentSyntax
                or ArgumentListSyntax
                or ExpressionColonSyntax
                or NameColonSyntax
                or SwitchExpressionArmSyntax:
                    break;
                default:
                    return false;
            }
        }

        return false;
    }

    private static bool IsAddition(InvocationExpressionSyntax call) =>
        call.Expression is MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Add" or "AddLast" or "Enqueue" or "Push" };

    // Such as ImmutableArray.Create(…).
    private static bool AddsElements(InvocationExpressionSyntax call) =>
        call.Expression is MemberAccessExpressionSyntax { Expression: var receiver, Name.Identifier.ValueText: var name }
        && name == "Create"
        && receiver.ToString().StartsWith("Immutable", StringComparison.Ordinal);

    // What a local variable holds is written elsewhere.
    private static bool IsVariable(SyntaxNode row) => row is IdentifierNameSyntax && !IsWrittenOut(row);

    // An element that a method adds is a row if it does not depend on what the method is given.
    private static bool IsWrittenOut(SyntaxNode row)
    {
        HashSet<string> variables =
        [
            .. (FindMember(row) ?? row)
                .DescendantNodes()
                .Select(part =>
                    part switch
                    {
                        ParameterSyntax parameter => parameter.Identifier.ValueText,
                        VariableDeclaratorSyntax { Parent.Parent: not BaseFieldDeclarationSyntax } variable => variable
                            .Identifier
                            .ValueText,
                        ForEachStatementSyntax loop => loop.Identifier.ValueText,
                        SingleVariableDesignationSyntax variable => variable.Identifier.ValueText,
                        _ => "",
                    }
                ),
        ];
        return !row.DescendantNodesAndSelf()
            .OfType<IdentifierNameSyntax>()
            .Any(name =>
                variables.Contains(name.Identifier.ValueText)
                && !(name.Parent is MemberAccessExpressionSyntax access && access.Name == name)
                && name.Parent is not (NameColonSyntax or NameEqualsSyntax)
            );
    }

    // The table is written in the argument itself, or in the body of the loop.
    private static bool IsWithin(SyntaxNode value, SyntaxNode use) =>
        value.SyntaxTree == use.SyntaxTree
        && (
            use.Span.Contains(value.Span)
            || use.Ancestors()
                .TakeWhile(node => node is not MemberDeclarationSyntax)
                .Select(node =>
                    node switch
                    {
                        CommonForEachStatementSyntax loop => loop.Statement,
                        ForStatementSyntax loop => loop.Statement,
                        WhileStatementSyntax loop => loop.Statement,
                        DoStatementSyntax loop => loop.Statement,
                        AnonymousFunctionExpressionSyntax function => function.Body,
                        _ => null,
                    }
                )
                .Any(body => body?.Span.Contains(value.Span) == true)
        );
}
