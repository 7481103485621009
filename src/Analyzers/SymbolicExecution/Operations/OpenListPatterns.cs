using Keyway.Analyzers.SymbolicExecution.Code;
using Keyway.Analyzers.SymbolicExecution.State;
using Keyway.Analyzers.SymbolicExecution.Unknowns;
using Keyway.Analyzers.SymbolicExecution.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Keyway.Analyzers.SymbolicExecution.Operations;

/// <summary>Matches list patterns against sequences that come from outside, such as the arguments of the program.</summary>
internal static class OpenListPatterns
{
    /// <summary>
    /// Returns whether an unknown sequence matches, as an open value; null if the sequence or the pattern is of another kind.
    /// </summary>
    public static Value? Match(Value sequence, IListPatternOperation list, ExecutionState state)
    {
        if (
            sequence.IsKnown
            || OpenValues.MayHaveChanged(sequence, state)
            || state.Path.HasEscaped(sequence.Inputs)
            || list is not { LengthSymbol: IPropertySymbol { Type: { } number } length }
            || !FrameworkSymbols.IsFrameworkSymbol(length)
            // Of a list that is only lost, the code may have decided how long it is.
            || (list.InputType is not IArrayTypeSymbol && !OpenValues.IsFromOutside(sequence))
        )
        {
            return null;
        }

        int slices = list.Patterns.Count(part => part is ISlicePatternOperation);
        List<IPatternOperation> tests = [.. list.Patterns.Where(part => part is not ISlicePatternOperation && !AlwaysMatches(part))];
        if (list.Patterns.Any(part => part is ISlicePatternOperation { Pattern: { } inner } && !AlwaysMatches(inner)))
        {
            return null;
        }

        if (tests.Count == 0)
        {
            int count = list.Patterns.Length - slices;
            return Comparisons.Compare(
                sequence
                    .ToOpen(new OpenExpression(length, number, [sequence]))
                    .WithSources(TextQuestions.Narrow(sequence.Sources, "Length", list.Syntax)),
                slices == 0 ? BinaryOperatorKind.Equals : BinaryOperatorKind.GreaterThanOrEqual,
                count,
                number,
                list.Syntax
            );
        }

        if (list.InputType is not IArrayTypeSymbol)
        {
            return null;
        }

        ITypeSymbol truth = state.Body.SemanticModel!.Compilation.GetSpecialType(SpecialType.System_Boolean);
        SourceSet sources = tests.Aggregate(
            TextQuestions.Narrow(sequence.Sources, "Length", list.Syntax),
            (all, test) => all.Union(TextQuestions.Narrow(sequence.Sources, GetPosition(list, test), list.Syntax))
        );
        return Value
            .Combine(list.Syntax, sequence)
            .ToOpen(new OpenExpression(length, truth, [sequence, Value.Known(list.Syntax.ToString(), list.Syntax)]))
            .WithSources(sources);
    }

    /// <summary>Writes the elements to the variables of the pattern, each as an open value.</summary>
    public static void WriteElements(Value sequence, IListPatternOperation list, ExecutionState state)
    {
        if (OpenValues.MayHaveChanged(sequence, state) || list.InputType is not IArrayTypeSymbol { ElementType: var type } array)
        {
            return;
        }

        foreach (IPatternOperation declaration in list.Patterns)
        {
            if (FindDeclared(declaration) is not { } declared)
            {
                continue;
            }

            string position = GetPosition(list, declaration);
            Value index = int.TryParse(position.Trim('[', ']'), out int number)
                ? Value.Known(number, declaration.Syntax)
                : Value.Known(position, declaration.Syntax);
            state.Frame.Write(
                declared,
                Value
                    .Combine(declaration.Syntax, sequence)
                    .ToOpen(new OpenExpression(array, type, [sequence, index]))
                    .WithSources(TextQuestions.Narrow(sequence.Sources, position, list.Syntax))
            );
        }
    }

    private static ISymbol? FindDeclared(IPatternOperation pattern) =>
        AlwaysMatches(pattern) ? (pattern as IDeclarationPatternOperation)?.DeclaredSymbol : PatternVariables.FindWhole(pattern);

    // A declaration of the type of the elements, which null does not match: what a program receives has no such elements.
    private static bool AlwaysMatches(IPatternOperation pattern) =>
        pattern switch
        {
            IDiscardPatternOperation => true,
            IDeclarationPatternOperation { DeclaredSymbol: not null } declaration => declaration.MatchesNull
                || SymbolEqualityComparer.Default.Equals(declaration.MatchedType, declaration.InputType),
            _ => false,
        };

    private static string GetPosition(IListPatternOperation list, IPatternOperation part)
    {
        int index = list.Patterns.IndexOf(part);
        bool isAfterSlice = list.Patterns.Take(index).Any(before => before is ISlicePatternOperation);
        return isAfterSlice ? $"[^{list.Patterns.Length - index}]" : $"[{index}]";
    }
}
