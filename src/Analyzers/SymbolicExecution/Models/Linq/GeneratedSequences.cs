using Keyway.Analyzers.SymbolicExecution.Semantics;
using Keyway.Analyzers.SymbolicExecution.Values;
using Keyway.Analyzers.SymbolicExecution.Values.Heap;
using Microsoft.CodeAnalysis;

namespace Keyway.Analyzers.SymbolicExecution.Models.Linq;

/// <summary>Models the operators of LINQ that create a sequence from nothing but numbers and values.</summary>
internal static class GeneratedSequences
{
    /// <summary>Computes an operator that creates a sequence from numbers and values; returns null for other operators.</summary>
    public static Value? Generate(string name, Value[] arguments, SyntaxNode syntax) =>
        (name, arguments.Length) switch
        {
            (nameof(Enumerable.Range), 2)
                when arguments[0].TryGetContent(out int start)
                    && arguments[1].TryGetContent(out int count)
                    && count is >= 0 and <= Budget.MaximumItems
                    && (long)start + count <= int.MaxValue => Value.Known(
                new ListObject(Enumerable.Range(start, count).Select(number => Value.Known(number, syntax))) { IsFixed = true },
                syntax
            ),
            (nameof(Enumerable.Repeat), 2) when arguments[1].TryGetContent(out int times) && times is >= 0 and <= Budget.MaximumItems =>
                QueryOperators.CreateSequence(Enumerable.Repeat(arguments[0], times), syntax),
            (nameof(Enumerable.Empty), 0) => QueryOperators.CreateSequence([], syntax),
            _ => null,
        };
}
