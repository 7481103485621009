using Keyway.Analyzers.SymbolicExecution.Calls;
using Keyway.Analyzers.SymbolicExecution.Code;
using Keyway.Analyzers.SymbolicExecution.Effects;
using Keyway.Analyzers.SymbolicExecution.Library;
using Keyway.Analyzers.SymbolicExecution.Models;
using Keyway.Analyzers.SymbolicExecution.Models.Collections;
using Keyway.Analyzers.SymbolicExecution.Models.Designs;
using Keyway.Analyzers.SymbolicExecution.Models.Linq;
using Keyway.Analyzers.SymbolicExecution.Models.Numbers;
using Keyway.Analyzers.SymbolicExecution.Models.Strings;
using Keyway.Analyzers.SymbolicExecution.Operations;
using Keyway.Analyzers.SymbolicExecution.Paths;
using Keyway.Analyzers.SymbolicExecution.Services;
using Keyway.Analyzers.SymbolicExecution.State;
using Keyway.Analyzers.SymbolicExecution.Unknowns;
using Keyway.Analyzers.SymbolicExecution.Values;
using Keyway.Analyzers.SymbolicExecution.Values.Heap;
using Keyway.Analyzers.Symbols;
using Keyway.Catalogs;
using Keyway.Designs.Model;
using Keyway.Designs.Model.Statements;
using Keyway.Parts;
using Keyway.Rules;
using Keyway.Text;
using Keyway.Tracing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using System.Collections.Immutable;
using System.Globalization;
using System.Reflection;

namespace Keyway.Analyzers.SymbolicExecution.Semantics;

/// <summary>Which of two known values comes first, where every culture and every framework agree.</summary>
internal static class ValueComparer
{
    /// <summary>Whether values can be put in order: numbers and truth values of one type, and Keyway's quantities.</summary>
    public static bool CanCompare(IReadOnlyList<Value> values) =>
        values.All(value => value.IsKnown && IsOrdered(value.Content))
        && values.Select(value => value.Content!.GetType()).Distinct().Count() <= 1;

    /// <summary>The places of the values from the lowest to the highest; those of equal values stay as they are.</summary>
    /// <param name="keys">Values that can be put in order.</param>
    /// <param name="ranks">What comes before the keys, for each of them.</param>
    /// <param name="descends">Whether the highest comes first.</param>
    public static int[] Sort(IReadOnlyList<Value> keys, IReadOnlyList<int> ranks, bool descends)
    {
        IOrderedEnumerable<int> order = Enumerable.Range(0, keys.Count).OrderBy(place => ranks[place]);
        return [.. descends ? order.ThenByDescending(place => keys[place].Content) : order.ThenBy(place => keys[place].Content)];
    }

    // Texts are compared as the culture has it.
    private static bool IsOrdered(object? content) =>
        content is int or long or decimal or bool or char or sbyte or byte or short or ushort
        || (content is double number && !double.IsNaN(number) && !(number == 0 && 1 / number < 0))
        || (content is IComparable && content.GetType() is { IsValueType: true } type && type.Assembly == typeof(Interconnect).Assembly);
}
