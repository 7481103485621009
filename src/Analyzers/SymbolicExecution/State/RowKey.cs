using Keyway.Analyzers.SymbolicExecution.Code;
using Keyway.Analyzers.SymbolicExecution.Operations;
using Keyway.Analyzers.SymbolicExecution.Paths;
using Keyway.Analyzers.SymbolicExecution.Semantics;
using Keyway.Analyzers.SymbolicExecution.Unknowns;
using Keyway.Analyzers.SymbolicExecution.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace Keyway.Analyzers.SymbolicExecution.State;

/// <summary>A key of which some is unknown, by which a table is looked up: one value, or a tuple of several.</summary>
internal sealed class RowKey
{
    private readonly List<(Value Value, ITypeSymbol? Type, string Name)> parts = [];
    private readonly SyntaxNode syntax;
    private readonly bool isTuple;

    private RowKey(IOperation asked, Value key)
    {
        syntax = asked.Syntax;
        string name = ConditionText.Get(syntax);
        isTuple = key.Content is TupleValue;
        if (key.Content is not TupleValue tuple)
        {
            parts.Add((key, asked.Type, name));
            return;
        }

        for (int i = 0; i < tuple.Elements.Count; i++)
        {
            IFieldSymbol? element = (asked.Type as INamedTypeSymbol)?.TupleElements.ElementAtOrDefault(i);
            string part =
                ImplicitCalls.WithoutConversion(asked) is ITupleOperation written && written.Elements.ElementAtOrDefault(i) is { } code
                    ? ConditionText.Get(code.Syntax)
                    : $"{name}.{element?.Name}";
            parts.Add((tuple.Elements[i], element?.Type, part));
        }
    }

    /// <summary>Gets the sources of the key and of its parts.</summary>
    public IEnumerable<Value> Parts => parts.Select(part => part.Value);

    /// <summary>Gets what identifies the key if it is one unknown value, or null.</summary>
    public SymbolicExpression? Expression => isTuple ? null : parts[0].Value.Expression;

    /// <summary>Creates the key that code asks for; returns null if all of it is known.</summary>
    public static RowKey? Create(IOperation asked, Value key) =>
        key.IsKnown && !(key.Content is TupleValue tuple && tuple.Elements.Any(element => !element.IsKnown))
            ? null
            : new RowKey(asked, key);

    /// <summary>Determines whether the key may be that of any row: what is unknown of it comes from outside, or is a parameter.</summary>
    public bool CanBeAny(ExecutionState state)
    {
        List<Value> unknown = [.. Parts.Where(part => !part.IsKnown)];
        List<Value> parameters = [.. unknown.Where(part => !OpenValues.IsOpen(part))];
        return parameters.TrueForAll(part =>
                part is { IsSymbolic: true, Expression.IsComparable: true } && !state.Path.HasEscaped(part.Inputs)
            ) && (parameters.Count == 0 || state.Path.TryLookUp([.. parameters.Select(part => part.Expression!)]));
    }

    /// <summary>
    /// Gets the conditions under which it is the key of a row, and how messages name each; null if they are not known. Of a row that it
    /// cannot be, one of them does not hold.
    /// </summary>
    public List<(Value Condition, string Name)>? Match(Value row)
    {
        IReadOnlyList<Value> contents = isTuple && row.Content is TupleValue tuple ? tuple.Elements : [row];
        if (!QueryOperators.IsComparable(row) || contents.Count != parts.Count)
        {
            return null;
        }

        List<(Value, string)> conditions = [];
        for (int i = 0; i < parts.Count; i++)
        {
            (Value value, ITypeSymbol? type, string name) = parts[i];
            Value condition = Comparisons.IsEqual(value, contents[i].Content, type, syntax);
            if (
                value.IsKnown
                    ? !QueryOperators.IsComparable(value)
                    : condition.Expression is not PathCondition && !(isTuple && type is { SpecialType: SpecialType.System_Boolean })
            )
            {
                return null;
            }

            conditions.Add((condition, $"{name} is {Describe(contents[i], type)}"));
        }

        return conditions;
    }

    private static string Describe(Value content, ITypeSymbol? type) =>
        (type is { TypeKind: TypeKind.Enum } ? DescribeMember(content, type) : ValueNames.Describe(content)) ?? content.Origin.ToString();

    // As the code writes it, unless a query computes the key.
    private static string? DescribeMember(Value content, ITypeSymbol type) =>
        content.Origin is not NameSyntax and not MemberAccessExpressionSyntax
        && type.GetMembers().OfType<IFieldSymbol>().FirstOrDefault(member => Equals(member.ConstantValue, content.Content)) is { } member
            ? $"{type.Name}.{member.Name}"
            : null;
}
