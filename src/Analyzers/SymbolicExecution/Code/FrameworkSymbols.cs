using Microsoft.CodeAnalysis;

namespace Keyway.Analyzers.SymbolicExecution.Code;

/// <summary>Recognizes the types and members of .NET, whose behavior is documented.</summary>
internal static class FrameworkSymbols
{
    /// <summary>Determines whether a method is an operator of LINQ, on any sequence or on an immutable array.</summary>
    public static bool IsLinq(IMethodSymbol method) =>
        method is { IsStatic: true, ContainingType.Name: nameof(Enumerable) or "ImmutableArrayExtensions" } && IsFrameworkSymbol(method);

    /// <summary>Determines whether a symbol belongs to .NET or its extensions, by its namespace, and is not declared in source.</summary>
    public static bool IsFrameworkSymbol(ISymbol symbol) =>
        FindOutermost(symbol, out INamespaceSymbol? second) switch
        {
            "System" => symbol.DeclaringSyntaxReferences.IsEmpty,
            "Microsoft" => second is { Name: "Extensions" } && symbol.DeclaringSyntaxReferences.IsEmpty,
            _ => false,
        };

    /// <summary>Determines whether a property is a number of elements or characters.</summary>
    public static bool IsCount(IPropertySymbol property) =>
        property is { Name: "Length" or "Count" or "LongLength" } && IsFrameworkSymbol(property);

    /// <summary>Determines whether a symbol is declared in <c>System</c> or a namespace within it.</summary>
    public static bool IsWithinSystem(ISymbol symbol) => FindOutermost(symbol, out _) == "System";

    /// <summary>Gets the name of the outermost namespace around a symbol, and the namespace within it, if there is one.</summary>
    private static string? FindOutermost(ISymbol symbol, out INamespaceSymbol? second)
    {
        second = null;
        INamespaceSymbol? outermost = symbol.ContainingNamespace;
        if (outermost is null or { IsGlobalNamespace: true })
        {
            return null;
        }

        while (outermost.ContainingNamespace is { IsGlobalNamespace: false } containing)
        {
            (second, outermost) = (outermost, containing);
        }

        return outermost.Name;
    }

    /// <summary>Determines whether a member reads what is outside the program, such as a file or an environment variable.</summary>
    public static bool ReadsEnvironment(ISymbol method) =>
        method.ContainingType.Name
            is nameof(Console)
                or nameof(Environment)
                or nameof(AppContext)
                or "OperatingSystem"
                or "RuntimeInformation"
        || method.ContainingNamespace.ToDisplayString() is var containing
            && (
                containing.StartsWith("System.IO", StringComparison.Ordinal)
                || containing.StartsWith("System.Net", StringComparison.Ordinal)
                || containing.StartsWith("System.Diagnostics", StringComparison.Ordinal)
                || containing.StartsWith("Microsoft.", StringComparison.Ordinal)
            )
            && method.ContainingType.Name != "Path";
}
