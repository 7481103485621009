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

/// <summary>Members of the framework whose values never change.</summary>
internal static class FrameworkConstants
{
    /// <summary>What a property of the framework's holds for ever; nothing of others.</summary>
    public static object? Find(IPropertySymbol property) =>
        (property.ContainingType.Name, property.Name) switch
        {
            (nameof(StringComparer), nameof(StringComparer.Ordinal)) when FrameworkSymbols.IsFrameworkSymbol(property) =>
                StringComparer.Ordinal,
            (nameof(StringComparer), nameof(StringComparer.OrdinalIgnoreCase)) when FrameworkSymbols.IsFrameworkSymbol(property) =>
                StringComparer.OrdinalIgnoreCase,
            _ => null,
        };

    /// <summary>What a field of the framework's holds for ever; nothing of others.</summary>
    public static object? Find(IFieldSymbol field) =>
        (field.ContainingType.Name, field.Name) switch
        {
            (nameof(String), nameof(string.Empty)) when FrameworkSymbols.IsFrameworkSymbol(field) => "",
            (nameof(TimeSpan), nameof(TimeSpan.Zero)) when FrameworkSymbols.IsFrameworkSymbol(field) => TimeSpan.Zero,
            ("ImmutableArray" or "ImmutableList", "Empty") when FrameworkSymbols.IsFrameworkSymbol(field) => new ListObject([]),
            _ => null,
        };
}
