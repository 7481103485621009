using System.Globalization;
using Keyway.Analyzers.SymbolicExecution.Values;
using Microsoft.CodeAnalysis;

namespace Keyway.Analyzers.SymbolicExecution.Models.Strings;

/// <summary>Splits known strings.</summary>
internal static class SplitTexts
{
    // StringSplitOptions.TrimEntries, which the framework that runs the build may not have.
    private const int TrimEntries = 2;

    private const int RemoveEmptyEntries = (int)StringSplitOptions.RemoveEmptyEntries;

    /// <summary>Gets the parts of a text that <c>Split</c> returns, or null if they are unknown.</summary>
    /// <param name="method">The method.</param>
    /// <param name="text">The text.</param>
    /// <param name="arguments">The separators, and if the method has them, the largest number of parts and the options.</param>
    public static string[]? Split(IMethodSymbol method, string text, Value[] arguments)
    {
        if (
            ReadSeparators(method.Parameters[0].Type, arguments[0]) is not { } separators
            || ReadNumber(method, arguments, nameof(Int32)) is not { } count
            || ReadNumber(method, arguments, nameof(StringSplitOptions)) is not { } options
        )
        {
            return null;
        }

        bool isLimited = method.Parameters.Length > 1 && method.Parameters[1].Type.SpecialType == SpecialType.System_Int32;
        if (
            options is < 0 or > (RemoveEmptyEntries | TrimEntries)
            || (isLimited && (count < 1 || options == (RemoveEmptyEntries | TrimEntries)))
        )
        {
            return null;
        }

        return Trim(text.Split(separators, isLimited ? count : int.MaxValue, (StringSplitOptions)(options & ~TrimEntries)), options);
    }

    // Without separators in an array, white space separates the parts, as it does for the string.Split of the build.
    private static string[]? ReadSeparators(ITypeSymbol type, Value value)
    {
        bool isOne = type.SpecialType is SpecialType.System_Char or SpecialType.System_String;
        if (!isOne && value is { IsKnown: true, Content: null })
        {
            return [];
        }

        IReadOnlyList<Value>? values = isOne ? [value] : value.Items;
        List<string?>? separators = values
            ?.Select(separator =>
                separator.Content is string or char ? Convert.ToString(separator.Content, CultureInfo.InvariantCulture) : null
            )
            .ToList();
        return separators is null || separators.Any(string.IsNullOrEmpty) ? null : [.. separators!];
    }

    // Zero if the method has no such parameter.
    private static int? ReadNumber(IMethodSymbol method, Value[] arguments, string type)
    {
        for (int i = 1; i < arguments.Length; i++)
        {
            if (method.Parameters[i].Type.Name == type)
            {
                return arguments[i].TryGetContent(out int number) ? number : null;
            }
        }

        return 0;
    }

    // An entry may be empty only once it is trimmed.
    private static string[] Trim(string[] entries, int options) =>
        (options & TrimEntries) == 0
            ? entries
            : [.. entries.Select(entry => entry.Trim()).Where(entry => entry.Length > 0 || (options & RemoveEmptyEntries) == 0)];
}
