using Keyway.Analyzers.SymbolicExecution.Paths;
using Keyway.Analyzers.SymbolicExecution.Semantics;
using Keyway.Analyzers.SymbolicExecution.State;
using Keyway.Analyzers.SymbolicExecution.Values;
using Keyway.Analyzers.SymbolicExecution.Values.Heap;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace Keyway.Analyzers.SymbolicExecution.Operations;

/// <summary>Interprets lambdas, local functions and delegates.</summary>
internal static class Functions
{
    /// <summary>Evaluates a lambda: executes its body detached, and creates a closure over the variables around it.</summary>
    public static Value EvaluateFunction(IAnonymousFunctionOperation function, ExecutionState state)
    {
        ExecuteDetached(function.Body, state);
        return Value.Known(
            new Closure(function.Symbol, function.Body, state.Frame, null, state.Iteration)
            {
                IterationVariables = IterationVariables.Capture(function.Body, state),
            },
            function.Syntax
        );
    }

    /// <summary>Evaluates the creation of a delegate from a lambda, local function or method.</summary>
    public static Value EvaluateDelegate(IDelegateCreationOperation creation, ExecutionState state)
    {
        if (creation.Target is not IMethodReferenceOperation reference)
        {
            return state.Evaluate(creation.Target);
        }

        Value? instance = reference.Instance is null ? null : state.Evaluate(reference.Instance);
        if (instance?.Content is UserObject { Type.IsValueType: true } structure)
        {
            // The delegate has a copy of the struct.
            instance = Value.Known(structure.Clone(), instance.Origin);
        }

        return reference.Method.MethodKind == MethodKind.LocalFunction
            ? FindFunction(reference.Method, state) is { } local
                ? Value.Known(local, creation.Syntax)
                : Value.Unknown(creation.Syntax)
            : Value.Known(CreateMethod(reference, instance, state), creation.Syntax);
    }

    private static Closure CreateMethod(IMethodReferenceOperation reference, Value? instance, ExecutionState state)
    {
        IMethodSymbol method = TypeArguments.Close(reference.Method, state);
        IMethodSymbol? target =
            !reference.IsVirtual || reference.Instance?.Syntax is BaseExpressionSyntax ? method
            : method.IsGenericMethod ? null
            : Dispatch.FindTarget(method, instance);
        return target is null
            ? new Closure(method, null, null, instance)
            : new Closure(target, null, null, instance) { IsDispatched = true };
    }

    /// <summary>
    /// Executes the body of a lambda or local function independently of its calls, which may come later: only variables that are written
    /// once keep their values, and objects that code can write to are unknown.
    /// </summary>
    public static void ExecuteDetached(IOperation? code, ExecutionState state)
    {
        if (code is not null)
        {
            RunDetached(
                () =>
                    state.RunExpecting(
                        code.Parent is { } function && state.Context.ExpectedFunctions.IsExpected(function),
                        () => state.Execute(code)
                    ),
                state
            );
        }
    }

    /// <summary>Runs code as <see cref="ExecuteDetached"/> does.</summary>
    public static void RunDetached(Action run, ExecutionState state)
    {
        Frame outer = state.Frame;
        ILabelSymbol? outerJump = state.Jump;
        StaticMembers outerStatics = state.Statics;
        SourceSet sources = state.Sources;
        int designs = state.Designs.Count;
        try
        {
            // What the function assumes of its conditions, and what it may end, counts where it is called.
            state.Path.RunInner(() =>
            {
                state.Statics = new StaticMembers();
                state.Frame = CreateDeferred(outer);
                try
                {
                    run();
                }
                catch (PathTerminatedException)
                {
                    // The exception ends the function, not the code that declares it.
                }

                DesignChecks.Check(designs, [], state);
                state.Designs.RemoveRange(designs, state.Designs.Count - designs);
            });
        }
        finally
        {
            state.Frame = outer;
            state.Jump = outerJump;
            state.Statics = outerStatics;
            state.Sources = sources.Union(state.Sources);
        }
    }

    private static Frame CreateDeferred(Frame outer)
    {
        Frame later = outer.CreateDeferred(
            (value, original, later) =>
                // A function in a variable writes to the variables beside it.
                value.Content
                    is Closure function
                && function.Surroundings == original
                    ? Value.Known(function.Copy(later, function.Instance, KeepConstant), value.Origin, value.Sources)
                    // One from elsewhere may write to objects that exist once only.
                    : KeepConstant(value),
            isApart: true
        );
        if (outer.This is { Content: UserObject instance } current)
        {
            // Until the function runs, any member that can change may have changed, as in the rest of a constructor.
            later.This = IsConstructing(outer)
                ? Value.Unknown(current.Origin)
                : new StateCopy().Copy(Value.Known(instance.CreateDeferred(), current.Origin));
        }

        return later;
    }

    private static Value KeepConstant(Value value) =>
        (value.HasState || value.Content is Closure) && !Constancy.IsConstant(value) ? Value.Unknown(value.Origin) : value;

    private static bool IsConstructing(Frame frame) => frame.Method is { MethodKind: MethodKind.Constructor };

    /// <summary>
    /// Creates a closure of a local function over the variables around it; returns null if the current code does not contain the function.
    /// </summary>
    public static Closure? FindFunction(IMethodSymbol local, ExecutionState state)
    {
        IMethodSymbol function = local.OriginalDefinition;
        return state.Frame.Variables.LocalFunctions.TryGetValue(function, out IOperation? code)
            ? new Closure(function, code, state.Frame.FindDeclaringFrame(function), null, state.Iteration)
            {
                TypeArguments = local.IsGenericMethod ? TypeArguments.Find(local, null, state) : null,
            }
            : null;
    }
}
