using Keyway.Analyzers.SymbolicExecution.Code;
using Keyway.Analyzers.SymbolicExecution.Effects;
using Keyway.Analyzers.SymbolicExecution.State;
using Keyway.Analyzers.SymbolicExecution.Values.Heap;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Keyway.Analyzers.SymbolicExecution.Unknowns;

/// <summary>Finds what branches of which it is unknown which one runs may change for the code after them.</summary>
internal static class BranchSearch
{
    /// <summary>Finds the effects of branches.</summary>
    /// <param name="statement">The statement.</param>
    /// <param name="branches">Its branches, null for a missing one.</param>
    /// <param name="state">The state of the path.</param>
    public static BranchEffects Find(IOperation statement, IReadOnlyList<IOperation?> branches, ExecutionState state)
    {
        IOperation[] parts = [.. branches.SelectMany(branch => CodeSearch.Enumerate(branch, state))];
        HashSet<ISymbol> used = new(parts.SelectMany(WriteAnalysis.FindTargets), SymbolEqualityComparer.Default);
        ILookup<bool, ISymbol> written = parts
            .SelectMany(part => FunctionWrites.FindWritten(part).Concat(FindChanged(part, state)))
            .Concat(used.Where(variable => MayChangeObject(variable, statement, state)))
            .Concat(SharedObjects.FindVariables(used, statement.Syntax, state))
            .Distinct(SymbolEqualityComparer.Default)
            .OfType<ISymbol>()
            .Where(variable => !branches.Any(branch => branch is not null && Declarations.IsWithin(variable, branch)))
            .ToLookup(variable => IsUsedLater(variable, statement, state));
        return new BranchEffects(
            [.. written[true]],
            [.. written[false].Where(variable => !state.Frame.Variables.Captured.Contains(variable))],
            state.Frame.This is { IsKnown: true }
                && parts.Any(part => WriteAnalysis.WritesOwnMember(part) || Havoc.ReachesThis(part, state)),
            parts.Any(part => IsResult(part, state))
        );
    }

    // Whether a variable holds an object that code changes by methods of its own.
    private static bool MayChangeObject(ISymbol variable, IOperation statement, ExecutionState state) =>
        state.Frame.Read(variable, statement.Syntax) is { Content: UserObject { IsImmutable: false } } value
        && state.Context.Members.Effects.Aliases.MayWriteInto(variable, value);

    /// <summary>
    /// Finds the variable whose object a call may change, if designs may be made of it, as of a builder; none for other operations.
    /// </summary>
    public static IEnumerable<ISymbol> FindChanged(IOperation part, ExecutionState state) =>
        part is IInvocationOperation { Instance: ILocalReferenceOperation or IParameterReferenceOperation, TargetMethod: var method } call
        && !FrameworkSymbols.IsFrameworkSymbol(method)
        && !state.Context.Symbols.IsRuntime(method)
        && WriteAnalysis.FindTargets(call.Instance).FirstOrDefault() is { } variable
        && state.Frame.Read(variable, part.Syntax) is { Content: UserObject { IsImmutable: false, IsKnown: true, Type: var type } }
        && state.Context.Members.Effects.DesignHolders.MayHoldDesigns(type)
            ? [variable]
            : [];

    /// <summary>Determines whether code returns or yields a value to code that is interpreted too.</summary>
    public static bool ReturnsValue(IOperation? code, ExecutionState state) =>
        CodeSearch.Enumerate(code, state).Any(part => IsResult(part, state));

    private static bool IsResult(IOperation part, ExecutionState state) =>
        part is IReturnOperation { ReturnedValue: not null } && state.Depth > 0;

    /// <summary>
    /// Determines whether a design may depend on the value of an expression, or on what it writes to <c>out</c> arguments, which is not
    /// only written or shown somewhere.
    /// </summary>
    public static bool MayReachDesign(IOperation expression, ExecutionState state) =>
        MayValueReachDesign(expression, state)
        || (
            expression is IInvocationOperation { Arguments: var arguments }
            && arguments
                .Where(argument => argument.Parameter?.RefKind == RefKind.Out)
                .SelectMany(argument => WriteAnalysis.FindTargets(argument.Value))
                .Any(variable => IsUsedLater(variable, expression, state))
        );

    private static bool MayValueReachDesign(IOperation expression, ExecutionState state)
    {
        for (IOperation? user = expression.Parent; user is not null; user = user.Parent)
        {
            if (IsOutput(user))
            {
                return false;
            }

            if (user is IReturnOperation)
            {
                return state.Depth > 0;
            }

            if (user is IBlockOperation || IsPassed(user) || RunsDesignCode(user, state))
            {
                return true;
            }
        }

        return true;
    }

    // Code outside .NET makes a part or a design of what it receives, or passes it on.
    private static bool IsPassed(IOperation user) =>
        user is IInvocationOperation { TargetMethod: var method } && !FrameworkSymbols.IsFrameworkSymbol(method)
        || user is IObjectCreationOperation { Constructor: { } constructor } && !FrameworkSymbols.IsFrameworkSymbol(constructor);

    // Code of .NET hands what it receives to a function, as Aggregate does.
    private static bool RunsDesignCode(IOperation user, ExecutionState state) =>
        user is IInvocationOperation { Arguments: var arguments }
        && arguments.Any(argument =>
            argument.Value is IDelegateCreationOperation { Target: var function } && CodeSearch.MayReport(function, state)
        );

    // Code that writes what it receives somewhere, as Console.WriteLine does.
    private static bool IsOutput(IOperation user) =>
        user is IThrowOperation
        || user is IInvocationOperation { TargetMethod: { ReturnsVoid: true } method }
            && FrameworkSymbols.IsFrameworkSymbol(method)
            && (method.IsStatic || method.Name.StartsWith("Write", StringComparison.Ordinal));

    private static bool IsUsedLater(ISymbol variable, IOperation statement, ExecutionState state)
    {
        bool isRepeated = false;
        IOperation root = statement;
        while (root.Parent is { } parent)
        {
            root = parent;
            isRepeated |= root is ILoopOperation or IAnonymousFunctionOperation or ILocalFunctionOperation;
        }

        return variable is IParameterSymbol { Type.IsReferenceType: true } && state.Depth > 0
            || CodeSearch
                .Enumerate(root, state)
                .Any(part =>
                    part is ILocalReferenceOperation or IParameterReferenceOperation
                    && (isRepeated || part.Syntax.SpanStart >= statement.Syntax.Span.End)
                    && !statement.Syntax.Span.Contains(part.Syntax.Span)
                    && WriteAnalysis.FindTargets(part).Contains(variable, SymbolEqualityComparer.Default)
                    && MayReachDesign(part, state)
                );
    }
}
