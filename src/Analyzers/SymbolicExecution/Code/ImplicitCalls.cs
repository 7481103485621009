using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Keyway.Analyzers.SymbolicExecution.Code;

/// <summary>Finds the methods that code calls, by name or without a word.</summary>
internal static class ImplicitCalls
{
    /// <summary>The methods that an operation itself calls; null for one that only the program knows.</summary>
    public static IEnumerable<IMethodSymbol?> FindCalls(IOperation operation) =>
        operation switch
        {
            IInvocationOperation invocation => [invocation.TargetMethod],
            IObjectCreationOperation { Constructor: { } constructor } => [constructor],
            IPropertyReferenceOperation { Property: var property } => Methods(property.GetMethod, property.SetMethod),
            IBinaryOperation binary => Methods(binary.OperatorMethod),
            IUnaryOperation unary => Methods(unary.OperatorMethod),
            IConversionOperation conversion => Methods(conversion.OperatorMethod),
            IIncrementOrDecrementOperation increment => Methods(increment.OperatorMethod),
            ICompoundAssignmentOperation compound => Methods(
                compound.OperatorMethod,
                compound.InConversion.MethodSymbol,
                compound.OutConversion.MethodSymbol
            ),
            IForEachLoopOperation loop => IsOwn(loop.Collection) ? [null] : [],
            IUsingOperation used => used.Resources.DescendantsAndSelf().Any(IsOwn) ? [null] : [],
            IUsingDeclarationOperation used => used.DeclarationGroup.Descendants().Any(IsOwn) ? [null] : [],
            IDeconstructionAssignmentOperation { Value.Type: not { IsTupleType: true } } => [null],
            IRecursivePatternOperation { DeconstructSymbol: IMethodSymbol deconstruct } => [deconstruct],
            IDynamicInvocationOperation
            or IDynamicIndexerAccessOperation
            or IDynamicMemberReferenceOperation
            or IDynamicObjectCreationOperation
            or IFunctionPointerInvocationOperation => [null],
            _ => [],
        };

    private static IEnumerable<IMethodSymbol?> Methods(params IMethodSymbol?[] methods) => methods.Where(method => method is not null);

    // The code of such a type does as it likes when it is walked through or disposed of.
    private static bool IsOwn(IOperation operation) =>
        WithoutConversion(operation).Type is { TypeKind: not TypeKind.Array } type && !FrameworkSymbols.IsFrameworkSymbol(type);

    /// <summary>What is converted, where that calls nothing.</summary>
    public static IOperation WithoutConversion(IOperation operation) =>
        operation is IConversionOperation { OperatorMethod: null } conversion ? WithoutConversion(conversion.Operand) : operation;
}
