using Keyway.Analyzers.SymbolicExecution.Semantics;
using Keyway.Analyzers.SymbolicExecution.State;
using Keyway.Analyzers.SymbolicExecution.Values;
using Keyway.Analyzers.SymbolicExecution.Values.Heap;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Keyway.Analyzers.SymbolicExecution.Models.Strings;

/// <summary>Calls of methods of string builders.</summary>
internal static class StringBuilderModel
{
    public static Value? TryInvoke(Call call, ExecutionState state) =>
        call.IsFramework && call.Instance?.Content is StringBuilderObject text ? Invoke(call.Operation, text, call.Arguments) : null;

    private static Value? Invoke(IInvocationOperation invocation, StringBuilderObject text, Value[] arguments)
    {
        string? added = (invocation.TargetMethod.Name, arguments.Length) switch
        {
            ("Append", 1) => ValueText.Format(arguments[0], invocation.Arguments[0].Value),
            ("Append", 2)
                when arguments[0].TryGetContent(out char letter)
                    && arguments[1].TryGetContent(out int count)
                    && count is >= 0 and < ValueText.LongestText => new string(letter, count),
            ("AppendFormat", > 1) => StringFormatting.Format(invocation, arguments),
            ("AppendJoin", 2) => StringFormatting.Join(invocation, arguments),
            _ => null,
        };
        if (added is not null)
        {
            text.Append(added);
            return Value.Known(text, invocation.Syntax);
        }

        return
            invocation.TargetMethod.Name == nameof(ToString)
            && arguments.Length == 0
            && text.Text is { Length: <= ValueText.LongestText } whole
            ? Value.Known(whole, invocation.Syntax)
            : null;
    }

    public static Value? TryCreate(IObjectCreationOperation creation, Value[] arguments) =>
        creation.Type switch
        {
            _ when creation.Initializer is not null => null,
            { SpecialType: SpecialType.System_String }
                when arguments.Length == 2
                    && arguments[0].TryGetContent(out char letter)
                    && arguments[1].TryGetContent(out int count)
                    && count is >= 0 and <= ValueText.LongestText => Value.Known(new string(letter, count), creation.Syntax),
            { Name: nameof(System.Text.StringBuilder), ContainingNamespace.Name: nameof(System.Text) }
                when arguments.Length == 0 || (arguments.Length == 1 && arguments[0].TryGetContent(out int _)) => Value.Known(
                new StringBuilderObject(""),
                creation.Syntax
            ),
            { Name: nameof(System.Text.StringBuilder), ContainingNamespace.Name: nameof(System.Text) }
                when arguments.Length == 1 && arguments[0].TryGetContent(out string start) => Value.Known(
                new StringBuilderObject(start),
                creation.Syntax
            ),
            _ => null,
        };
}
