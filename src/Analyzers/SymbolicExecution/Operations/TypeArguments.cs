using Keyway.Analyzers.SymbolicExecution.State;
using Keyway.Analyzers.SymbolicExecution.Values;
using Keyway.Analyzers.SymbolicExecution.Values.Heap;
using Microsoft.CodeAnalysis;

namespace Keyway.Analyzers.SymbolicExecution.Operations;

/// <summary>Finds the type arguments with which generic code runs.</summary>
internal static class TypeArguments
{
    /// <summary>Gets the type arguments of a method and of its containing type, or null if neither is generic.</summary>
    /// <param name="method">The method as the code names it, which may do so by type parameters of its own.</param>
    /// <param name="instance">The receiver, whose type tells more than the code if it is known; or null.</param>
    /// <param name="state">The state of the path.</param>
    public static Dictionary<ITypeSymbol, ITypeSymbol>? Find(IMethodSymbol method, Value? instance, ExecutionState state)
    {
        INamedTypeSymbol? type = method.ContainingType is { IsGenericType: true } containing
            ? FindBase(instance, containing) ?? containing
            : null;
        if (!method.IsGenericMethod && type is null)
        {
            return null;
        }

        var found = new Dictionary<ITypeSymbol, ITypeSymbol>(SymbolEqualityComparer.Default);
        Add(method.OriginalDefinition.TypeParameters, method.TypeArguments, found, state.Frame.ResolveAll);
        AddOf(type, found, state.Frame.ResolveAll);
        return found;
    }

    /// <summary>Gets the type arguments of the type, or base type, of an object that declares its members; null if it has none.</summary>
    public static Dictionary<ITypeSymbol, ITypeSymbol>? Find(Value instance, INamedTypeSymbol declaring)
    {
        if (!declaring.IsGenericType || FindBase(instance, declaring) is not { } type)
        {
            return null;
        }

        var found = new Dictionary<ITypeSymbol, ITypeSymbol>(SymbolEqualityComparer.Default);
        AddOf(type, found, argument => argument);
        return found;
    }

    /// <summary>Gets the type arguments of a class and of its base classes; null if there is no class, or none of them has any.</summary>
    public static Dictionary<ITypeSymbol, ITypeSymbol>? Find(INamedTypeSymbol? type)
    {
        Dictionary<ITypeSymbol, ITypeSymbol>? found = null;
        for (INamedTypeSymbol? current = type; current is not null; current = current.BaseType)
        {
            if (current.IsGenericType)
            {
                AddOf(current, found ??= new(SymbolEqualityComparer.Default), argument => argument);
            }
        }

        return found;
    }

    /// <summary>Gets a method with the types for which its type arguments stand, for code that calls it elsewhere.</summary>
    public static IMethodSymbol Close(IMethodSymbol method, ExecutionState state) =>
        method.IsGenericMethod && method.MethodKind != MethodKind.LocalFunction
            ? method.ConstructedFrom.Construct([.. method.TypeArguments.Select(state.Frame.ResolveAll)])
            : method;

    // Code within a type also names the type parameters of the types around it.
    private static void AddOf(INamedTypeSymbol? type, Dictionary<ITypeSymbol, ITypeSymbol> found, Func<ITypeSymbol, ITypeSymbol> resolve)
    {
        for (INamedTypeSymbol? current = type; current is { IsGenericType: true }; current = current.ContainingType)
        {
            Add(current.OriginalDefinition.TypeParameters, current.TypeArguments, found, resolve);
        }
    }

    private static void Add(
        IReadOnlyList<ITypeParameterSymbol> parameters,
        IReadOnlyList<ITypeSymbol> arguments,
        Dictionary<ITypeSymbol, ITypeSymbol> found,
        Func<ITypeSymbol, ITypeSymbol> resolve
    )
    {
        for (int i = 0; i < parameters.Count; i++)
        {
            found[parameters[i]] = resolve(arguments[i]);
        }
    }

    private static INamedTypeSymbol? FindBase(Value? instance, INamedTypeSymbol declaring)
    {
        if (instance is null || !instance.TryGetContent(out UserObject known))
        {
            return null;
        }

        INamedTypeSymbol? type = known.Type;
        while (type is not null && !SymbolEqualityComparer.Default.Equals(type.OriginalDefinition, declaring.OriginalDefinition))
        {
            type = type.BaseType;
        }

        return type;
    }
}
