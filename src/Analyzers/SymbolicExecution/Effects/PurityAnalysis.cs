using Keyway.Analyzers.SymbolicExecution.Code;
using Keyway.Analyzers.SymbolicExecution.Library;
using Keyway.Analyzers.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace Keyway.Analyzers.SymbolicExecution.Effects;

/// <summary>Determines which code has no side effects: it computes a value, and writes to nothing but local variables of its own.</summary>
/// <param name="symbols">Keyway's types.</param>
/// <param name="library">Determines which members of the library depend on their arguments alone.</param>
/// <param name="bodies">Finds the code of the compilation's methods.</param>
/// <param name="immutableTypes">Determines which types have immutable objects.</param>
/// <param name="callsHeldFunctions">
/// Whether code may call functions that its variables hold: it has no side effects then if none of these functions has.
/// </param>
internal sealed class PurityAnalysis(
    KeywaySymbols symbols,
    LibraryCalls library,
    Bodies bodies,
    ImmutableTypes immutableTypes,
    bool callsHeldFunctions = false
)
{
    private readonly FunctionHolders holders = new(symbols);

    /// <summary>The depth of nested calls whose code is examined; a deeper call counts as impure.</summary>
    public const int MaximumPurityDepth = 3;

    /// <summary>Determines whether a function has no side effects, so that it makes no difference how often it runs.</summary>
    /// <param name="body">The code of a lambda or local function, or null for a method.</param>
    /// <param name="method">The function.</param>
    public bool IsPureFunction(IOperation? body, IMethodSymbol method) =>
        body is { } code ? IsPureCode(code) : IsPureMethod(method, MaximumPurityDepth);

    /// <summary>Determines whether code has no side effects.</summary>
    /// <param name="code">The code.</param>
    /// <param name="depth">The depth of nested calls whose code is examined.</param>
    public bool IsPureCode(IOperation code, int depth = MaximumPurityDepth) => IsPureCode(code, depth, constructs: false);

    // A constructor may assign to the object that it creates.
    private bool IsPureCode(IOperation code, int depth, bool constructs) =>
        code.Descendants()
            .All(part =>
                part switch
                {
                    IInvocationOperation invocation => IsPureCall(invocation)
                        || IsLinqOperator(invocation.TargetMethod)
                        || (
                            IsPureMethod(invocation.TargetMethod, depth)
                            && invocation.Arguments.All(argument => KeepsOthers(argument, code))
                        )
                        || (callsHeldFunctions && invocation.TargetMethod.MethodKind == MethodKind.DelegateInvoke),
                    IMemberReferenceOperation shared when callsHeldFunctions && holders.MayYieldFunctions(shared) => false,
                    IObjectCreationOperation creation => library.IsPure(creation.Constructor)
                        || IsPlainData(creation)
                        || IsPureConstruction(creation, depth),
                    IAssignmentOperation { Target: var target, Parent: var parent } => parent is IAnonymousObjectCreationOperation
                        || ObjectInitialization.IsInitialized(target)
                        || (constructs && ObjectInitialization.IsOwnMember(target))
                        || (IsOwnVariable(target, code) && IsPureOperator(part, depth)),
                    IIncrementOrDecrementOperation { Target: var target } => IsOwnVariable(target, code) && IsPureOperator(part, depth),
                    ILocalFunctionOperation
                    or IUsingOperation
                    or IUsingDeclarationOperation
                    or IRecursivePatternOperation { DeconstructSymbol: IMethodSymbol { IsImplicitlyDeclared: false } } => false,
                    IPropertyReferenceOperation property => IsPureRead(property, depth),
                    _ => IsPureOperator(part, depth),
                }
            );

    // What the call writes to is a variable of the code itself.
    private static bool KeepsOthers(IArgumentOperation argument, IOperation code) =>
        argument.Parameter?.RefKind is not (RefKind.Ref or RefKind.Out) || IsOwnVariable(argument.Value, code);

    // Operators and conversions that are built in or not declared in source count as pure.
    private bool IsPureOperator(IOperation part, int depth)
    {
        IMethodSymbol? method = part switch
        {
            IBinaryOperation { OperatorMethod: var declared } => declared,
            IUnaryOperation { OperatorMethod: var declared } => declared,
            ICompoundAssignmentOperation { OperatorMethod: var declared } => declared,
            IIncrementOrDecrementOperation { OperatorMethod: var declared } => declared,
            IConversionOperation { OperatorMethod: var declared } => declared,
            _ => null,
        };
        return method is null || method.DeclaringSyntaxReferences.IsEmpty || IsPureMethod(method, depth);
    }

    /// <summary>Determines whether reading a property has no side effects.</summary>
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
                && bodies.GetBody(getter) is { IsDeferred: false } body
                && IsPureCode(body.Operation, depth - 1)
            )
        );

    // Of methods declared in source, those are examined of which it does not depend on an object what code they run. The code of an
    // iterator runs when it is enumerated, which is no call.
    private bool IsPureMethod(IMethodSymbol method, int depth) =>
        library.IsPure(method)
        || IsLibraryFunction(method)
        || IsPlainFunction(method)
        || (depth > 0 && IsFixedCode(method) && bodies.GetBody(method) is { IsAsync: false } body && IsPureCode(body.Operation, depth - 1));

    // Selects a part, makes a statement of a design or reads a part number: each returns another object, and changes none.
    private bool IsLibraryFunction(IMethodSymbol method) =>
        method.DeclaringSyntaxReferences.IsEmpty
        && (
            symbols.IsDesign(method.ContainingType)
            || symbols.IsStatementExtension(method)
            || symbols.IsConnector(method.ContainingType)
            || (method.IsStatic && symbols.IsConnector(method.ReturnType))
            || SymbolEqualityComparer.Default.Equals(method.ContainingType, symbols.PartNumber)
        );

    private static bool IsFixedCode(IMethodSymbol method) =>
        !method.IsVirtual && !method.IsAbstract && (method.IsStatic || !VirtualCalls.IsVirtualCall(method));

    // A static method of .NET that computes a plain value from others, and is no guard, which throws deliberately.
    private static bool IsPlainFunction(IMethodSymbol method) =>
        FrameworkSymbols.IsFrameworkSymbol(method)
        && method.IsStatic
        && !ThrowAnalysis.IsGuard(method.ContainingType)
        && (TypeFacts.IsPlainType(method.ReturnType) || method is { Name: "Create", ContainingType.Name: "KeyValuePair" })
        && method.Parameters.All(parameter =>
            parameter.RefKind == RefKind.None && (IsPlainArgument(parameter.Type) || method.ContainingType.Name == "KeyValuePair")
        );

    // A culture or another format provider of .NET only says how to read and write numbers.
    private static bool IsPlainArgument(ITypeSymbol? type) =>
        TypeFacts.IsPlainType(type)
        || type is { Name: nameof(IFormatProvider) or "CultureInfo", ContainingNamespace.Name: nameof(System) or "Globalization" };

    private static bool IsOwnVariable(IOperation target, IOperation code) =>
        target switch
        {
            ILocalReferenceOperation { Local.DeclaringSyntaxReferences: { Length: 1 } declared } => code.Syntax.SyntaxTree
                == declared[0].SyntaxTree
                && code.Syntax.Span.Contains(declared[0].Span),
            IDeclarationExpressionOperation declaration => IsOwnVariable(declaration.Expression, code),
            ITupleOperation tuple => tuple.Elements.All(element => IsOwnVariable(element, code)),
            _ => target is IDiscardOperation,
        };

    private static bool IsLinqOperator(IMethodSymbol method) => FrameworkSymbols.IsLinq(method);

    // The constructor, and the initializers that it runs, do nothing but compute the members of the object.
    private bool IsPureConstruction(IObjectCreationOperation creation, int depth) =>
        depth > 0
        && creation is { Type: INamedTypeSymbol { TypeKind: TypeKind.Class or TypeKind.Struct } type, Constructor: { } constructor }
        && TypeFacts.IsUserDefined(type)
        && type.BaseType?.SpecialType is SpecialType.System_Object or SpecialType.System_ValueType
        && ObjectInitialization
            .FindInitializers(type)
            .All(initializer => bodies.GetBody(initializer) is { } body && IsPureCode(body.Operation, depth - 1, constructs: false))
        && (
            constructor.IsImplicitlyDeclared
            || constructor.OriginalDefinition.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax() switch
            {
                TypeDeclarationSyntax => true,
                ConstructorDeclarationSyntax { Initializer: null } code => bodies.GetBody(code) is { IsDeferred: false } body
                    && IsPureCode(body.Operation, depth - 1, constructs: true),
                _ => false,
            }
        );

    // An immutable record whose primary constructor does nothing but store its arguments.
    private bool IsPlainData(IObjectCreationOperation creation) =>
        creation is { Initializer: null, Type: INamedTypeSymbol { IsRecord: true } type }
        && immutableTypes.IsImmutable(type)
        && type.BaseType?.SpecialType is SpecialType.System_Object or SpecialType.System_ValueType
        && creation.Constructor!.OriginalDefinition.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax()
            is TypeDeclarationSyntax declaration
        && !declaration.Members.Any(member => member is FieldDeclarationSyntax or PropertyDeclarationSyntax { Initializer: not null });

    /// <summary>
    /// Determines whether a call of .NET computes its result from plain values or from the elements of sequences, without storing them, and
    /// is no guard, which throws deliberately.
    /// </summary>
    public static bool IsPureCall(IInvocationOperation invocation) =>
        FrameworkSymbols.IsFrameworkSymbol(invocation.TargetMethod)
        && !ThrowAnalysis.IsGuard(invocation.TargetMethod.ContainingType)
        && (
            invocation.Instance is null
            || TypeFacts.IsPlainType(invocation.Instance.Type)
            || ReadingMethods.IsReading(invocation.TargetMethod.Name)
        )
        && invocation.Arguments.All(argument =>
            argument.Parameter is { RefKind: RefKind.None }
            && (
                IsPlainArgument(argument.Value.Type)
                || (
                    invocation.TargetMethod.ContainingType.SpecialType == SpecialType.System_Enum
                    && TypeFacts.IsPlainType(TypeFacts.Unbox(argument.Value).Type)
                )
                || (IsLinqOperator(invocation.TargetMethod) && WriteAnalysis.IsCollection(argument.Value.Type))
                || (ReadingMethods.IsReadingSpan(invocation.TargetMethod) && argument.Parameter.Type.Name == "ReadOnlySpan")
            )
        );

    /// <summary>
    /// Determines whether code leaves objects as they are, except for lists: what depends on a list is unknown once the list is written.
    /// </summary>
    /// <param name="code">The code.</param>
    /// <param name="depth">The depth of nested calls whose code is examined.</param>
    public bool PreservesHeap(IOperation code, int depth = MaximumPurityDepth) =>
        code.DescendantsAndSelf()
            .All(part =>
                part switch
                {
                    IInvocationOperation { TargetMethod: var method } invocation => symbols.IsRuntime(method)
                        || symbols.IsConnector(method.ReturnType)
                        || IsPureCall(invocation)
                        || IsLinqOperator(method)
                        || (FrameworkSymbols.IsFrameworkSymbol(method) && TypeFacts.IsList(method.ContainingType))
                        || (
                            depth > 0
                            && IsFixedCode(method)
                            && bodies.GetBody(method) is { IsAsync: false } body
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

    /// <summary>
    /// Determines whether evaluating the target of an assignment has side effects, whose order relative to the assigned value would matter.
    /// </summary>
    public bool HasEffects(IOperation target) =>
        target is IArrayElementReferenceOperation or IPropertyReferenceOperation or IFieldReferenceOperation
        && target
            .Descendants()
            .Any(part =>
                part is IAssignmentOperation or IIncrementOrDecrementOperation or IInvocationOperation or IObjectCreationOperation
                || (part is IPropertyReferenceOperation property && !IsPureRead(property, MaximumPurityDepth))
            );

    /// <summary>
    /// Determines whether a target is computed from variables, <c>this</c> and literals alone, so that it makes no difference whether it is
    /// evaluated before or after the value that is assigned to it.
    /// </summary>
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

    /// <summary>
    /// Determines whether the code around a sequence, whose computation has no side effects, enumerates it immediately, and to its end.
    /// </summary>
    public bool IsEnumeratedAtOnce(IOperation sequence)
    {
        IOperation? parent = sequence.Parent;
        while (parent is IConversionOperation or IParenthesizedOperation or ITranslatedQueryOperation)
        {
            parent = parent.Parent;
        }

        switch (parent)
        {
            case ISpreadOperation:
                return true;
            case IForEachLoopOperation loop:
                return PreservesHeap(loop.Body);
            case IArgumentOperation { Parent: IInvocationOperation call }:
                return symbols.IsRuntime(call.TargetMethod)
                    || SequenceMethods.EnumeratesArgument(call.TargetMethod)
                    || (FrameworkSymbols.IsLinq(call.TargetMethod) && EnumeratesAtOnce(call));
            case IArgumentOperation { Parent: IObjectCreationOperation { Type: { } created } creation }:
                return creation.Arguments.Length == 1 && SequenceMethods.IsCollection(created);
            default:
                return false;
        }
    }

    /// <summary>
    /// Determines whether a call of LINQ, or the code around it, enumerates a sequence immediately, and to its end, without side effects.
    /// </summary>
    public bool EnumeratesAtOnce(IInvocationOperation call) =>
        call.Arguments.Select(argument => argument.Value).Where(value => value.Type?.TypeKind == TypeKind.Delegate).All(IsPureDelegate)
        && (!SequenceMethods.IsDeferred(call.TargetMethod) || IsEnumeratedAtOnce(call));

    private bool IsPureDelegate(IOperation function) =>
        function is IDelegateCreationOperation { Target: var target }
        && (
            target is IAnonymousFunctionOperation { Body: var code }
                ? IsPureCode(code)
                : target is IMethodReferenceOperation { Method: var method } && IsPureMethod(method, MaximumPurityDepth)
        );
}
