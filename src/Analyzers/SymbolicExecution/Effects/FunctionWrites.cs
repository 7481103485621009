using System.Runtime.CompilerServices;
using Keyway.Analyzers.SymbolicExecution.Code;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Keyway.Analyzers.SymbolicExecution.Effects;

/// <summary>
/// Finds the variables that lambdas and local functions capture and write, and which of those are written only where code calls the
/// functions by name, so that each write is known to happen at a call.
/// </summary>
internal sealed class FunctionWrites
{
    private static readonly ConditionalWeakTable<IOperation, FunctionWrites> Cache = new();
    private static readonly HashSet<ISymbol> Empty = new(SymbolEqualityComparer.Default);

    // By the local function, or by the local that always holds the lambda.
    private readonly Dictionary<ISymbol, HashSet<ISymbol>> named = new(SymbolEqualityComparer.Default);

    private FunctionWrites(IOperation root)
    {
        IOperation[] parts = [.. root.DescendantsAndSelf()];
        Dictionary<IOperation, HashSet<ISymbol>> written = parts.Where(IsFunction).ToDictionary(function => function, FindOwn);
        if (written.Values.All(variables => variables.Count == 0))
        {
            return;
        }

        Dictionary<ISymbol, IOperation> functions = new(SymbolEqualityComparer.Default);
        foreach (IOperation function in written.Keys)
        {
            if (FindName(function) is { } name)
            {
                functions[name] = function;
            }
        }

        Complete(written, functions);
        HashSet<ISymbol> called = FindCalled(parts, functions);
        foreach (KeyValuePair<IOperation, HashSet<ISymbol>> function in written)
        {
            if (FindName(function.Key) is not { } name || !called.Contains(name) || parts.Any(IsYield))
            {
                Hidden.UnionWith(function.Value);
            }
        }

        Hidden.UnionWith(parts.OfType<IArgumentOperation>().Where(IsByReference).SelectMany(part => WriteAnalysis.FindTargets(part.Value)));
        Hidden.UnionWith(written.Values.SelectMany(variables => variables).Where(variable => !HasPlainValue(variable)));
        Hidden.IntersectWith(written.Values.SelectMany(variables => variables));
        foreach (KeyValuePair<ISymbol, IOperation> function in functions)
        {
            named[function.Key] = new HashSet<ISymbol>(written[function.Value].Except(Hidden), SymbolEqualityComparer.Default);
        }
    }

    /// <summary>
    /// Gets the captured variables that are written where it is unknown when: a lambda that code passes on, or a function that runs later,
    /// may write them.
    /// </summary>
    public HashSet<ISymbol> Hidden { get; } = new(SymbolEqualityComparer.Default);

    /// <summary>Gets the writes of the functions in the code of which an operation is a part.</summary>
    public static FunctionWrites Of(IOperation part)
    {
        IOperation root = part;
        while (root.Parent is { } parent)
        {
            root = parent;
        }

        return Cache.GetValue(root, static code => new FunctionWrites(code));
    }

    /// <summary>Finds the locals and parameters that are written anywhere within an operation.</summary>
    public static IEnumerable<ISymbol> FindAll(IOperation operation) => operation.DescendantsAndSelf().SelectMany(FindWritten);

    /// <summary>
    /// Finds the locals and parameters that an operation itself writes, without its parts; a call by name writes what the function does.
    /// </summary>
    public static IEnumerable<ISymbol> FindWritten(IOperation operation) =>
        GetName(operation) is { } name
            ? Of(operation).named.TryGetValue(name, out HashSet<ISymbol>? written)
                ? written
                : Empty
            : WriteAnalysis.FindDirect(operation);

    private static ISymbol? GetName(IOperation operation) =>
        operation.Kind == OperationKind.Invocation
            ? (IInvocationOperation)operation switch
            {
                { TargetMethod: { MethodKind: MethodKind.LocalFunction } method } => method.OriginalDefinition,
                { TargetMethod.MethodKind: MethodKind.DelegateInvoke, Instance: ILocalReferenceOperation { Local: var local } } => local,
                _ => null,
            }
            : null;

    private static bool IsFunction(IOperation part) => part is IAnonymousFunctionOperation or ILocalFunctionOperation;

    private static bool IsYield(IOperation part) => part.Kind is OperationKind.YieldReturn or OperationKind.YieldBreak;

    private static bool IsByReference(IArgumentOperation argument) => argument.Parameter?.RefKind is not (null or RefKind.None);

    // A method of a struct changes the variable itself.
    private static bool HasPlainValue(ISymbol variable) =>
        ((variable as ILocalSymbol)?.Type ?? (variable as IParameterSymbol)?.Type) is { } type
        && (type.IsReferenceType || type is INamedTypeSymbol { IsReadOnly: true } || TypeFacts.IsPlainType(type));

    // What calls within the function write is found later.
    private static HashSet<ISymbol> FindOwn(IOperation function) =>
        new(
            function
                .Descendants()
                .Where(part => GetName(part) is null)
                .SelectMany(WriteAnalysis.FindDirect)
                .Where(variable => !Declarations.IsWithin(variable, function)),
            SymbolEqualityComparer.Default
        );

    private static void Complete(Dictionary<IOperation, HashSet<ISymbol>> written, Dictionary<ISymbol, IOperation> functions)
    {
        bool changes;
        do
        {
            changes = false;
            foreach (KeyValuePair<IOperation, HashSet<ISymbol>> function in written)
            {
                int before = function.Value.Count;
                function.Value.UnionWith(
                    function
                        .Key.Descendants()
                        .Select(GetName)
                        .OfType<ISymbol>()
                        .Where(functions.ContainsKey)
                        .SelectMany(name => written[functions[name]].ToArray())
                        .Where(variable => !Declarations.IsWithin(variable, function.Key))
                );
                changes |= function.Value.Count > before;
            }
        } while (changes);
    }

    // The functions to which code refers only in order to call them at once.
    private static HashSet<ISymbol> FindCalled(IOperation[] parts, Dictionary<ISymbol, IOperation> functions)
    {
        HashSet<ISymbol> called = new(functions.Keys, SymbolEqualityComparer.Default);
        foreach (IOperation part in parts)
        {
            switch (part)
            {
                case IMethodReferenceOperation { Method: var method }:
                    called.Remove(method.OriginalDefinition);
                    break;
                case ILocalReferenceOperation { Local: var local } when !SymbolEqualityComparer.Default.Equals(GetCallee(part), local):
                    called.Remove(local);
                    break;
                case IInvocationOperation { TargetMethod: { IsAsync: true, MethodKind: MethodKind.LocalFunction } method }:
                    called.Remove(method.OriginalDefinition);
                    break;
            }
        }

        called.RemoveWhere(name => functions[name] is IAnonymousFunctionOperation { Symbol.IsAsync: true });
        return called;
    }

    private static ISymbol? GetCallee(IOperation reference) =>
        reference.Parent is IInvocationOperation call && call.Instance == reference ? GetName(call) : null;

    private static ISymbol? FindName(IOperation function) =>
        function switch
        {
            ILocalFunctionOperation local => local.Symbol,
            {
                Parent: IDelegateCreationOperation
                {
                    Parent: IVariableInitializerOperation
                    {
                        Parent: IVariableDeclaratorOperation { Symbol: { RefKind: RefKind.None } held }
                    }
                }
            } => held,
            _ => null,
        };
}
