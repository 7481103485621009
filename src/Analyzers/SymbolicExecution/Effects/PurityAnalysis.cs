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
/// <param name="implementations">
/// Finds the code of virtual calls, for an analysis of code whose objects and functions are known: it may call functions that its variables
/// hold, and has no side effects if none of these has, and it may throw. Null for an analysis of code for any values.
/// </param>
internal sealed class PurityAnalysis(
    KeywaySymbols symbols,
    LibraryCalls library,
    Bodies bodies,
    ImmutableTypes immutableTypes,
    Implementations? implementations = null
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
                    IInvocationOperation { TargetMethod: { MethodKind: MethodKind.Constructor } constructor } => constructs
                        && IsPureConstruction(constructor, depth),
                    IInvocationOperation invocation => FrameworkPurity.IsPureCall(invocation)
                        || IsLinqOperator(invocation.TargetMethod)
                        || (FrameworkPurity.IsLookup(invocation) && invocation.Arguments.All(argument => KeepsOthers(argument, code)))
                        || (IsPureTarget(invocation, depth) && invocation.Arguments.All(argument => KeepsOthers(argument, code)))
                        || (
                            invocation.TargetMethod.MethodKind == MethodKind.DelegateInvoke
                            && (implementations is not null || OwnVariables.IsFunction(invocation.Instance, code))
                        ),
                    IMemberReferenceOperation shared when implementations is not null && holders.MayYieldFunctions(shared) => false,
                    IObjectCreationOperation creation => library.IsPure(creation.Constructor)
                        || symbols.IsDesign(creation.Type as INamedTypeSymbol)
                        || (implementations is not null && IsThrown(creation))
                        || IsPlainData(creation)
                        || TypeFacts.IsPair(creation.Type)
                        || TypeFacts.IsDate(creation.Type)
                        || (creation.Constructor is { } constructor && IsPureConstruction(constructor, depth)),
                    IAssignmentOperation { Target: var target, Parent: var parent } => parent is IAnonymousObjectCreationOperation
                        || ObjectInitialization.IsInitialized(target)
                        || (constructs && ObjectInitialization.IsOwnMember(target))
                        || ((OwnVariables.Contains(target, code) || IsOutput(target, code)) && IsPureOperator(part, depth)),
                    IIncrementOrDecrementOperation { Target: var target } => OwnVariables.Contains(target, code)
                        && IsPureOperator(part, depth),
                    IUsingOperation
                    or IUsingDeclarationOperation
                    or IRecursivePatternOperation { DeconstructSymbol: IMethodSymbol { IsImplicitlyDeclared: false } } => false,
                    IPropertyReferenceOperation property => IsPureRead(property, depth),
                    _ => IsPureOperator(part, depth),
                }
            );

    // What the call writes to is a variable of the code itself.
    private static bool KeepsOthers(IArgumentOperation argument, IOperation code) =>
        argument.Parameter?.RefKind is not (RefKind.Ref or RefKind.Out)
        || OwnVariables.Contains(argument.Value, code)
        || IsOutput(argument.Value, code);

    // What a method returns by an out parameter is written to a variable of its caller.
    private static bool IsOutput(IOperation target, IOperation code) =>
        code is IMethodBodyOperation && target is IParameterReferenceOperation { Parameter.RefKind: RefKind.Out };

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
                && (
                    VirtualCalls.IsVirtualCall(getter)
                        ? implementations?.Find(getter) is { Count: > 0 } all && all.All(one => IsPureGetter(one, depth - 1))
                        : IsPureGetter(getter, depth - 1)
                )
            )
        );

    private bool IsPureGetter(IMethodSymbol getter, int depth) =>
        (getter.AssociatedSymbol is IPropertySymbol property && Properties.IsAutomatic(property))
        || (bodies.GetBody(getter) is { IsDeferred: false } body && IsPureCode(body.Operation, depth));

    private bool IsPureTarget(IInvocationOperation invocation, int depth) =>
        IsPureMethod(invocation.TargetMethod, depth) || (!invocation.IsVirtual && IsPureSource(invocation.TargetMethod, depth));

    // Of methods declared in source, those are examined of which it is known what code they run. The code of an iterator runs when it is
    // enumerated, which is no call.
    private bool IsPureMethod(IMethodSymbol method, int depth) =>
        library.IsPure(method)
        || IsLibraryFunction(method)
        || FrameworkPurity.IsPlainFunction(method)
        || (
            IsFixedCode(method)
                ? IsPureSource(method, depth)
                : implementations?.Find(method) is { Count: > 0 } all && all.All(one => IsPureSource(one, depth))
        );

    private bool IsPureSource(IMethodSymbol method, int depth) =>
        depth > 0 && FindBody(method) is { IsAsync: false } body && IsPureCode(body.Operation, depth - 1);

    private Body? FindBody(IMethodSymbol method) =>
        method is { MethodKind: MethodKind.LocalFunction, OriginalDefinition.DeclaringSyntaxReferences: { Length: 1 } declared }
            ? bodies.GetBody(declared[0].GetSyntax())
            : bodies.GetBody(method);

    private static bool IsThrown(IObjectCreationOperation creation)
    {
        IOperation? user = creation.Parent;
        while (user is IConversionOperation)
        {
            user = user.Parent;
        }

        return user is IThrowOperation;
    }

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

    private static bool IsLinqOperator(IMethodSymbol method) => FrameworkSymbols.IsLinq(method);

    // The constructor, those of the base classes, and the initializers that they run, do nothing but compute the members of the object.
    private bool IsPureConstruction(IMethodSymbol constructor, int depth) =>
        depth > 0
        && constructor.ContainingType is { TypeKind: TypeKind.Class or TypeKind.Struct } type
        && (
            type.SpecialType is SpecialType.System_Object or SpecialType.System_ValueType
            || (
                TypeFacts.IsUserDefined(type)
                && ObjectInitialization
                    .FindInitializers(type)
                    .All(initializer => bodies.GetBody(initializer) is { } body && IsPureCode(body.Operation, depth - 1, constructs: false))
                && IsPureConstructor(constructor, type, depth - 1)
            )
        );

    private bool IsPureConstructor(IMethodSymbol constructor, INamedTypeSymbol type, int depth) =>
        constructor.OriginalDefinition.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax() switch
        {
            TypeDeclarationSyntax declaration
                when declaration.BaseList?.Types.OfType<PrimaryConstructorBaseTypeSyntax>().FirstOrDefault() is { } called => bodies
                .GetBody(called)
                ?.Operation
                is IInvocationOperation { TargetMethod: var parent } call
                && IsPureCode(call, depth)
                && IsPureConstruction(parent, depth),
            TypeDeclarationSyntax => IsPureBase(type, depth),
            ConstructorDeclarationSyntax { Initializer: var called } code => bodies.GetBody(code) is { IsDeferred: false } body
                && IsPureCode(body.Operation, depth, constructs: true)
                && (called is not null || IsPureBase(type, depth)),
            _ => constructor.IsImplicitlyDeclared && IsPureBase(type, depth),
        };

    // Without arguments.
    private bool IsPureBase(INamedTypeSymbol type, int depth) =>
        type.BaseType is { } parent
        && (
            parent.SpecialType is SpecialType.System_Object or SpecialType.System_ValueType
            || parent.InstanceConstructors.FirstOrDefault(constructor => constructor.Parameters.IsEmpty) is { } constructor
                && IsPureConstruction(constructor, depth)
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
                        || FrameworkPurity.IsPureCall(invocation)
                        || IsLinqOperator(method)
                        || (FrameworkSymbols.IsFrameworkSymbol(method) && TypeFacts.IsList(method.ContainingType))
                        || (
                            depth > 0
                            && IsFixedCode(method)
                            && FindBody(method) is { IsAsync: false } body
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
        WriteTargets.IsLocation(target)
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
