using System.Globalization;
using Keyway.Analyzers.SymbolicExecution.Code;
using Keyway.Analyzers.SymbolicExecution.Values.Heap;
using Microsoft.CodeAnalysis;

namespace Keyway.Analyzers.SymbolicExecution.Semantics;

/// <summary>Finds the values of static members of .NET that never change.</summary>
internal static class FrameworkConstants
{
    /// <summary>Finds the value of a static property; null if it is not known.</summary>
    public static object? Find(IPropertySymbol property) =>
        (property.ContainingType.Name, property.Name) switch
        {
            (nameof(StringComparer), nameof(StringComparer.Ordinal)) when FrameworkSymbols.IsFrameworkSymbol(property) =>
                StringComparer.Ordinal,
            (nameof(StringComparer), nameof(StringComparer.OrdinalIgnoreCase)) when FrameworkSymbols.IsFrameworkSymbol(property) =>
                StringComparer.OrdinalIgnoreCase,
            (nameof(CultureInfo), nameof(CultureInfo.InvariantCulture))
            or (nameof(NumberFormatInfo), nameof(NumberFormatInfo.InvariantInfo)) when FrameworkSymbols.IsFrameworkSymbol(property) =>
                CultureInfo.InvariantCulture,
            (nameof(Task), nameof(Task.CompletedTask))
            or ("ValueTask", "CompletedTask") when FrameworkSymbols.IsFrameworkSymbol(property) => new TaskObject(null),
            _ => null,
        };

    /// <summary>Finds the value of a static field; null if it is not known.</summary>
    public static object? Find(IFieldSymbol field) =>
        (field.ContainingType.Name, field.Name) switch
        {
            (nameof(String), nameof(string.Empty)) when FrameworkSymbols.IsFrameworkSymbol(field) => "",
            (nameof(TimeSpan), nameof(TimeSpan.Zero)) when FrameworkSymbols.IsFrameworkSymbol(field) => TimeSpan.Zero,
            ("ImmutableDictionary", "Empty") when FrameworkSymbols.IsFrameworkSymbol(field) => new DictionaryObject().Freeze(
                EntryOrder.Unknown
            ),
            ("ImmutableSortedDictionary", "Empty") when FrameworkSymbols.IsFrameworkSymbol(field) => new DictionaryObject().Freeze(
                EntryOrder.Key
            ),
            ("ImmutableHashSet", "Empty") when FrameworkSymbols.IsFrameworkSymbol(field) => new BagObject([], isFixed: true),
            ("ImmutableArray" or "ImmutableList", "Empty") when FrameworkSymbols.IsFrameworkSymbol(field) => new ListObject([]),
            _ => null,
        };
}
