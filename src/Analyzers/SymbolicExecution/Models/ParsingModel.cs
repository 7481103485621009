using Keyway.Analyzers.SymbolicExecution.Code;
using Keyway.Analyzers.SymbolicExecution.Models.Designs;
using Keyway.Analyzers.SymbolicExecution.Models.Numbers;
using Keyway.Analyzers.SymbolicExecution.Operations;
using Keyway.Analyzers.SymbolicExecution.State;
using Keyway.Analyzers.SymbolicExecution.Unknowns;
using Keyway.Analyzers.SymbolicExecution.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Keyway.Analyzers.SymbolicExecution.Models;

/// <summary>
/// Models <c>TryParse</c>, which returns whether a text has a value and writes the value to its last parameter, called directly or through
/// a delegate.
/// </summary>
internal static class ParsingModel
{
    /// <summary>Interprets a call; returns null if it is of another method, or the result is unknown.</summary>
    public static Value? TryInvoke(Call call, ExecutionState state)
    {
        if (FindOutput(call.Operation) is not { } target)
        {
            return null;
        }

        if (TryParse(call.Method, call.Arguments, call.Syntax, state) is not { } parsed)
        {
            return ParseUnknown(call, target, state);
        }

        Targets.WriteAny(target.Value, parsed.Output, state);
        return parsed.IsParsed;
    }

    // Whether an unknown text has a value, and which, comes from outside. Nothing else is written, and nothing is thrown.
    private static Value? ParseUnknown(Call call, IArgumentOperation target, ExecutionState state)
    {
        if (
            call is not { IsFramework: true, Method: { IsStatic: true, Name: nameof(int.TryParse) }, Arguments: { Length: > 1 } arguments }
            || arguments[0].IsKnown
        )
        {
            return null;
        }

        // What the output variable holds before is not read.
        var read = new Call(call.Operation, null, [.. arguments.Take(arguments.Length - 1)]);
        Value result = OpenValues.OfCall(read, Value.Combine(call.Syntax, [.. read.Arguments]).ToOpaque(), state);
        if (OpenValues.OfOutput(read, result, GetType(call.Method)) is not { } output)
        {
            return null;
        }

        state.Uncertainties++;
        Targets.WriteAny(target.Value, output, state);
        return result;
    }

    /// <summary>Gets the only argument of a call that is written, or null if there is none, or several.</summary>
    public static IArgumentOperation? FindOutput(IInvocationOperation call)
    {
        List<IArgumentOperation> written = [.. call.Arguments.Where(argument => argument.Parameter?.RefKind is RefKind.Out or RefKind.Ref)];
        return written.Count == 1 && written[0].Parameter!.RefKind == RefKind.Out ? written[0] : null;
    }

    /// <summary>
    /// Parses a known text by a method; returns whether it has a value, and the value. Null for other methods, or if the result is unknown.
    /// </summary>
    /// <param name="method">The method.</param>
    /// <param name="arguments">The arguments in the order of the parameters, of which the last is not read.</param>
    /// <param name="syntax">The call.</param>
    /// <param name="state">The state of the path.</param>
    public static (Value IsParsed, Value Output)? TryParse(IMethodSymbol method, Value[] arguments, SyntaxNode syntax, ExecutionState state)
    {
        if (method is not { IsStatic: true, Name: nameof(int.TryParse) } || arguments.Length < 2 || !arguments[0].IsKnown)
        {
            return null;
        }

        if (arguments[0].Content is null)
        {
            return FrameworkSymbols.IsFrameworkSymbol(method) || state.Context.Symbols.IsRuntime(method)
                ? (Value.Known(false, syntax), Defaults.Create(GetType(method), syntax, state))
                : null;
        }

        return NumberParsing.TryParse(method, arguments, syntax, state)
            ?? EnumModel.TryParse(method, arguments, syntax)
            ?? DesignCalls.TryParsePartNumber(method, arguments, syntax, state)
            ?? ParseQuantity(method, arguments, syntax, state);
    }

    private static (Value IsParsed, Value Output)? ParseQuantity(
        IMethodSymbol method,
        Value[] arguments,
        SyntaxNode syntax,
        ExecutionState state
    ) =>
        arguments.Length == 2
        && state.Context.Library.TryInvokeWithOutput(method, arguments[0].Content!, out bool isParsed, out object? output)
            ? (Value.Known(isParsed, syntax), Value.Known(output, arguments[0].Origin))
            : null;

    private static ITypeSymbol GetType(IMethodSymbol method) => method.Parameters[method.Parameters.Length - 1].Type;
}
