using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Keyway.Analyzers.SymbolicExecution.Code;

/// <summary>Finds the methods that code calls, explicitly or implicitly, as by an operator, a conversion or a foreach loop.</summary>
internal static class ImplicitCalls
{
    /// <summary>Finds the methods that an operation itself, without its parts, calls; null stands for an unknown method.</summary>
    public static IEnumerable<IMethodSymbol?> FindCalls(IOperation operation) =>
        operation switch
        {
            IInvocationOperation invocation => [invocation.TargetMethod],
            IObjectCreationOperation { Constructor: { } constructor } => [constructor],
            IPropertyReferenceOperation { Property: var property } => WithoutNulls(property.GetMethod, property.SetMethod),
            IBinaryOperation binary => WithoutNulls(binary.OperatorMethod),
            IUnaryOperation unary => WithoutNulls(unary.OperatorMethod),
            IConversionOperation conversion => WithoutNulls(conversion.OperatorMethod),
            IIncrementOrDecrementOperation increment => WithoutNulls(increment.OperatorMethod),
            ICompoundAssignmentOperation compound => WithoutNulls(
                compound.OperatorMethod,
                compound.InConversion.MethodSymbol,
                compound.OutConversion.MethodSymbol
            ),
            IForEachLoopOperation loop => IsForeign(loop.Collection) ? [null] : [],
            IUsingOperation used => used.Resources.DescendantsAndSelf().Any(IsForeign) ? [null] : [],
            IUsingDeclarationOperation used => used.DeclarationGroup.Descendants().Any(IsForeign) ? [null] : [],
            IDeconstructionAssignmentOperation { Value.Type: not { IsTupleType: true } } => [null],
            IRecursivePatternOperation { DeconstructSymbol: IMethodSymbol deconstruct } => [deconstruct],
            IDynamicInvocationOperation
            or IDynamicIndexerAccessOperation
            or IDynamicMemberReferenceOperation
            or IDynamicObjectCreationOperation
            or IFunctionPointerInvocationOperation => [null],
            _ => [],
        };

    private static IEnumerable<IMethodSymbol?> WithoutNulls(params IMethodSymbol?[] methods) => methods.Where(method => method is not null);

    // Enumerating or disposing an object calls methods of its type, of which only those of .NET are known not to matter.
    private static bool IsForeign(IOperation operation) =>
        WithoutConversion(operation).Type is { TypeKind: not TypeKind.Array } type && !FrameworkSymbols.IsFrameworkSymbol(type);

    /// <summary>Gets the operand within conversions that call no method; any other operation is itself.</summary>
    public static IOperation WithoutConversion(IOperation operation) =>
        operation is IConversionOperation { OperatorMethod: null } conversion ? WithoutConversion(conversion.Operand) : operation;
}
