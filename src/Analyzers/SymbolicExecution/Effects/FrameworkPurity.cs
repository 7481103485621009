using Keyway.Analyzers.SymbolicExecution.Code;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Keyway.Analyzers.SymbolicExecution.Effects;

/// <summary>Determines which calls of .NET have no side effects.</summary>
internal static class FrameworkPurity
{
    /// <summary>
    /// Determines whether a static method of .NET computes a plain value from others, and is no guard, which throws deliberately.
    /// </summary>
    public static bool IsPlainFunction(IMethodSymbol method) =>
        FrameworkSymbols.IsFrameworkSymbol(method)
        && method.IsStatic
        && !ThrowAnalysis.IsGuard(method.ContainingType)
        && (TypeFacts.IsPlainType(method.ReturnType) || method is { Name: "Create", ContainingType.Name: "KeyValuePair" })
        && method.Parameters.All(parameter =>
            parameter.RefKind == RefKind.None && (IsPlainArgument(parameter.Type) || method.ContainingType.Name == "KeyValuePair")
        );

    /// <summary>
    /// Determines whether a call of .NET computes its result from plain values or from the elements of sequences, without storing them, and
    /// is no guard, which throws deliberately.
    /// </summary>
    public static bool IsPureCall(IInvocationOperation invocation) =>
        FrameworkSymbols.IsFrameworkSymbol(invocation.TargetMethod)
        && !ThrowAnalysis.IsGuard(invocation.TargetMethod.ContainingType)
        && (
            invocation.Instance is null
            || TypeFacts.IsPlainType(invocation.Instance.Type)
            || ReadingMethods.IsReading(invocation.TargetMethod.Name)
        )
        && invocation.Arguments.All(argument =>
            argument.Parameter is { RefKind: RefKind.None }
            && (
                IsPlainArgument(argument.Value.Type)
                || (
                    invocation.TargetMethod.ContainingType.SpecialType == SpecialType.System_Enum
                    && TypeFacts.IsPlainType(TypeFacts.Unbox(argument.Value).Type)
                )
                || (FrameworkSymbols.IsLinq(invocation.TargetMethod) && WriteAnalysis.IsCollection(argument.Value.Type))
                || (ReadingMethods.IsReadingSpan(invocation.TargetMethod) && argument.Parameter.Type.Name == "ReadOnlySpan")
            )
        );

    /// <summary>Determines whether a call looks up a plain key in a dictionary of .NET, which writes the result to a variable.</summary>
    public static bool IsLookup(IInvocationOperation invocation) =>
        invocation is { TargetMethod.Name: "TryGetValue", Instance.Type: { } type }
        && FrameworkSymbols.IsFrameworkSymbol(invocation.TargetMethod)
        && TypeFacts.IsDictionary(type)
        && invocation.Arguments.All(argument => argument.Parameter is { RefKind: RefKind.Out } || IsPlainKey(argument.Value.Type));

    private static bool IsPlainKey(ITypeSymbol? type) =>
        TypeFacts.IsPlainType(type)
        || (type is INamedTypeSymbol { IsTupleType: true } tuple && tuple.TupleElements.All(element => IsPlainKey(element.Type)));

    // A culture or another format provider of .NET only says how to read and write numbers.
    private static bool IsPlainArgument(ITypeSymbol? type) =>
        TypeFacts.IsPlainType(type)
        || type is { Name: nameof(IFormatProvider) or "CultureInfo", ContainingNamespace.Name: nameof(System) or "Globalization" };
}
