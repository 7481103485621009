using Keyway.Analyzers.SymbolicExecution.Code;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Keyway.Analyzers.SymbolicExecution.Effects;

/// <summary>
/// How a body of code uses its local variables and parameters, including those that its lambdas and local functions capture.
/// </summary>
internal sealed class Variables
{
    private readonly HashSet<ISymbol>? references;
    private readonly bool writesElsewhere;

    private Variables() { }

    /// <summary>Analyzes the variables of code.</summary>
    /// <param name="parts">The operations of the code, at every depth.</param>
    public Variables(IReadOnlyList<IOperation> parts)
    {
        bool hasFunctions = false;
        foreach (IOperation part in parts)
        {
            // By kind first: most operations are of none of these kinds, and one virtual call takes less time than a dozen type tests.
            switch (part.Kind)
            {
                case OperationKind.LocalFunction or OperationKind.AnonymousFunction:
                    if (part is ILocalFunctionOperation { Body: { } code } function)
                    {
                        LocalFunctions[function.Symbol] = code;
                    }

                    AddFunction(part);
                    hasFunctions = true;
                    break;
                case OperationKind.Loop:
                    AddLoop((ILoopOperation)part);
                    break;
                case OperationKind.VariableDeclarator:
                    AddDeclarator((IVariableDeclaratorOperation)part);
                    break;
                case OperationKind.AddressOf:
                    ReachesElements = true;
                    Aliased.UnionWith(WriteAnalysis.FindTargets(((IAddressOfOperation)part).Reference));
                    break;
                case OperationKind.SimpleAssignment when part is ISimpleAssignmentOperation { IsRef: true } redirection:
                    ReachesElements = true;
                    Aliased.UnionWith(redirection.Descendants().SelectMany(WriteAnalysis.FindTargets));
                    break;
                case OperationKind.Invocation:
                    ReachesElements |= ((IInvocationOperation)part).TargetMethod.RefKind != RefKind.None;
                    Rewritten.UnionWith(StructureMethods.FindChanged(part) is { } structure ? WriteAnalysis.FindTargets(structure) : []);
                    break;
                case OperationKind.DynamicInvocation
                or OperationKind.DynamicIndexerAccess
                or OperationKind.DynamicMemberReference
                or OperationKind.FunctionPointerInvocation:
                    ReachesElements = true;
                    break;
                case OperationKind.SimpleAssignment
                or OperationKind.CompoundAssignment
                or OperationKind.CoalesceAssignment
                or OperationKind.DeconstructionAssignment
                or OperationKind.Increment
                or OperationKind.Decrement:
                    AddWrites(part);
                    break;
                case OperationKind.Argument when part is IArgumentOperation { Parameter.RefKind: RefKind.Ref or RefKind.Out }:
                    AddWrites(part);
                    break;
                case OperationKind.ParameterReference
                    when part is IParameterReferenceOperation { Parameter: { RefKind: RefKind.Ref or RefKind.Out } parameter }:
                    (references ??= new HashSet<ISymbol>(SymbolEqualityComparer.Default)).Add(parameter);
                    break;
            }
        }

        Aliased.UnionWith(hasFunctions ? FunctionWrites.Of(parts[0]).Hidden : []);
        writesElsewhere = references is { Count: > 1 } || (references is not null && parts.Any(WritesElsewhere));
    }

    /// <summary>Gets the variables of loop bodies: each iteration has its own, which the functions that it creates capture.</summary>
    public HashSet<ISymbol> PerIteration { get; } = new(SymbolEqualityComparer.Default);

    /// <summary>Gets the variables of code that has none.</summary>
    public static Variables None { get; } = new();

    /// <summary>
    /// Gets the variables that may be written where it is not analyzed: by reference, or in a lambda that runs at an unknown time.
    /// </summary>
    public HashSet<ISymbol> Aliased { get; } = new(SymbolEqualityComparer.Default);

    /// <summary>
    /// Determines whether the code may write a parameter by reference where it writes to elements, fields or properties, or calls other
    /// code: the caller may have passed a reference to what that writes.
    /// </summary>
    public bool IsShared(ISymbol variable) => writesElsewhere && references!.Contains(variable);

    /// <summary>Gets the variables that a lambda or local function captures.</summary>
    public HashSet<ISymbol> Captured { get; } = new(SymbolEqualityComparer.Default);

    /// <summary>
    /// Gets whether the code may access elements of arrays in a way that is not analyzed: by reference, pointer or dynamic call.
    /// </summary>
    public bool ReachesElements { get; private set; }

    /// <summary>Gets the bodies of the local functions in the code.</summary>
    public Dictionary<ISymbol, IOperation> LocalFunctions { get; } = new(SymbolEqualityComparer.Default);

    /// <summary>Gets the variables that are written after their declaration.</summary>
    public HashSet<ISymbol> Rewritten { get; } = new(SymbolEqualityComparer.Default);

    /// <summary>Gets the variables that an async function or iterator captures, whose code runs after its call has returned.</summary>
    public HashSet<ISymbol> Escaping { get; } = new(SymbolEqualityComparer.Default);

    /// <summary>Determines whether a ref local is another name of a local variable, so that it reaches no other storage.</summary>
    public static bool IsOtherName(IVariableDeclaratorOperation declarator) =>
        declarator.Initializer?.Value is ILocalReferenceOperation { Local.RefKind: RefKind.None };

    private void AddDeclarator(IVariableDeclaratorOperation declarator)
    {
        if (declarator.Symbol.RefKind != RefKind.None)
        {
            ReachesElements |= !IsOtherName(declarator);
            Aliased.Add(declarator.Symbol);
            Aliased.UnionWith(declarator.Descendants().SelectMany(WriteAnalysis.FindTargets));
        }
    }

    private void AddWrites(IOperation part) =>
        Rewritten.UnionWith(WriteAnalysis.FindDirect(part).Where(variable => !IsDeclaredBy(part, variable)));

    private void AddFunction(IOperation function)
    {
        Captured.UnionWith(
            function.Descendants().SelectMany(WriteAnalysis.FindTargets).Where(variable => !Declarations.IsWithin(variable, function))
        );
        if (RunsLater(function))
        {
            Escaping.UnionWith(
                function.Descendants().SelectMany(WriteAnalysis.FindTargets).Where(variable => !Declarations.IsWithin(variable, function))
            );
        }
    }

    private void AddLoop(ILoopOperation loop)
    {
        PerIteration.UnionWith(loop.Body.Descendants().OfType<IVariableDeclaratorOperation>().Select(declarator => declarator.Symbol));
        PerIteration.UnionWith(
            loop.Body.Descendants().OfType<IDeclarationPatternOperation>().Select(pattern => pattern.DeclaredSymbol).OfType<ISymbol>()
        );
        PerIteration.UnionWith(
            loop.Body.Descendants()
                .OfType<IDeclarationExpressionOperation>()
                .SelectMany(expression => WriteAnalysis.FindTargets(expression))
        );
        PerIteration.UnionWith(loop is IForEachLoopOperation ? loop.Locals : []);
    }

    /// <summary>
    /// Determines whether a parameter holds its argument until the analyzed code writes to it: no reference, lambda or local function
    /// writes to it, and it is not one of a lambda or primary constructor.
    /// </summary>
    public bool IsOwn(IParameterSymbol parameter) =>
        !Aliased.Contains(parameter)
        && parameter.ContainingSymbol is IMethodSymbol { MethodKind: not MethodKind.AnonymousFunction } method
        && !PrimaryConstructors.IsPrimary(method);

    private static bool RunsLater(IOperation function) =>
        function is IAnonymousFunctionOperation { Symbol.IsAsync: true } or ILocalFunctionOperation { Symbol.IsAsync: true }
        || function.Descendants().Any(part => part is IReturnOperation { Kind: OperationKind.YieldReturn or OperationKind.YieldBreak });

    private static bool WritesElsewhere(IOperation part) =>
        part switch
        {
            IAssignmentOperation assignment => IsElsewhere(assignment.Target),
            IIncrementOrDecrementOperation increment => IsElsewhere(increment.Target),
            IInvocationOperation invocation => !invocation.TargetMethod.DeclaringSyntaxReferences.IsEmpty,
            _ => false,
        };

    private static bool IsElsewhere(IOperation target) =>
        target is not (ILocalReferenceOperation or IParameterReferenceOperation or IDiscardOperation or IDeclarationExpressionOperation);

    // The first write to a variable is its declaration, as in out var and a deconstruction.
    private static bool IsDeclaredBy(IOperation part, ISymbol variable)
    {
        IOperation target =
            part is IArgumentOperation argument ? argument.Value
            : part is IAssignmentOperation assignment ? assignment.Target
            : part;
        return target
            .DescendantsAndSelf()
            .OfType<IDeclarationExpressionOperation>()
            .SelectMany(declaration => WriteAnalysis.FindTargets(declaration))
            .Contains(variable, SymbolEqualityComparer.Default);
    }
}
