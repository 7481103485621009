using Keyway.Analyzers.SymbolicExecution.Code;
using Keyway.Analyzers.SymbolicExecution.State;
using Keyway.Analyzers.SymbolicExecution.Values;
using Keyway.Analyzers.SymbolicExecution.Values.Heap;
using Microsoft.CodeAnalysis;

namespace Keyway.Analyzers.SymbolicExecution.Semantics;

/// <summary>
/// Determines whether code has no side effects that calls functions which its arguments and variables hold, as those in a table of
/// functions.
/// </summary>
internal static class HeldFunctions
{
    // Of the functions that code can reach. With more, it counts as having effects.
    private const int MaximumReached = 200;

    /// <summary>Determines whether a function has no side effects when it is called for some values.</summary>
    /// <param name="function">The function.</param>
    /// <param name="arguments">The values, or those that hold them.</param>
    /// <param name="state">The state of the path.</param>
    public static bool IsPure(Closure function, IEnumerable<Value> arguments, ExecutionState state) =>
        state.Context.Purity.IsPureFunction(function.Code, function.Method)
        || (
            state.Context.PurityOfCallers.IsPureFunction(function.Code, function.Method)
            && ArePure(arguments.Concat(GetHeld(function)), state)
        );

    /// <summary>Determines whether the code of a method has no side effects when it is called with some values.</summary>
    /// <param name="code">The code.</param>
    /// <param name="arguments">The values of its parameters, and <c>this</c>.</param>
    /// <param name="state">The state of the path.</param>
    public static bool IsPureCode(IOperation code, IEnumerable<Value> arguments, ExecutionState state) =>
        state.Context.Purity.IsPureCode(code) || (state.Context.PurityOfCallers.IsPureCode(code) && ArePure(arguments, state));

    /// <summary>
    /// Determines whether the functions have no side effects that values hold; those that are reached may call others that they hold in
    /// turn.
    /// </summary>
    public static bool ArePure(IEnumerable<Value> roots, ExecutionState state)
    {
        HashSet<Closure> seen = [];
        Queue<Value> pending = new(roots);
        while (pending.Count > 0)
        {
            foreach (Value part in pending.Dequeue().DescendantsAndSelf)
            {
                // Any code may be behind an unknown value, unless it is a truth, a number or a text.
                if (!part.IsKnown)
                {
                    if (IsPlain(part.Expression))
                    {
                        continue;
                    }

                    return false;
                }

                if (!IsWhole(part))
                {
                    return false;
                }

                if (!part.TryGetContent(out Closure function) || !seen.Add(function))
                {
                    continue;
                }

                if (seen.Count > MaximumReached || !state.Context.PurityOfCallers.IsPureFunction(function.Code, function.Method))
                {
                    return false;
                }

                foreach (Value held in GetHeld(function))
                {
                    pending.Enqueue(held);
                }
            }
        }

        return true;
    }

    // Whether all is known that an object holds, and not only what its construction determines.
    private static bool IsWhole(Value value) =>
        value.Content switch
        {
            UserObject instance => instance is { IsKnown: true, Constructed: null },
            DictionaryObject table => table.Entries is not null,
            ListObject list => list.Items is not null,
            _ => true,
        };

    /// <summary>Gets the values that a function captures, with its object and the one around it that it uses.</summary>
    public static IEnumerable<Value> GetHeld(Closure function) =>
        Constancy.GetCaptured(function).Concat(new[] { function.Instance, function.Owner }.OfType<Value>());

    private static bool IsPlain(SymbolicExpression? expression) =>
        expression is PathCondition or Junction || TypeFacts.IsPlainType(expression?.Type);
}
