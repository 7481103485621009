using Keyway.Analyzers.SymbolicExecution.Code;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Keyway.Analyzers.SymbolicExecution.Effects;

/// <summary>Finds the variables that a piece of code writes, or whose elements or members it writes.</summary>
internal static class WriteAnalysis
{
    /// <summary>
    /// Finds the locals and parameters that an operation itself writes, without its parts and without the functions that it calls.
    /// </summary>
    public static IEnumerable<ISymbol> FindDirect(IOperation operation) => MayWrite(operation.Kind) ? FindWritten(operation) : [];

    // By kind first: most operations write nothing, and many are asked.
    private static bool MayWrite(OperationKind kind) =>
        kind
            is OperationKind.SimpleAssignment
                or OperationKind.CompoundAssignment
                or OperationKind.CoalesceAssignment
                or OperationKind.DeconstructionAssignment
                or OperationKind.Increment
                or OperationKind.Decrement
                or OperationKind.Argument
                or OperationKind.Invocation
                or OperationKind.MethodReference
                or OperationKind.VariableDeclarator
                or OperationKind.DeclarationPattern
                or OperationKind.RecursivePattern
                or OperationKind.ListPattern;

    private static IEnumerable<ISymbol> FindWritten(IOperation operation) =>
        operation switch
        {
            IAssignmentOperation assignment => FindTargets(assignment.Target),
            IIncrementOrDecrementOperation increment => FindTargets(increment.Target),
            IArgumentOperation { Parameter.RefKind: RefKind.Ref or RefKind.Out } argument => FindTargets(argument.Value),
            IInvocationOperation { Instance: { } instance } call when IsCollection(instance.Type) && !OnlyAsks(call) => FindTargets(
                instance
            ),
            // The method may be called wherever code has the function.
            IMethodReferenceOperation
            {
                Instance: (ILocalReferenceOperation or IParameterReferenceOperation) and var instance,
                Method: var method
            } when IsCollection(instance.Type) && !OnlyAsks(method) => FindTargets(instance),
            IInvocationOperation when StructureMethods.FindChanged(operation) is { } structure => FindTargets(structure),
            IVariableDeclaratorOperation declarator => [declarator.Symbol],
            IDeclarationPatternOperation { DeclaredSymbol: { } declared } => [declared],
            IRecursivePatternOperation { DeclaredSymbol: { } declared } => [declared],
            IListPatternOperation { DeclaredSymbol: { } declared } => [declared],
            _ => [],
        };

    // Asks a collection of .NET for a plain value or a function, as whether it has a key: through these, no code writes into it.
    private static bool OnlyAsks(IInvocationOperation call) =>
        OnlyAsks(call.TargetMethod)
        && call.Arguments.All(argument => TypeFacts.IsPlainType(argument.Value.Type) || IsFoundFunction(argument));

    private static bool OnlyAsks(IMethodSymbol method) =>
        FrameworkSymbols.IsFrameworkSymbol(method)
        && ReadingMethods.OnlyReads(method, isReceiver: true)
        && TypeFacts.IsPlainType(method.ReturnType);

    private static bool IsFoundFunction(IArgumentOperation argument) =>
        argument is { Parameter.RefKind: RefKind.Out, Value.Type.TypeKind: TypeKind.Delegate };

    /// <summary>
    /// Determines whether an operation itself writes to a member of <c>this</c>, or to an object that a member holds; a parameter of a
    /// primary constructor is a member in effect.
    /// </summary>
    public static bool WritesOwnMember(IOperation operation) =>
        operation switch
        {
            IAssignmentOperation assignment => IsOwnMember(assignment.Target),
            IIncrementOrDecrementOperation increment => IsOwnMember(increment.Target),
            IArgumentOperation { Parameter.RefKind: RefKind.Ref or RefKind.Out } argument => IsOwnMember(argument.Value),
            _ => StructureMethods.FindChanged(operation) is { } structure && IsOwnMember(structure),
        };

    private static bool IsOwnMember(IOperation target) =>
        target switch
        {
            IParameterReferenceOperation { Parameter.ContainingSymbol: IMethodSymbol { MethodKind: MethodKind.Constructor } } => true,
            IMemberReferenceOperation { Instance: IInstanceReferenceOperation instance } => instance.ReferenceKind
                == InstanceReferenceKind.ContainingTypeInstance,
            IMemberReferenceOperation { Instance: { } owner } => IsOwnMember(owner),
            IArrayElementReferenceOperation element => IsOwnMember(element.ArrayReference),
            IImplicitIndexerReferenceOperation element => IsOwnMember(element.Instance),
            ITupleOperation tuple => tuple.Elements.Any(IsOwnMember),
            IParenthesizedOperation parenthesized => IsOwnMember(parenthesized.Operand),
            IConversionOperation conversion => IsOwnMember(conversion.Operand),
            _ => false,
        };

    /// <summary>Determines whether a type has elements to which calls on a value may write; false for strings and null.</summary>
    public static bool IsCollection(ITypeSymbol? type) =>
        type is IArrayTypeSymbol
        || type is { SpecialType: not SpecialType.System_String }
            && type.AllInterfaces.Any(implemented => implemented.SpecialType == SpecialType.System_Collections_IEnumerable);

    /// <summary>
    /// Finds the variables that an assignment to an expression writes: of an element or member, the variable that holds it.
    /// </summary>
    public static IEnumerable<ISymbol> FindTargets(IOperation target) =>
        target switch
        {
            ILocalReferenceOperation local => [local.Local],
            IParameterReferenceOperation parameter => [parameter.Parameter],
            IDeclarationExpressionOperation declaration => FindTargets(declaration.Expression),
            ITupleOperation tuple => tuple.Elements.SelectMany(FindTargets),
            IArrayElementReferenceOperation element => FindTargets(element.ArrayReference),
            IImplicitIndexerReferenceOperation element => FindTargets(element.Instance),
            IPropertyReferenceOperation { Instance: { } instance } => FindTargets(instance),
            IFieldReferenceOperation { Instance: { } instance } => FindTargets(instance),
            IParenthesizedOperation parenthesized => FindTargets(parenthesized.Operand),
            IConversionOperation conversion => FindTargets(conversion.Operand),
            _ => [],
        };
}
