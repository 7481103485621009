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

/// <summary>Models static methods of <c>Math</c>, <c>Convert</c> and the number types.</summary>
internal static class MathModel
{
    /// <summary>
    /// Computes the result of a call with known arguments; returns null if it is of another type, or the result is unknown.
    /// </summary>
    public static Value? TryInvoke(Call call, ExecutionState state) =>
        call is { IsFramework: true, Method: { IsStatic: true, Name: not nameof(ToString) } }
            ? Invoke(call.Method, call.Arguments, call.Syntax)
            : null;

    /// <summary>
    /// Computes the result of a static method for known arguments; returns null if it is of another type, or the result is unknown.
    /// </summary>
    public static Value? Invoke(IMethodSymbol method, Value[] arguments, SyntaxNode syntax)
    {
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
            return NumberParsing.Parse(method, text, arguments, syntax);
        }

        // The upper or lower case of a character depends on the culture.
        if (!arguments.All(IsPlainValue) || method.Name is nameof(char.ToUpper) or nameof(char.ToLower))
        {
            return null;
        }

        switch (method.Name, arguments.Length)
        {
            case ("Max" or "Min", 2) when ValueComparer.CanCompare(arguments):
                return arguments[ValueComparer.Sort(arguments, new int[2], method.Name == "Max")[0]].WithOrigin(syntax);
            case ("Clamp", 3) when ValueComparer.CanCompare(arguments):
                return Clamp(arguments, syntax);
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
                    method,
                    null,
                    arguments,
                    syntax
                );
        }
    }

    // The arguments are the value, the lower and the upper limit. The method throws if the lower limit is greater than the upper one.
    private static Value Clamp(Value[] arguments, SyntaxNode syntax)
    {
        if (ValueComparer.Sort([arguments[1], arguments[2]], new int[2], descends: false)[0] != 0)
        {
            throw new PathTerminatedException();
        }

        // The result is the median of the limits and the value, which are sorted by their positions in this order.
        int median = ValueComparer.Sort([arguments[1], arguments[0], arguments[2]], new int[3], descends: false)[1];
        return arguments[
            median switch
            {
                0 => 1,
                1 => 0,
                _ => 2,
            }
        ]
            .WithOrigin(syntax);
    }

    /// <summary>
    /// Computes a call by the framework that runs the build; returns null if that has no such method. An exception of the method ends the
    /// path.
    /// </summary>
    public static Value? Compute(Type type, IMethodSymbol method, object? instance, Value[] arguments, SyntaxNode syntax)
    {
        Type?[] types = [.. method.Parameters.Select(parameter => TypeFacts.FindRuntimeType(parameter.Type))];
        if (
            types.Contains(null)
            || type.GetMethod(method.Name, types!) is not { } runtimeMethod
            || runtimeMethod.IsStatic != method.IsStatic
        )
        {
            return null;
        }

        try
        {
            object? result = runtimeMethod.Invoke(
                instance,
                [
                    .. arguments.Select(
                        (argument, position) =>
                            types[position]!.IsEnum ? Enum.ToObject(types[position]!, argument.Content!) : argument.Content
                    ),
                ]
            );
            return result is string { Length: > ValueText.LongestText } ? null : Value.Known(result, syntax);
        }
        catch (TargetInvocationException)
        {
            // The program throws the same exception at run time.
            throw new PathTerminatedException();
        }
        catch (ArgumentException)
        {
            // The content of an argument does not have the type of the parameter.
            return null;
        }
    }

    /// <summary>Determines whether a value is a known string, number, bool or character.</summary>
    public static bool IsPlainValue(Value value) =>
        value.IsKnown && value.Content is string or int or long or double or decimal or bool or char;
}
