using Keyway.Analyzers.SymbolicExecution.Code;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Keyway.Analyzers.SymbolicExecution.Effects;

/// <summary>Finds the variables and members that code binds to a value.</summary>
internal static class AliasBindings
{
    /// <summary>Finds the fields or the properties that an initializer sets; none for other code.</summary>
    public static IEnumerable<ISymbol> FindInitialized(IOperation initializer) =>
        initializer switch
        {
            IFieldInitializerOperation fields => fields.InitializedFields,
            IPropertyInitializerOperation properties => properties.InitializedProperties,
            _ => [],
        };

    /// <summary>Finds the variables that the patterns in code declare.</summary>
    public static IEnumerable<ISymbol> FindPatternVariables(IOperation matching) =>
        matching
            .Descendants()
            .Select(part =>
                part switch
                {
                    IDeclarationPatternOperation pattern => pattern.DeclaredSymbol,
                    IRecursivePatternOperation pattern => pattern.DeclaredSymbol,
                    IListPatternOperation pattern => pattern.DeclaredSymbol,
                    _ => null,
                }
            )
            .OfType<ISymbol>();

    /// <summary>Determines whether code that calls a member names it, unlike an indexer, an operator or an enumerator.</summary>
    public static bool IsCalledByName(ISymbol member) =>
        member switch
        {
            IPropertySymbol property => !property.IsIndexer,
            IMethodSymbol method => method.MethodKind is not (MethodKind.UserDefinedOperator or MethodKind.Conversion)
                && method.Name is not ("GetEnumerator" or "GetAsyncEnumerator"),
            _ => true,
        };

    /// <summary>Determines whether a loop uses an enumerator of .NET; one that the compilation declares may write.</summary>
    public static bool IsPlainLoop(IForEachLoopOperation loop) =>
        ImplicitCalls.WithoutConversion(loop.Collection).Type is { } type
        && (type is IArrayTypeSymbol || type.SpecialType == SpecialType.System_String || FrameworkSymbols.IsFrameworkSymbol(type));

    /// <summary>Finds the query whose function contains code; null if it is the function of another call.</summary>
    public static IInvocationOperation? FindQuery(IOperation part)
    {
        IOperation? function = part;
        while (function is not (null or IAnonymousFunctionOperation))
        {
            function = function.Parent;
        }

        return
            function?.Parent is IDelegateCreationOperation { Parent: IArgumentOperation { Parent: IInvocationOperation call } }
            && FrameworkSymbols.IsFrameworkSymbol(call.TargetMethod)
            && ReadingMethods.IsQuery(call.TargetMethod)
            ? call
            : null;
    }
}
