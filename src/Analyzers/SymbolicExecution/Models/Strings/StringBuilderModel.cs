using Keyway.Analyzers.SymbolicExecution.Semantics;
using Keyway.Analyzers.SymbolicExecution.State;
using Keyway.Analyzers.SymbolicExecution.Values;
using Keyway.Analyzers.SymbolicExecution.Values.Heap;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Keyway.Analyzers.SymbolicExecution.Models.Strings;

/// <summary>Models string builders whose content is known.</summary>
internal static class StringBuilderModel
{
    /// <summary>Interprets a call on a string builder; returns null if the result is unknown.</summary>
    public static Value? TryInvoke(Call call, ExecutionState state) =>
        call.IsFramework && call.Instance?.Content is StringBuilderObject builder
            ? Invoke(call.Operation, builder, call.Arguments, state)
            : null;

    private static Value? Invoke(IInvocationOperation invocation, StringBuilderObject builder, Value[] arguments, ExecutionState state)
    {
        string? appended = (invocation.TargetMethod.Name, arguments.Length) switch
        {
            ("Append", 1) => ValueText.Format(arguments[0], invocation.Arguments[0].Value, state.Frame),
            ("Append", 2)
                when arguments[0].TryGetContent(out char character)
                    && arguments[1].TryGetContent(out int count)
                    && count is >= 0 and < ValueText.LongestText => new string(character, count),
            ("Append", 2 or 3) when invocation.TargetMethod.Parameters[0].Type.Name == nameof(IFormatProvider) =>
                StringFormatting.GetInterpolated(arguments),
            ("AppendFormat", > 1) => StringFormatting.Format(invocation, arguments),
            ("AppendJoin", 2) => StringFormatting.Join(invocation, arguments),
            _ => null,
        };
        if (appended is not null)
        {
            builder.Append(appended);
            return Value.Known(builder, invocation.Syntax);
        }

        return
            invocation.TargetMethod.Name == nameof(ToString)
            && arguments.Length == 0
            && builder.Text is { Length: <= ValueText.LongestText } content
            ? Value.Known(content, invocation.Syntax)
            : null;
    }

    /// <summary>Creates a string builder, or a string of repeated characters; returns null for other types and constructors.</summary>
    public static Value? TryCreate(IObjectCreationOperation creation, Value[] arguments) =>
        creation.Type switch
        {
            _ when creation.Initializer is not null => null,
            { SpecialType: SpecialType.System_String }
                when arguments.Length == 2
                    && arguments[0].TryGetContent(out char character)
                    && arguments[1].TryGetContent(out int count)
                    && count is >= 0 and <= ValueText.LongestText => Value.Known(new string(character, count), creation.Syntax),
            { Name: nameof(System.Text.StringBuilder), ContainingNamespace.Name: nameof(System.Text) }
                when arguments.Length == 0 || (arguments.Length == 1 && arguments[0].TryGetContent(out int _)) => Value.Known(
                new StringBuilderObject(""),
                creation.Syntax
            ),
            { Name: nameof(System.Text.StringBuilder), ContainingNamespace.Name: nameof(System.Text) }
                when arguments.Length == 1 && arguments[0].TryGetContent(out string initial) => Value.Known(
                new StringBuilderObject(initial),
                creation.Syntax
            ),
            _ => null,
        };
}
