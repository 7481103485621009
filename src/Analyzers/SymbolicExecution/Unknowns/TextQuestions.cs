using Keyway.Analyzers.SymbolicExecution.Code;
using Keyway.Analyzers.SymbolicExecution.Effects;
using Keyway.Analyzers.SymbolicExecution.State;
using Keyway.Analyzers.SymbolicExecution.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace Keyway.Analyzers.SymbolicExecution.Unknowns;

/// <summary>
/// Recognizes questions about a sequence of texts, such as the arguments of the program: each tells something of its own, so that a
/// condition on the first argument does not guard what another argument selects.
/// </summary>
internal static class TextQuestions
{
    /// <summary>Finds the sequence that an expression asks, and the question; null if it is no such question.</summary>
    /// <param name="expression">The expression.</param>
    /// <param name="state">The state after it has been evaluated, in which a variable may hold the index; null if it is not known.</param>
    public static (IOperation Sequence, string Question)? Find(IOperation expression, ExecutionState? state = null) =>
        expression switch
        {
            IArrayElementReferenceOperation { ArrayReference: var array, Indices: { Length: 1 } indices } when IsOfTexts(array) => AskAt(
                array,
                indices[0],
                state
            ),
            IPropertyReferenceOperation { Instance: { } owner, Property.Name: "Length" or "Count", Arguments.IsEmpty: true }
                when IsOfTexts(owner) => Ask(owner, "Length", []),
            IPropertyReferenceOperation { Instance: { } owner, Arguments: { Length: 1 } indices } when IsOfTexts(owner) => AskAt(
                owner,
                indices[0].Value,
                state
            ),
            IBinaryOperation { OperatorMethod: null } comparison when state is not null => FindInComparison(comparison, state),
            IInvocationOperation { TargetMethod: var method } call when FrameworkSymbols.IsFrameworkSymbol(method) => FindInCall(call),
            _ => null,
        };

    /// <summary>Returns what the answer to a question is computed from.</summary>
    /// <param name="sources">The sources of the sequence and of the answer.</param>
    /// <param name="question">The question.</param>
    /// <param name="expression">The syntax of the question: what it names itself is no part of the sequence.</param>
    public static SourceSet Narrow(SourceSet sources, string question, SyntaxNode expression) =>
        sources.Items.Aggregate(
            SourceSet.None,
            (all, source) =>
                all.Union(
                    source switch
                    {
                        SyntaxNode node when expression.Span.Contains(node.Span) && node.SyntaxTree == expression.SyntaxTree =>
                            SourceSet.Of(source),
                        // That of an index.
                        LiteralExpressionSyntax => SourceSet.None,
                        PartOfSource { Question: var same } when same == question => SourceSet.Of(source),
                        IPropertySymbol => SourceSet.None,
                        _ => SourceSet.Of(new PartOfSource(source, question)),
                    }
                )
        );

    // Of several comparisons of one number with constants, the path computes which exclude each other: none guards what another selects.
    private static (IOperation Sequence, string Question)? FindInComparison(IBinaryOperation comparison, ExecutionState state) =>
        IsLength(comparison.LeftOperand, state) && comparison.RightOperand.ConstantValue is { HasValue: true, Value: int right }
            ? (comparison.LeftOperand, $"{comparison.OperatorKind} {right}")
        : IsLength(comparison.RightOperand, state) && comparison.LeftOperand.ConstantValue is { HasValue: true, Value: int left }
            ? (comparison.RightOperand, $"{PathCondition.Mirror(comparison.OperatorKind)} {left}")
        : null;

    // Of an array that is the argument of the method itself, and none that is computed from it.
    private static bool IsLength(IOperation operand, ExecutionState state) =>
        operand is IPropertyReferenceOperation { Property.Name: "Length", Instance: IParameterReferenceOperation array }
        && array.Type is IArrayTypeSymbol
        && IsOfTexts(array)
        && state.Frame.Read(array.Parameter, array.Syntax).Expression is SymbolicInput;

    private static (IOperation Sequence, string Question)? FindInCall(IInvocationOperation call)
    {
        IOperation? sequence = call.Instance ?? call.Arguments.FirstOrDefault()?.Value;
        IOperation[] others = [.. call.Arguments.Skip(call.Instance is null ? 1 : 0).Select(argument => argument.Value)];
        string name = call.TargetMethod.Name;
        return
            sequence is null
            || !IsOfTexts(sequence)
            || !(FrameworkSymbols.IsLinq(call.TargetMethod) || name is "Contains" or "IndexOf" or "Exists" or "Find")
            ? null
            : (name, others.Length) switch
            {
                (nameof(Enumerable.Count), 0) => Ask(sequence, "Length", []),
                (nameof(Enumerable.Any), 0) => Ask(sequence, "Length", []),
                (nameof(Enumerable.First) or nameof(Enumerable.FirstOrDefault), 0) => Ask(sequence, "[0]", []),
                (nameof(Enumerable.FirstOrDefault), 1) when others[0].ConstantValue.HasValue => Ask(sequence, "[0]", []),
                (nameof(Enumerable.ElementAt) or nameof(Enumerable.ElementAtOrDefault), 1) => Ask(
                    sequence,
                    $"[{others[0].Syntax}]",
                    others
                ),
                _ => Ask(sequence, $"{name}({string.Join(", ", others.Select(other => other.Syntax.ToString()))})", others),
            };
    }

    private static (IOperation Sequence, string Question)? AskAt(IOperation sequence, IOperation index, ExecutionState? state) =>
        state is not null && FindIndex(index, state) is { } known
            ? (GetSequence(sequence), $"[{known}]")
            : Ask(sequence, $"[{index.Syntax}]", [index]);

    // The value of an index that a variable counts: once it has been evaluated, an index that counts on holds the next one.
    private static int? FindIndex(IOperation index, ExecutionState state) =>
        index switch
        {
            ILocalReferenceOperation local => state.Frame.Read(local.Local, local.Syntax).Content as int?,
            IIncrementOrDecrementOperation { Kind: OperationKind.Increment, Target: ILocalReferenceOperation counted } increment =>
                FindIndex(counted, state) - (increment.IsPostfix ? 1 : 0),
            IBinaryOperation { OperatorKind: BinaryOperatorKind.Add, LeftOperand: ILocalReferenceOperation counted } sum => FindIndex(
                counted,
                state
            ) + (sum.RightOperand.ConstantValue.Value as int?),
            _ => null,
        };

    private static (IOperation Sequence, string Question)? Ask(IOperation sequence, string question, IReadOnlyList<IOperation> operands) =>
        operands.All(IsFixed) ? (GetSequence(sequence), question) : null;

    /// <summary>
    /// Determines whether an operand is the same whatever the program has read: a constant, or a function of its parameters.
    /// </summary>
    public static bool IsFixed(IOperation operand) =>
        operand.ConstantValue.HasValue
        || operand
            .DescendantsAndSelf()
            .All(part =>
                part switch
                {
                    ILocalReferenceOperation local => Declarations.IsWithin(local.Local, operand),
                    IParameterReferenceOperation parameter => Declarations.IsWithin(parameter.Parameter, operand),
                    IInstanceReferenceOperation => false,
                    IFieldReferenceOperation field => field.Field.IsConst || field.Instance is not null,
                    IPropertyReferenceOperation { Property: var property } reference => reference.Instance is not null
                        || property.ContainingType.Name == nameof(StringComparer),
                    _ => true,
                }
            );

    private static bool IsOfTexts(IOperation sequence) =>
        GetSequence(sequence).Type is { } type
        && (
            type is IArrayTypeSymbol { ElementType.SpecialType: SpecialType.System_String }
            || (
                WriteAnalysis.IsCollection(type)
                && type is INamedTypeSymbol { TypeArguments: { Length: 1 } elements }
                && elements[0].SpecialType == SpecialType.System_String
            )
        );

    // An array is asked as a span of its elements, too.
    private static IOperation GetSequence(IOperation sequence) =>
        sequence is IConversionOperation { Operand: var operand } conversion
        && (conversion.OperatorMethod is null || conversion.Type is { Name: "Span" or "ReadOnlySpan" })
            ? GetSequence(operand)
            : sequence;
}
