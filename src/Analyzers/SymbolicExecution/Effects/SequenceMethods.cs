using Keyway.Analyzers.SymbolicExecution.Code;
using Microsoft.CodeAnalysis;

namespace Keyway.Analyzers.SymbolicExecution.Effects;

/// <summary>Tells how methods of .NET enumerate the sequences that they are given.</summary>
internal static class SequenceMethods
{
    /// <summary>Determines whether a call of .NET enumerates a sequence to its end before it does anything else.</summary>
    public static bool EnumeratesArgument(IMethodSymbol method) =>
        FrameworkSymbols.IsFrameworkSymbol(method)
        && (method.ContainingType.Name, method.Name)
            is
                ("List" or "Builder" or "ImmutableArray" or "ImmutableList", "AddRange" or "InsertRange")
                or
                ("HashSet" or "SortedSet" or "Builder", "UnionWith" or "ExceptWith" or "IntersectWith")
                or
                (nameof(String), nameof(string.Join) or nameof(string.Concat))
                or
                (_, "CreateRange");

    /// <summary>Determines whether a type is a collection of .NET whose constructor enumerates its argument.</summary>
    public static bool IsCollection(ITypeSymbol type) =>
        FrameworkSymbols.IsFrameworkSymbol(type) && type.Name is "List" or "HashSet" or "Queue" or "Stack" or "SortedSet" or "Dictionary";

    /// <summary>Determines whether a method of LINQ returns a sequence that is computed only when it is enumerated.</summary>
    public static bool IsDeferred(IMethodSymbol method) =>
        method.ReturnType.OriginalDefinition.SpecialType == SpecialType.System_Collections_Generic_IEnumerable_T
        || method.ReturnType.Name == "IOrderedEnumerable";

    /// <summary>Determines whether a sequence of LINQ may reach its end before its source does.</summary>
    public static bool MayStopEarly(string name) =>
        name is nameof(Enumerable.Take) or nameof(Enumerable.TakeWhile) or nameof(Enumerable.SkipWhile) or nameof(Enumerable.Zip);

    /// <summary>Determines whether a method of LINQ always enumerates all elements, and does so when it is called.</summary>
    public static bool EnumeratesToEnd(string name) =>
        name
            is nameof(Enumerable.ToArray)
                or nameof(Enumerable.ToList)
                or nameof(Enumerable.Sum)
                or nameof(Enumerable.Count)
                or nameof(Enumerable.Max)
                or nameof(Enumerable.Min)
                or nameof(Enumerable.Average)
                or nameof(Enumerable.ToDictionary)
                or nameof(Enumerable.Aggregate)
                or "ToLookup"
                or "MaxBy"
                or "MinBy"
                or "ToHashSet";

    /// <summary>Determines whether a method of LINQ creates a sequence of as many elements as its second argument says.</summary>
    public static bool IsGenerator(IMethodSymbol method) =>
        method.Name is nameof(Enumerable.Range) or nameof(Enumerable.Repeat) && FrameworkSymbols.IsLinq(method);

    /// <summary>Determines whether a sequence of LINQ has elements only if the first argument of the method has.</summary>
    public static bool TakesElements(IMethodSymbol method) =>
        method.Name
            is nameof(Enumerable.AsEnumerable)
                or nameof(Enumerable.Cast)
                or "Chunk"
                or nameof(Enumerable.Distinct)
                or "DistinctBy"
                or nameof(Enumerable.Except)
                or "ExceptBy"
                or nameof(Enumerable.GroupBy)
                or "Index"
                or nameof(Enumerable.Intersect)
                or "IntersectBy"
                or nameof(Enumerable.OfType)
                or "Order"
                or nameof(Enumerable.OrderBy)
                or nameof(Enumerable.OrderByDescending)
                or "OrderDescending"
                or nameof(Enumerable.Reverse)
                or nameof(Enumerable.Select)
                or nameof(Enumerable.SelectMany)
                or nameof(Enumerable.Skip)
                or "SkipLast"
                or nameof(Enumerable.SkipWhile)
                or nameof(Enumerable.Take)
                or "TakeLast"
                or nameof(Enumerable.TakeWhile)
                or nameof(Enumerable.ThenBy)
                or nameof(Enumerable.ThenByDescending)
                or nameof(Enumerable.ToArray)
                or nameof(Enumerable.ToList)
                or nameof(Enumerable.Where)
                or nameof(Enumerable.Zip)
        && FrameworkSymbols.IsLinq(method);
}
