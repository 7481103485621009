using System.Collections.Immutable;
using Keyway.Analyzers.SymbolicExecution.Effects;
using Keyway.Analyzers.SymbolicExecution.Semantics;
using Keyway.Analyzers.SymbolicExecution.Values;
using Keyway.Analyzers.SymbolicExecution.Values.Heap;
using Keyway.Analyzers.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace Keyway.Analyzers.SymbolicExecution;

/// <summary>Calls of the user's own code, followed as the program would run it.</summary>
internal sealed partial class Evaluator
{
    private int depth;

    /// <summary>The value of a call whose code is followed; nothing if it cannot be.</summary>
    /// <param name="method">The method that runs.</param>
    /// <param name="instance">The object whose method it is.</param>
    /// <param name="arguments">The arguments by the order of the parameters.</param>
    /// <param name="places">Where they are written.</param>
    /// <param name="call">The call.</param>
    /// <param name="received">Takes the variables of the method after it has run.</param>
    private Value? Follow(
        IMethodSymbol method,
        Value? instance,
        Value[] arguments,
        ValueOrigin?[]? places,
        SyntaxNode call,
        Action<Frame, Body>? received = null
    )
    {
        if (
            depth >= Budget.MostDepth
            || (method.IsStatic && (method.IsVirtual || method.IsAbstract))
            || members.Bodies.GetBody(method) is not { IsIterator: false } code
            || code.Parameters.Count != arguments.Length
        )
        {
            return null;
        }

        Frame callee = FrameFor(code, method, instance, arguments, places, call);
        Value result = RunIn(callee, code.Operation, call);
        received?.Invoke(callee, code);
        return result;
    }

    /// <summary>The value of a call of a lambda, local function or method by its delegate; nothing if it cannot be followed.</summary>
    private Value? FollowFunction(Closure function, Value[] arguments, ValueOrigin?[]? places, SyntaxNode call)
    {
        if (function.Code is null)
        {
            return FollowMethod(function.Method, function.Instance, arguments, places, call);
        }

        if (
            depth >= Budget.MostDepth
            || function.Surroundings is not { } surroundings
            || function.Method.IsAsync
            || function.Method.Parameters.Length != arguments.Length
            || function.Method.Parameters.Any(parameter => parameter.RefKind != RefKind.None)
            || Body.IsWalked(function.Code)
        )
        {
            return null;
        }

        var callee = new Frame(surroundings, function.Method)
        {
            Via = GetOrigin(LinkOf(call)),
            Method = surroundings.Method,
            IsOfOtherTurn = function.Turn != iteration,
        };
        Receive(callee, function.Method.Parameters, arguments, places);
        return RunIn(callee, function.Code, call);
    }

    /// <summary>A call of a method by its delegate.</summary>
    private Value? FollowMethod(IMethodSymbol method, Value? instance, Value[] arguments, ValueOrigin?[]? places, SyntaxNode call)
    {
        if (symbols.IsRuntime(method) || symbols.IsConnector(method.ReturnType))
        {
            return EvaluateKeyway(
                    method,
                    instance,
                    arguments,
                    new StatementArguments(this, method, [], arguments, CallSyntax.GetName(call)),
                    call
                )
                ?? (
                    AllKnown(arguments, out object?[] contents)
                    && runtime.TryInvoke(method, instance?.Content, contents, out object? result)
                        ? Value.Known(result, call)
                        : null
                );
        }

        return Framework.IsFrameworkSymbol(method)
            ? instance is not null && instance.TryGetContent(out ListObject sequence) && sequence.Items is not null
                ? CallCollection(method, sequence, arguments, call)
                : null
            : method.IsStatic || !IsDispatched(method)
                ? Follow(method, instance, arguments, places, call)
                : null;
    }

    /// <summary>The sequence that an iterator gives; nothing if it hangs on when, or how far, it is walked through.</summary>
    private Value? FollowIterator(IOperation code, Frame callee, Value[] arguments, IInvocationOperation call)
    {
        bool reckons = IsPureCode(code);
        bool isFixed = reckons && arguments.All(IsConstant) && (callee.This is null || IsConstant(callee.This));

        // What it is given may be written to on the way, of which sequences tell.
        bool isWatched = reckons && arguments.All(IsWatched) && (callee.This is null || IsWatched(callee.This));
        if (depth >= Budget.MostDepth || (!isFixed && !isWatched && !IsWalkedAtOnce(call, hasFunction: !reckons)))
        {
            return null;
        }

        RunIn(callee, code, call.Syntax);
        List<Value> items = callee.Yielded!;
        if (callee.IsReturnOpen || (!items.All(IsConstant) && !IsWalkedAtOnce(call, hasFunction: !reckons)))
        {
            return null;
        }

        var made = new ListObject(items) { IsFixed = isFixed && items.All(IsConstant) };
        if (!made.IsFixed)
        {
            Watch(arguments.Append(callee.This).OfType<Value>(), made);
        }

        return Value.Known(made, call.Syntax);
    }

    private Frame FrameFor(Body code, IMethodSymbol method, Value? instance, Value[] arguments, ValueOrigin?[]? places, SyntaxNode call)
    {
        var callee = new Frame(code.Variables)
        {
            Method = method.OriginalDefinition,
            Via = GetOrigin(LinkOf(call)),
            This = instance,
            Types = GetTypeArguments(method),
            Yielded = code.IsIterator ? [] : null,
        };
        Receive(callee, code.Parameters, arguments, places);
        return callee;
    }

    /// <summary>What stands for the type parameters of a method and of its type.</summary>
    private Dictionary<ITypeSymbol, ITypeSymbol>? GetTypeArguments(IMethodSymbol method)
    {
        if (!method.IsGenericMethod && method.ContainingType is not { IsGenericType: true })
        {
            return null;
        }

        var types = new Dictionary<ITypeSymbol, ITypeSymbol>(SymbolEqualityComparer.Default);
        foreach (
            (ITypeParameterSymbol parameter, ITypeSymbol argument) in method
                .OriginalDefinition.TypeParameters.Zip(method.TypeArguments, (parameter, argument) => (parameter, argument))
                .Concat(
                    method.ContainingType.OriginalDefinition.TypeParameters.Zip(
                        method.ContainingType.TypeArguments,
                        (parameter, argument) => (parameter, argument)
                    )
                )
        )
        {
            types[parameter] = frame.Resolve(argument);
        }

        return types;
    }

    // Of a chain, the call alone: what stands before it is another matter.
    private static SyntaxNode LinkOf(SyntaxNode call) =>
        call is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Expression: InvocationExpressionSyntax } }
            ? CallSyntax.GetName(call)
            : call;

    private static void Receive(Frame callee, IReadOnlyList<IParameterSymbol> parameters, Value[] arguments, ValueOrigin?[]? places)
    {
        for (int i = 0; i < Math.Min(arguments.Length, parameters.Count); i++)
        {
            callee.Receive(parameters[i], arguments[i], places?[i]);
        }
    }

    /// <summary>Runs code among variables of its own, one call deeper.</summary>
    private T RunWithin<T>(Frame callee, Func<T> run)
    {
        Frame caller = frame;
        ILabelSymbol? outerJump = jump;
        frame = callee;
        depth++;
        try
        {
            return run();
        }
        finally
        {
            frame = caller;
            jump = outerJump;
            depth--;
        }
    }

    private Value RunIn(Frame callee, IOperation code, SyntaxNode call)
    {
        RunWithin(
            callee,
            () =>
            {
                Execute(code);
                return true;
            }
        );
        return callee.IsReturnOpen
            ? Value.Combine(call, callee.Returned ?? Value.Unknown(call)).ToOpaque()
            : callee.Returned?.WithOrigin(call) ?? Value.Unknown(call);
    }

    private Value? FollowInvocation(IInvocationOperation invocation, Value? instance, Value[] arguments)
    {
        IMethodSymbol method = invocation.TargetMethod;
        ValueOrigin?[] places = GetOrigins(invocation.Arguments, arguments.Length);
        if (method.MethodKind == MethodKind.DelegateInvoke)
        {
            return instance is not null && instance.TryGetContent(out Closure function)
                ? FollowFunction(function, arguments, places, invocation.Syntax)
                : null;
        }

        if (method.MethodKind == MethodKind.LocalFunction)
        {
            return FindFunction(method) is { } local ? FollowLocal(local, arguments, places, invocation) : null;
        }

        // What it writes by reference goes into variables of the caller.
        if (
            method.RefKind != RefKind.None
            || invocation.Arguments.Any(IsAlias)
            || ChangesAlias(invocation.Arguments)
            || invocation
                .Arguments.Where(argument => argument.Parameter?.RefKind is RefKind.Ref or RefKind.Out)
                .SelectMany(argument => Writes.Targets(argument.Value))
                .GroupBy(variable => variable, SymbolEqualityComparer.Default)
                .Any(group => group.Count() > 1)
        )
        {
            return null;
        }

        IMethodSymbol? target =
            invocation.ConstrainedToType is { } constrained ? StaticMember(method, constrained) as IMethodSymbol
            : invocation.IsVirtual ? Dispatched(method, instance)
            : method;
        if (target is null)
        {
            return null;
        }

        if (members.Bodies.GetBody(target) is { IsIterator: true } iterator)
        {
            return iterator.Parameters.Count == arguments.Length
                ? FollowIterator(
                    iterator.Operation,
                    FrameFor(iterator, target, instance, arguments, places, invocation.Syntax),
                    arguments,
                    invocation
                )
                : null;
        }

        return Follow(
            target,
            instance,
            arguments,
            places,
            invocation.Syntax,
            (callee, code) =>
            {
                foreach (
                    IArgumentOperation argument in invocation.Arguments.Where(argument =>
                        argument.Parameter?.RefKind is RefKind.Out or RefKind.Ref
                    )
                )
                {
                    WriteAny(argument.Value, callee.Read(code.Parameters[argument.Parameter!.Ordinal], argument.Syntax));
                }
            }
        );
    }

    private Value? FollowLocal(Closure local, Value[] arguments, ValueOrigin?[] places, IInvocationOperation call)
    {
        if (local is not { Code: { } code, Surroundings: { } around } || !Body.IsWalked(code))
        {
            return FollowFunction(local, arguments, places, call.Syntax);
        }

        if (!ReadsConstants(local))
        {
            return null;
        }

        var callee = new Frame(around.ForLater(value => value), local.Method)
        {
            Via = GetOrigin(LinkOf(call.Syntax)),
            Method = around.Method,
            Yielded = [],
        };
        Receive(callee, local.Method.Parameters, arguments, places);
        return FollowIterator(code, callee, arguments, call);
    }

    // Another name for what lies elsewhere, where someone else may write to it meanwhile.
    private static bool IsAlias(IArgumentOperation argument) =>
        argument.Parameter?.RefKind switch
        {
            RefKind.Ref => argument.Value is not ILocalReferenceOperation,
            RefKind.In or RefKind.RefReadOnlyParameter => argument.Value
                is IFieldReferenceOperation
                    or IArrayElementReferenceOperation
                    or IPropertyReferenceOperation
                    or IInvocationOperation,
            _ => false,
        };

    // A variable is handed on as it is, and another argument writes to it.
    private static bool ChangesAlias(ImmutableArray<IArgumentOperation> arguments) =>
        arguments
            .Where(argument => argument.Parameter?.RefKind is RefKind.In or RefKind.RefReadOnlyParameter)
            .SelectMany(argument => Writes.Targets(argument.Value))
            .Intersect(arguments.SelectMany(argument => Writes.FindAll(argument)), SymbolEqualityComparer.Default)
            .Any();

    private Closure? FindFunction(IMethodSymbol local)
    {
        IMethodSymbol function = local.OriginalDefinition;
        return frame.Variables.LocalFunctions.TryGetValue(function, out IOperation? code)
            ? new Closure(function, code, frame.Around(function), null, iteration)
            : null;
    }

    private static bool IsDispatched(IMethodSymbol method) =>
        (method.IsVirtual || method.IsAbstract || method.IsOverride)
        && !method.IsSealed
        && !method.ContainingType.IsSealed
        && !method.ContainingType.IsValueType;

    /// <summary>The method that runs for an object whose type is known; nothing if it is not.</summary>
    private static IMethodSymbol? Dispatched(IMethodSymbol method, Value? instance)
    {
        if (!IsDispatched(method))
        {
            return method;
        }

        if (instance is null || !instance.TryGetContent(out UserObject held))
        {
            return null;
        }

        if (method.ContainingType.TypeKind == TypeKind.Interface)
        {
            return held.Type.FindImplementationForInterfaceMember(method) switch
            {
                IMethodSymbol { ContainingType.TypeKind: TypeKind.Interface, IsAbstract: var isAbstract } standard => isAbstract
                    ? null
                    : standard,
                IMethodSymbol implementation => Dispatched(implementation, instance),
                _ => null,
            };
        }

        for (INamedTypeSymbol? type = held.Type; type is not null; type = type.BaseType)
        {
            foreach (IMethodSymbol candidate in type.GetMembers().OfType<IMethodSymbol>())
            {
                for (IMethodSymbol? overridden = candidate; overridden is not null; overridden = overridden.OverriddenMethod)
                {
                    if (SymbolEqualityComparer.Default.Equals(overridden.OriginalDefinition, method.OriginalDefinition))
                    {
                        return candidate.IsAbstract ? null : candidate;
                    }
                }
            }
        }

        return null;
    }

    private ValueOrigin?[] GetOrigins(IEnumerable<IArgumentOperation> arguments, int count)
    {
        var places = new ValueOrigin?[count];
        foreach (IArgumentOperation argument in arguments)
        {
            if (argument.Parameter is { } parameter && parameter.Ordinal < count)
            {
                places[parameter.Ordinal] = argument.ArgumentKind switch
                {
                    ArgumentKind.Explicit => GetOrigin(argument.Value),
                    ArgumentKind.ParamArray or ArgumentKind.ParamCollection => GetOrigin(argument.Parent?.Syntax ?? argument.Syntax),
                    _ => null,
                };
            }
        }

        return places;
    }

    /// <summary>Where a person would change a value: here, or where the caller wrote it if it is only passed on.</summary>
    private ValueOrigin GetOrigin(IOperation expression)
    {
        IOperation inner = expression;
        while (inner is IConversionOperation { OperatorMethod: null, IsImplicit: true } or IParenthesizedOperation)
        {
            inner = inner is IConversionOperation conversion ? conversion.Operand : ((IParenthesizedOperation)inner).Operand;
        }

        return
            inner is IParameterReferenceOperation { Parameter: var parameter }
            && !frame.Variables.Rewritten.Contains(parameter)
            && frame.FindOrigin(parameter) is { } given
            ? given with
            {
                Use = expression.Syntax,
            }
            : GetOrigin(expression.Syntax);
    }

    private ValueOrigin GetOrigin(SyntaxNode syntax) =>
        new(syntax, null, null, frame.Method, frame.Via, iterations.Count == 0 ? null : string.Join(", ", iterations));
}
