using Keyway.Analyzers.SymbolicExecution.Code;
using Keyway.Analyzers.SymbolicExecution.Paths;
using Keyway.Analyzers.SymbolicExecution.Semantics;
using Keyway.Analyzers.SymbolicExecution.State;
using Keyway.Analyzers.SymbolicExecution.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Keyway.Analyzers.SymbolicExecution.Unknowns;

/// <summary>Finds what the outcome of code that is not interpreted may depend on.</summary>
internal static class Dependencies
{
    /// <summary>Creates the guard that code is: whatever it reads may decide its outcome.</summary>
    public static Guard CreateGuard(IOperation code, ExecutionState state) =>
        new(Sources.WithReceived(Find(code, state), state), AsksCatalog(code, state));

    /// <summary>Finds the sources of all values that code reads; of an object whose member it reads, those of the member alone.</summary>
    public static SourceSet Find(IOperation code, ExecutionState state)
    {
        state.Context.Budget.Spend();
        if (TextQuestions.Find(code, state) is (var sequence, var question))
        {
            SourceSet answer = TextQuestions.Narrow(Find(sequence, state), question, code.Syntax);
            return code is IInvocationOperation ? answer.Union(SourceSet.Of(code.Syntax)) : answer;
        }

        return code switch
        {
            ILocalReferenceOperation { Local: var local } => state
                .Frame.Read(local, code.Syntax)
                .DescendantSources.Union(local.HasConstantValue ? SourceSet.Of(local) : SourceSet.None),
            IParameterReferenceOperation parameter => ReadParameter(parameter, state).DescendantSources,
            IFieldReferenceOperation or IPropertyReferenceOperation when FindMember((IMemberReferenceOperation)code, state) is { } member =>
                member,
            IMemberReferenceOperation { Member: var member } => FindInParts(code, state).Union(SourceSet.Of(member.OriginalDefinition)),
            IInvocationOperation { TargetMethod: { IsStatic: true } method } when !FrameworkSymbols.IsFrameworkSymbol(method) =>
                FindInParts(code, state).Union(SourceSet.Of(method.ContainingType.OriginalDefinition)),
            IInvocationOperation => FindInParts(code, state).Union(SourceSet.Of(code.Syntax)),
            _ => FindInParts(code, state),
        };
    }

    private static SourceSet FindInParts(IOperation code, ExecutionState state) =>
        code.ChildOperations.Aggregate(SourceSet.None, (all, part) => all.Union(Find(part, state)));

    // The member of a known object: what else the object holds does not count.
    private static SourceSet? FindMember(IMemberReferenceOperation reference, ExecutionState state) =>
        Peek(reference.Instance, state) is { } owner && Members.ReadMember(owner, reference.Member) is { } value
            ? owner.Sources.Union(value.DescendantSources)
            : null;

    // The value of an expression that only reads; null for any other expression.
    private static Value? Peek(IOperation? expression, ExecutionState state) =>
        expression switch
        {
            ILocalReferenceOperation local => state.Frame.Read(local.Local, local.Syntax),
            IParameterReferenceOperation parameter => ReadParameter(parameter, state),
            IInstanceReferenceOperation { ReferenceKind: InstanceReferenceKind.ContainingTypeInstance } => state.Frame.This,
            IConversionOperation { OperatorMethod: null } conversion => Peek(conversion.Operand, state),
            IParenthesizedOperation parenthesized => Peek(parenthesized.Operand, state),
            IFieldReferenceOperation or IPropertyReferenceOperation => Members.ReadMember(
                Peek(((IMemberReferenceOperation)expression).Instance, state),
                ((IMemberReferenceOperation)expression).Member
            ),
            _ => null,
        };

    private static Value ReadParameter(IParameterReferenceOperation parameter, ExecutionState state) =>
        Members.ReadMember(state.Frame.This, parameter.Parameter) ?? state.Frame.Read(parameter.Parameter, parameter.Syntax);

    /// <summary>Determines whether code reads the catalog, which is not known to the build as a whole.</summary>
    public static bool AsksCatalog(IOperation code, ExecutionState state) =>
        code.DescendantsAndSelf()
            .Any(part =>
                part switch
                {
                    IInvocationOperation { TargetMethod: var method } => IsOfCatalog(method, state),
                    IPropertyReferenceOperation { Property: var property } => IsOfCatalog(property, state),
                    _ => false,
                }
            );

    private static bool IsOfCatalog(ISymbol member, ExecutionState state) =>
        member.ContainingType is { } type
        && (
            state.Context.Symbols.Series.Get(type) is not null
            || (
                (
                    type.Name is "Catalog" or "Series"
                    || member is { Name: nameof(PartNumber.TryParse), ContainingType.Name: nameof(PartNumber) }
                ) && state.Context.Symbols.IsRuntime(type)
            )
        );
}
