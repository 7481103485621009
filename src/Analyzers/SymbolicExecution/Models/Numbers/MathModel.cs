using System.Collections.Immutable;
using System.Reflection;
using Keyway.Analyzers.SymbolicExecution.Code;
using Keyway.Analyzers.SymbolicExecution.Paths;
using Keyway.Analyzers.SymbolicExecution.Semantics;
using Keyway.Analyzers.SymbolicExecution.State;
using Keyway.Analyzers.SymbolicExecution.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Keyway.Analyzers.SymbolicExecution.Models.Numbers;

/// <summary>Calls that compute with numbers.</summary>
internal static class MathModel
{
    public static Value? TryInvoke(Call call, ExecutionState state) =>
        call is { IsFramework: true, Method: { IsStatic: true, Name: not nameof(ToString) } }
            ? Invoke(call.Operation, call.Arguments, state)
            : null;

    private static Value? Invoke(IInvocationOperation invocation, Value[] arguments, ExecutionState state)
    {
        IMethodSymbol method = invocation.TargetMethod;
        SyntaxNode syntax = invocation.Syntax;
        bool isMath = method.ContainingType is { Name: nameof(Math), ContainingNamespace.Name: nameof(System) };
        if (
            !isMath
            && TypeFacts.FindRuntimeType(method.ContainingType) is null or { IsValueType: false }
            && method.ContainingType is not { Name: nameof(Convert), ContainingNamespace.Name: nameof(System) }
        )
        {
            return null;
        }

        if (arguments.Length > 0 && arguments[0].TryGetContent(out string text))
        {
            return NumberParsing.Parse(invocation, text, state);
        }

        // What is written, and which letter is the great one, hangs on the culture.
        if (!arguments.All(IsPlainValue) || method.Name is nameof(char.ToUpper) or nameof(char.ToLower))
        {
            return null;
        }

        switch (method.Name, arguments.Length)
        {
            case ("Max" or "Min", 2) when ValueComparer.CanCompare(arguments):
                return arguments[ValueComparer.Sort(arguments, new int[2], method.Name == "Max")[0]].WithOrigin(syntax);
            case ("Clamp", 3) when ValueComparer.CanCompare(arguments):
                return ValueComparer.Sort([arguments[1], arguments[2]], new int[2], descends: false)[0] != 0
                    ? throw new PathTerminatedException()
                    : arguments[
                        ValueComparer.Sort([arguments[1], arguments[0], arguments[2]], new int[3], descends: false)[1] switch
                        {
                            0 => 1,
                            1 => 0,
                            _ => 2,
                        }
                    ]
                        .WithOrigin(syntax);
            case ("DivRem", 2)
                when Arithmetic.TryBinary(
                    BinaryOperatorKind.Divide,
                    arguments[0].Content,
                    arguments[1].Content,
                    isChecked: true,
                    out object? quotient
                )
                    && Arithmetic.TryBinary(
                        BinaryOperatorKind.Remainder,
                        arguments[0].Content,
                        arguments[1].Content,
                        isChecked: true,
                        out object? remainder
                    ):
                return Value.Known(new TupleValue([Value.Known(quotient, syntax), Value.Known(remainder, syntax)]), syntax);
            default:
                return Compute(
                    isMath || method.ContainingType.SpecialType == SpecialType.System_Double
                        ? typeof(Math)
                        : TypeFacts.FindRuntimeType(method.ContainingType) ?? typeof(Convert),
                    invocation,
                    null,
                    arguments
                );
        }
    }

    /// <summary>The result of the framework's own code for plain values; nothing if the framework here does not have it.</summary>
    public static Value? Compute(Type type, IInvocationOperation invocation, object? instance, Value[] arguments)
    {
        IMethodSymbol method = invocation.TargetMethod;
        Type?[] types = [.. method.Parameters.Select(parameter => TypeFacts.FindRuntimeType(parameter.Type))];
        if (types.Contains(null) || type.GetMethod(method.Name, types!) is not { } found || found.IsStatic != method.IsStatic)
        {
            return null;
        }

        try
        {
            object? result = found.Invoke(
                instance,
                [
                    .. arguments.Select(
                        (argument, place) => types[place]!.IsEnum ? Enum.ToObject(types[place]!, argument.Content!) : argument.Content
                    ),
                ]
            );
            return result is string { Length: > ValueText.LongestText } ? null : Value.Known(result, invocation.Syntax);
        }
        catch (TargetInvocationException)
        {
            // The program throws here as well.
            throw new PathTerminatedException();
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    public static bool IsPlainValue(Value value) =>
        value.IsKnown && value.Content is string or int or long or double or decimal or bool or char;
}
