using Keyway.Analyzers.SymbolicExecution.Code;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Keyway.Analyzers.SymbolicExecution.Effects;

/// <summary>
/// Determines which lambdas and local functions are expected to throw: those that a test asserts to throw, and those that a method calls
/// where it answers the exception, directly, by a variable, or as an element of a table.
/// </summary>
/// <param name="bodies">The code of the compilation's methods.</param>
internal sealed class ExpectedFunctions(Bodies bodies)
{
    private const int MaximumDepth = 3;

    /// <summary>Determines whether a lambda or local function is expected to throw.</summary>
    public bool IsExpected(IOperation function) => IsExpected(function, MaximumDepth);

    private bool IsExpected(IOperation function, int depth)
    {
        if (FindArgument(function) is { } argument && IsAnsweredArgument(argument, depth))
        {
            return true;
        }

        (ISymbol? holder, bool isTable) = FindHolder(function);
        return holder is not null
            && FindCode(function, holder).Any(code => isTable ? IsTableExpected(code, holder, depth) : IsExpectedIn(code, [holder], depth));
    }

    // The argument of a call that a function is.
    private static IArgumentOperation? FindArgument(IOperation function)
    {
        IOperation? parent = function.Parent;
        while (parent is IDelegateCreationOperation or IConversionOperation or IParenthesizedOperation)
        {
            parent = parent.Parent;
        }

        return parent as IArgumentOperation;
    }

    private bool IsAnsweredArgument(IArgumentOperation argument, int depth)
    {
        if (
            depth == 0
            || argument is not { Parameter: { } parameter, Parent: IInvocationOperation { TargetMethod: var method } }
            || FrameworkSymbols.IsFrameworkSymbol(method)
        )
        {
            return false;
        }

        if (method.MethodKind == MethodKind.LocalFunction)
        {
            return FindRoot(argument)
                    .Descendants()
                    .OfType<ILocalFunctionOperation>()
                    .FirstOrDefault(local => SymbolEqualityComparer.Default.Equals(local.Symbol, method.OriginalDefinition))
                    is { Body: { } code } function
                && Answers(code, function.Symbol.Parameters[parameter.Ordinal], depth - 1);
        }

        return bodies.GetBody(method.ReducedFrom ?? method) is { } body
            && parameter.Ordinal < body.Parameters.Count
            && Answers(body.Operation, body.Parameters[parameter.Ordinal], depth - 1);
    }

    // Whether code calls a function where it answers its exception, or passes it to other code that does.
    private bool Answers(IOperation code, IParameterSymbol function, int depth) =>
        code.Descendants()
            .OfType<IParameterReferenceOperation>()
            .Where(reference => SymbolEqualityComparer.Default.Equals(reference.Parameter, function))
            .Any(reference =>
                reference.Parent is IInvocationOperation { TargetMethod.MethodKind: MethodKind.DelegateInvoke } call
                && call.Instance == reference
                    ? IsAnswered(call, depth)
                    : FindArgument(reference) is { } passed && IsAnsweredArgument(passed, depth)
            );

    private bool IsAnswered(IOperation call, int depth)
    {
        IOperation inner = call;
        while (inner.Parent is { } parent)
        {
            if (
                parent is ITryOperation statement && statement.Body == inner && ExpectedFailures.IsAnswered(statement)
                || (parent is IAnonymousFunctionOperation function && IsExpected(function, depth))
            )
            {
                return true;
            }

            inner = parent;
        }

        return false;
    }

    /// <summary>Finds the variable or member that holds a function, and whether it holds a table of functions.</summary>
    private static (ISymbol? Holder, bool IsTable) FindHolder(IOperation function)
    {
        if (function is ILocalFunctionOperation local)
        {
            return (local.Symbol, false);
        }

        bool isTable = false;
        IOperation? parent = function.Parent;
        while (IsTablePart(parent) || IsPart(parent))
        {
            isTable |= IsTablePart(parent);
            parent = parent!.Parent;
        }

        ISymbol? holder = parent switch
        {
            IVariableDeclaratorOperation declarator => declarator.Symbol,
            ISimpleAssignmentOperation { Target: ILocalReferenceOperation assigned } => assigned.Local,
            ISimpleAssignmentOperation { Target: IMemberReferenceOperation assigned } => assigned.Member,
            IFieldInitializerOperation field => field.InitializedFields.FirstOrDefault(),
            IPropertyInitializerOperation property => property.InitializedProperties.FirstOrDefault(),
            _ => null,
        };
        return (holder, isTable);
    }

    private static bool IsPart(IOperation? part) =>
        part is IDelegateCreationOperation or IConversionOperation or IParenthesizedOperation or IVariableInitializerOperation;

    private static bool IsTablePart(IOperation? part) =>
        part
            is ITupleOperation
                or IArrayInitializerOperation
                or IArrayCreationOperation
                or ICollectionExpressionOperation
                or IObjectCreationOperation
                or IObjectOrCollectionInitializerOperation
                or IAnonymousObjectCreationOperation
        || (part is IArgumentOperation && (part.Parent is IObjectCreationOperation || IsAdded(part.Parent)))
        || IsAdded(part);

    // The call of Add, or the assignment, that adds an element in an initializer.
    private static bool IsAdded(IOperation? part) =>
        part is IInvocationOperation or ISimpleAssignmentOperation && part.Parent is IObjectOrCollectionInitializerOperation;

    // The code that may use a variable or member.
    private IEnumerable<IOperation> FindCode(IOperation function, ISymbol holder) =>
        holder is IFieldSymbol or IPropertySymbol
            ? holder
                .ContainingType.GetMembers()
                .OfType<IMethodSymbol>()
                .Select(method => bodies.GetBody(method)?.Operation)
                .OfType<IOperation>()
            : [FindRoot(function)];

    private bool IsTableExpected(IOperation code, ISymbol table, int depth) =>
        code.Descendants()
            .Any(part =>
                part switch
                {
                    IForEachLoopOperation loop when Mentions(loop.Collection, [table]) => IsExpectedIn(loop.Body, [.. loop.Locals], depth),
                    IAnonymousFunctionOperation { Symbol: var lambda }
                        when FindArgument(part) is { Parent: IInvocationOperation query }
                            && FrameworkSymbols.IsFrameworkSymbol(query.TargetMethod)
                            && query.ChildOperations.Any(operand => !operand.Descendants().Contains(part) && Mentions(operand, [table])) =>
                        IsExpectedIn(part, [.. lambda.Parameters], depth),
                    IInvocationOperation call when !FrameworkSymbols.IsFrameworkSymbol(call.TargetMethod) => IsExpectedIn(
                        call,
                        [table],
                        depth
                    ),
                    _ => false,
                }
            );

    // Whether a call in some code expects what one of the variables holds to throw.
    private bool IsExpectedIn(IOperation code, IReadOnlyCollection<ISymbol> variables, int depth) =>
        variables.Count > 0
        && code.DescendantsAndSelf()
            .OfType<IInvocationOperation>()
            .Any(call =>
                ExpectedFailures.IsExpectation(call)
                    ? call.ChildOperations.Any(operand => Mentions(operand, variables))
                    : call.Arguments.Any(argument => Mentions(argument.Value, variables) && IsAnsweredArgument(argument, depth))
            );

    private static bool Mentions(IOperation code, IReadOnlyCollection<ISymbol> variables) =>
        code.DescendantsAndSelf()
            .Select(part =>
                part switch
                {
                    ILocalReferenceOperation local => local.Local,
                    IParameterReferenceOperation parameter => parameter.Parameter,
                    IMethodReferenceOperation method => method.Method,
                    IInvocationOperation invocation => invocation.TargetMethod,
                    IFieldReferenceOperation field => field.Field,
                    IPropertyReferenceOperation property => (ISymbol)property.Property,
                    _ => null,
                }
            )
            .Any(symbol => symbol is not null && variables.Contains(symbol, SymbolEqualityComparer.Default));

    private static IOperation FindRoot(IOperation operation)
    {
        while (operation.Parent is { } parent)
        {
            operation = parent;
        }

        return operation;
    }
}
