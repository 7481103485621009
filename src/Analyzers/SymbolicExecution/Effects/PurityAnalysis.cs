using Keyway.Analyzers.SymbolicExecution.Code;
using Keyway.Analyzers.SymbolicExecution.Library;
using Keyway.Analyzers.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace Keyway.Analyzers.SymbolicExecution.Effects;

/// <summary>Determines which code has no effects: it computes a value and writes to nothing but its own variables.</summary>
internal sealed class PurityAnalysis(KeywaySymbols symbols, LibraryCalls library, Bodies bodies, ImmutableTypes immutableTypes)
{
    public const int MaximumPurityDepth = 3;

    // Nothing but reckoning: how often it runs makes no difference.
    public bool IsPureFunction(IOperation? body, IMethodSymbol method) =>
        body is { } code ? IsPureCode(code) : IsPureMethod(method, MaximumPurityDepth);

    public bool IsPureCode(IOperation code, int depth = MaximumPurityDepth) =>
        code.Descendants()
            .All(part =>
                part switch
                {
                    IInvocationOperation invocation => IsPureCall(invocation)
                        || IsQuery(invocation.TargetMethod)
                        || IsPureMethod(invocation.TargetMethod, depth),
                    IObjectCreationOperation creation => library.IsPure(creation.Constructor) || IsPlainData(creation),
                    IAssignmentOperation { Target: var target, Parent: var parent } => parent is IAnonymousObjectCreationOperation
                        || (IsOwnVariable(target, code) && IsPureOperator(part, depth)),
                    IIncrementOrDecrementOperation { Target: var target } => IsOwnVariable(target, code) && IsPureOperator(part, depth),
                    IThrowOperation
                    or ILocalFunctionOperation
                    or IUsingOperation
                    or IUsingDeclarationOperation
                    or IRecursivePatternOperation { DeconstructSymbol: IMethodSymbol } => false,
                    IPropertyReferenceOperation property => IsPureRead(property, depth),
                    _ => IsPureOperator(part, depth),
                }
            );

    // Of the user's own operators and conversions.
    private bool IsPureOperator(IOperation part, int depth)
    {
        IMethodSymbol? code = part switch
        {
            IBinaryOperation { OperatorMethod: var own } => own,
            IUnaryOperation { OperatorMethod: var own } => own,
            ICompoundAssignmentOperation { OperatorMethod: var own } => own,
            IIncrementOrDecrementOperation { OperatorMethod: var own } => own,
            IConversionOperation { OperatorMethod: var own } => own,
            _ => null,
        };
        return code is null || code.DeclaringSyntaxReferences.IsEmpty || IsPureMethod(code, depth);
    }

    /// <summary>Whether to read a property does nothing else.</summary>
    private bool IsPureRead(IPropertyReferenceOperation reference, int depth) =>
        reference.Property is var property
        && (
            property.DeclaringSyntaxReferences.IsEmpty
            || property.ContainingType.IsAnonymousType
            || Properties.IsAutomatic(property)
            || property.GetMethod is not { } getter
            || (
                depth > 0
                && !VirtualCalls.IsVirtualCall(getter)
                && bodies.GetBody(getter) is { IsIterator: false } body
                && IsPureCode(body.Operation, depth - 1)
            )
        );

    // A helper of the user's own that no other can stand in for.
    private bool IsPureMethod(IMethodSymbol method, int depth) =>
        library.IsPure(method)
        || (
            depth > 0
            && method.IsStatic
            && !method.IsVirtual
            && !method.IsAbstract
            && bodies.GetBody(method) is { IsIterator: false } body
            && IsPureCode(body.Operation, depth - 1)
        );

    private static bool IsOwnVariable(IOperation target, IOperation code) =>
        target is ILocalReferenceOperation { Local.DeclaringSyntaxReferences: { Length: 1 } declared }
        && code.Syntax.SyntaxTree == declared[0].SyntaxTree
        && code.Syntax.Span.Contains(declared[0].Span);

    private static bool IsQuery(IMethodSymbol method) =>
        method is { IsStatic: true, ContainingType.Name: nameof(Enumerable) } && FrameworkSymbols.IsFrameworkSymbol(method);

    // A record that does nothing but hold what it is given.
    private bool IsPlainData(IObjectCreationOperation creation) =>
        creation is { Initializer: null, Type: INamedTypeSymbol { IsRecord: true } type }
        && immutableTypes.IsImmutable(type)
        && type.BaseType?.SpecialType is SpecialType.System_Object or SpecialType.System_ValueType
        && creation.Constructor!.OriginalDefinition.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax()
            is TypeDeclarationSyntax declaration
        && !declaration.Members.Any(member => member is FieldDeclarationSyntax or PropertyDeclarationSyntax { Initializer: not null });

    /// <summary>Whether the framework's code makes something of values that keeps none of them, and refuses none by intent.</summary>
    public static bool IsPureCall(IInvocationOperation invocation) =>
        FrameworkSymbols.IsFrameworkSymbol(invocation.TargetMethod)
        && !ThrowAnalysis.IsGuard(invocation.TargetMethod.ContainingType)
        && (invocation.Instance is null || TypeFacts.IsPlainType(invocation.Instance.Type) || IsReading(invocation.TargetMethod.Name))
        && invocation.Arguments.All(argument =>
            argument.Parameter is { RefKind: RefKind.None }
            && (
                TypeFacts.IsPlainType(argument.Value.Type)
                || (invocation.TargetMethod.ContainingType.Name == nameof(Enumerable) && WriteAnalysis.IsCollection(argument.Value.Type))
            )
        );

    private static bool IsReading(string name) =>
        name.StartsWith("Contains", StringComparison.Ordinal) || name is "IndexOf" or "LastIndexOf";

    /// <summary>Whether code writes to nothing but its own variables and lists, which tell of it: objects stay as they are.</summary>
    public bool PreservesHeap(IOperation code, int depth = MaximumPurityDepth) =>
        code.DescendantsAndSelf()
            .All(part =>
                part switch
                {
                    IInvocationOperation { TargetMethod: var method } invocation => symbols.IsRuntime(method)
                        || symbols.IsConnector(method.ReturnType)
                        || IsPureCall(invocation)
                        || IsQuery(method)
                        || (FrameworkSymbols.IsFrameworkSymbol(method) && TypeFacts.IsList(method.ContainingType))
                        || (
                            depth > 0
                            && method.IsStatic
                            && !method.IsVirtual
                            && !method.IsAbstract
                            && bodies.GetBody(method) is { IsIterator: false } body
                            && PreservesHeap(body.Operation, depth - 1)
                        ),
                    IObjectCreationOperation creation => creation.Constructor is { DeclaringSyntaxReferences.IsEmpty: true }
                        || IsPlainData(creation),
                    IAssignmentOperation { Target: var target, Parent: var parent } => parent is IAnonymousObjectCreationOperation
                        || (
                            target is ILocalReferenceOperation or IParameterReferenceOperation or IDiscardOperation
                            && IsPureOperator(part, depth)
                        ),
                    IIncrementOrDecrementOperation { Target: var target } => target
                        is ILocalReferenceOperation
                            or IParameterReferenceOperation
                        && IsPureOperator(part, depth),
                    IPropertyReferenceOperation property => IsPureRead(property, depth),
                    ILocalFunctionOperation
                    or IUsingOperation
                    or IUsingDeclarationOperation
                    or IRecursivePatternOperation { DeconstructSymbol: IMethodSymbol } => false,
                    _ => IsPureOperator(part, depth),
                }
            );

    // What a target does on the way, and in which order, is left to the program.
    public bool HasEffects(IOperation target) =>
        target is IArrayElementReferenceOperation or IPropertyReferenceOperation or IFieldReferenceOperation
        && target
            .Descendants()
            .Any(part =>
                part is IAssignmentOperation or IIncrementOrDecrementOperation or IInvocationOperation or IObjectCreationOperation
                || (part is IPropertyReferenceOperation property && !IsPureRead(property, MaximumPurityDepth))
            );

    // Which place it is hangs on nothing that the value could change: members of variables are found before and after it.
    public static bool IsSimple(IOperation target) =>
        target.ChildOperations.All(part =>
            part.DescendantsAndSelf()
                .All(inner =>
                    inner
                        is ILocalReferenceOperation
                            or IParameterReferenceOperation
                            or IInstanceReferenceOperation
                            or ILiteralOperation
                            or IArgumentOperation
                            or IConversionOperation { OperatorMethod: null }
                            or IBinaryOperation { OperatorMethod: null }
                )
        );

    /// <summary>Whether a sequence is walked through to its end where it stands.</summary>
    public bool IsEnumeratedAtOnce(IOperation sequence, bool hasFunction)
    {
        IOperation? user = sequence.Parent;
        while (user is IConversionOperation or IParenthesizedOperation or ITranslatedQueryOperation)
        {
            user = user.Parent;
        }

        switch (user)
        {
            case ISpreadOperation:
                return true;
            case IForEachLoopOperation loop:
                return !hasFunction && PreservesHeap(loop.Body);
            case IArgumentOperation { Parent: IInvocationOperation call }:
                return symbols.IsRuntime(call.TargetMethod)
                    || (
                        call.TargetMethod.ContainingType is { Name: nameof(Enumerable) }
                        && FrameworkSymbols.IsFrameworkSymbol(call.TargetMethod)
                        && AreIndependent(call, hasFunction)
                        && (
                            IsDeferred(call.TargetMethod)
                                ? IsEnumeratedAtOnce(call, hasFunction)
                                : !hasFunction || EnumeratesToEnd(call.TargetMethod.Name)
                        )
                    );
            default:
                return false;
        }
    }

    // The functions of a query run in turns, each for one element: one that does more than reckon is followed where no other could find
    // what it did.
    private bool AreIndependent(IInvocationOperation call, bool hasFunction)
    {
        List<IOperation> functions =
        [
            .. call.Arguments.Select(argument => argument.Value).Where(value => value.Type?.TypeKind == TypeKind.Delegate),
        ];
        return !hasFunction
            ? functions.All(function =>
                function is IDelegateCreationOperation { Target: var target }
                && (
                    target is IAnonymousFunctionOperation { Body: var code }
                        ? IsPureCode(code)
                        : target is IMethodReferenceOperation { Method: var method } && IsPureMethod(method, MaximumPurityDepth)
                )
            )
            : functions.Count == 0
                && (
                    !IsDeferred(call.TargetMethod)
                    || call.TargetMethod.Name
                        is nameof(Enumerable.Concat)
                            or nameof(Enumerable.Append)
                            or nameof(Enumerable.Prepend)
                            or nameof(Enumerable.Distinct)
                );
    }

    public static bool IsDeferred(IMethodSymbol method) =>
        method.ReturnType.OriginalDefinition.SpecialType == SpecialType.System_Collections_Generic_IEnumerable_T
        || method.ReturnType.Name == "IOrderedEnumerable";

    public static bool EnumeratesToEnd(string name) =>
        name
            is nameof(Enumerable.ToArray)
                or nameof(Enumerable.ToList)
                or nameof(Enumerable.Sum)
                or nameof(Enumerable.Count)
                or nameof(Enumerable.Max)
                or nameof(Enumerable.Min)
                or nameof(Enumerable.Average)
                or nameof(Enumerable.ToDictionary)
                or "MaxBy"
                or "MinBy"
                or "ToHashSet";
}
