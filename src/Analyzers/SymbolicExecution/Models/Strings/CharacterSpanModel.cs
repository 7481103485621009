using Keyway.Analyzers.SymbolicExecution.Operations;
using Keyway.Analyzers.SymbolicExecution.Paths;
using Keyway.Analyzers.SymbolicExecution.State;
using Keyway.Analyzers.SymbolicExecution.Values;
using Microsoft.CodeAnalysis;

namespace Keyway.Analyzers.SymbolicExecution.Models.Strings;

/// <summary>Models spans of the characters of a string, which are held as a string of these characters.</summary>
internal static class CharacterSpanModel
{
    /// <summary>Interprets a call on a known string or a part of one; returns null for other calls.</summary>
    public static Value? TryInvoke(Call call, ExecutionState state)
    {
        if (!call.IsFramework)
        {
            return null;
        }

        IMethodSymbol method = call.Method;
        bool isExtension = method is { IsStatic: true, ContainingType.Name: "MemoryExtensions" };
        bool isMember = method is { IsStatic: false, ContainingType.Name: "ReadOnlySpan" };
        Value? span =
            isExtension ? call.Arguments.FirstOrDefault()
            : isMember ? call.Instance
            : null;
        return span is not null && span.TryGetContent(out string text)
            ? Invoke(method.Name, text, isExtension ? [.. call.Arguments.Skip(1)] : call.Arguments, call.Syntax)
            : null;
    }

    private static Value? Invoke(string name, string text, Value[] arguments, SyntaxNode syntax)
    {
        Value? Known(object content) => Value.Known(content, syntax);
        switch (name, arguments.Length)
        {
            case ("AsSpan" or nameof(ToString), 0):
                return Known(text);
            case ("AsSpan", 1) when Ranges.Slice(text, arguments[0], syntax) is { } part:
                return part;
            case ("AsSpan" or "Slice", 1 or 2) when arguments[0].TryGetContent(out int start):
                int count =
                    arguments.Length == 1 ? text.Length - start
                    : arguments[1].TryGetContent(out int length) ? length
                    : int.MinValue;
                return count == int.MinValue ? null
                    : start >= 0 && count >= 0 && start <= text.Length - count ? Known(text.Substring(start, count))
                    : throw new PathTerminatedException();
            case ("Trim", 0):
                return Known(text.Trim());
            case ("TrimStart", 0):
                return Known(text.TrimStart());
            case ("TrimEnd", 0):
                return Known(text.TrimEnd());
            case ("IndexOf", 1) when arguments[0].TryGetContent(out char character):
                return Known(text.IndexOf(character));
            case ("SequenceEqual", 1) when arguments[0].TryGetContent(out string other):
                return Known(text == other);
            default:
                return null;
        }
    }
}
