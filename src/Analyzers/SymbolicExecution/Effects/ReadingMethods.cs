using Microsoft.CodeAnalysis;

namespace Keyway.Analyzers.SymbolicExecution.Effects;

/// <summary>Lists the methods of .NET that read collections without writing into them.</summary>
internal static class ReadingMethods
{
    private static readonly HashSet<string> OfInstances =
    [
        "AsReadOnly",
        "AsSpan",
        "BinarySearch",
        "Contains",
        "ContainsKey",
        "ContainsValue",
        "ConvertAll",
        "Equals",
        "Exists",
        "Find",
        "FindAll",
        "FindIndex",
        "FindLast",
        "FindLastIndex",
        "GetEnumerator",
        "GetHashCode",
        "GetKeyAtIndex",
        "GetLength",
        "GetLowerBound",
        "GetRange",
        "GetType",
        "GetUpperBound",
        "GetValue",
        "GetValueAtIndex",
        "GetValueOrDefault",
        "IndexOf",
        "IndexOfKey",
        "IsProperSubsetOf",
        "IsProperSupersetOf",
        "IsSubsetOf",
        "IsSupersetOf",
        "LastIndexOf",
        "Overlaps",
        "Peek",
        "SequenceEqual",
        "SetEquals",
        "Slice",
        "ToArray",
        "ToFrozenDictionary",
        "ToFrozenSet",
        "ToImmutableArray",
        "ToImmutableDictionary",
        "ToImmutableHashSet",
        "ToImmutableList",
        "ToImmutableSortedDictionary",
        "ToImmutableSortedSet",
        "ToString",
        "TrueForAll",
        "TryGetValue",
        "TryPeek",
    ];

    private static readonly HashSet<string> OfTypes =
    [
        "Array",
        "CollectionExtensions",
        "FrozenDictionary",
        "FrozenSet",
        "ImmutableArray",
        "ImmutableDictionary",
        "ImmutableHashSet",
        "ImmutableList",
        "ImmutableSortedDictionary",
        "ImmutableSortedSet",
        "MemoryExtensions",
        "String",
        "Assert",
    ];

    /// <summary>Determines whether a method of .NET is one of LINQ, which only read their sources.</summary>
    public static bool IsQuery(IMethodSymbol method) => method.ContainingType.Name == nameof(Enumerable);

    /// <summary>
    /// Determines whether a method of .NET returns another collection than the one that it is given, rather than an element or a view.
    /// </summary>
    public static bool ReturnsNewCollection(IMethodSymbol method) =>
        method.OriginalDefinition.ReturnType is IArrayTypeSymbol or INamedTypeSymbol { TypeArguments.IsEmpty: false }
        && method.Name is not ("AsEnumerable" or "Cast" or "AsReadOnly" or "AsSpan" or "AsMemory" or "Slice" or "GetEnumerator");

    /// <summary>Determines whether a method asks an array, which is a span for it, as <c>args.Contains("-v")</c>.</summary>
    public static bool IsReadingSpan(IMethodSymbol method) =>
        method.ContainingType.Name == "MemoryExtensions" && (IsReading(method.Name) || method.Name is "SequenceEqual" or "StartsWith");

    /// <summary>Determines by its name whether a method asks for an element.</summary>
    public static bool IsReading(string name) =>
        name.StartsWith("Contains", StringComparison.Ordinal) || name is "IndexOf" or "LastIndexOf";

    // Such as ArgumentNullException.ThrowIfNull and Debug.Assert.
    private static bool IsGuard(IMethodSymbol method) =>
        method is { IsStatic: true, ReturnsVoid: true }
        && (method.Name.StartsWith("ThrowIf", StringComparison.Ordinal) || method.ContainingType.Name is "Debug" or "Trace");

    // Writes the text of what it is given.
    private static bool IsOutput(IMethodSymbol method) =>
        method.Name is "Write" or "WriteLine" or "WriteAsync" or "WriteLineAsync"
        && method.ContainingType.Name is "Console" or "TextWriter" or "StreamWriter" or "StringWriter";

    /// <summary>Determines whether a method of .NET only reads its receiver, or its arguments if it is static.</summary>
    /// <param name="method">The method.</param>
    /// <param name="isReceiver">Whether the collection is the receiver.</param>
    public static bool OnlyReads(IMethodSymbol method, bool isReceiver) =>
        IsQuery(method) || (!isReceiver && (IsGuard(method) || IsOutput(method))) ? true
        : isReceiver ? OfInstances.Contains(method.Name)
        : OfTypes.Contains(method.ContainingType.Name)
            && (
                OfInstances.Contains(method.Name)
                || method.ContainingType.SpecialType == SpecialType.System_String
                || method.Name is "CreateRange" or "Create"
            );
}
