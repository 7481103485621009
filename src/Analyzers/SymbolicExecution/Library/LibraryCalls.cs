using System.Collections.Concurrent;
using System.Reflection;
using Keyway.Analyzers.Symbols;
using Keyway.BuildTime;
using Microsoft.CodeAnalysis;

namespace Keyway.Analyzers.SymbolicExecution.Library;

/// <summary>
/// Calls members of Keyway's runtime library that depend on nothing but their arguments: the library's own code gives the value.
/// </summary>
internal sealed class LibraryCalls(KeywaySymbols symbols)
{
    private readonly ConcurrentDictionary<ISymbol, Member?> found = new(SymbolEqualityComparer.Default);

    /// <summary>The result of a call; false if the member is not one that can be called in a build, or it throws.</summary>
    public bool TryInvoke(IMethodSymbol method, object? instance, object?[] arguments, out object? result)
    {
        result = null;
        if (!symbols.IsRuntime(method) || found.GetOrAdd(method.OriginalDefinition, _ => Find(method)) is not { } member)
        {
            return false;
        }

        // Reflection would put a value's default in the place of null.
        for (int i = 0; i < arguments.Length; i++)
        {
            if (arguments[i] is null && member.TakesValue[i])
            {
                return false;
            }
        }

        try
        {
            result = member.Method is ConstructorInfo constructor
                ? constructor.Invoke(arguments)
                : member.Method.Invoke(instance, arguments);
            result = result is Enum ? Convert.ToInt32(result, System.Globalization.CultureInfo.InvariantCulture) : result;
            return true;
        }
        catch (Exception exception) when (exception is TargetInvocationException or TargetException or ArgumentException)
        {
            // What throws in the program has no value; and a referenced library of another version may know more than this one.
            return false;
        }
    }

    /// <summary>What a property of one of the library's objects holds; false if it has none, or that is not known.</summary>
    public static bool TryRead(ISymbol property, object owner, out object? value)
    {
        try
        {
            value = owner.GetType().GetProperty(property.Name)?.GetValue(owner);
            return value is not null;
        }
        catch (TargetInvocationException)
        {
            value = null;
            return false;
        }
    }

    /// <summary>Whether a member depends on nothing but its arguments.</summary>
    public bool IsPure(IMethodSymbol? method) =>
        method is not null && symbols.IsRuntime(method) && found.GetOrAdd(method.OriginalDefinition, _ => Find(method)) is not null;

    /// <summary>The default value of one of the library's structures; false if it is none.</summary>
    public bool TryDefault(INamedTypeSymbol type, out object? value)
    {
        Type? found = symbols.IsRuntime(type) ? typeof(Interconnect).Assembly.GetType(type.GetFullName(), throwOnError: false) : null;
        value =
            found is { IsValueType: true, IsGenericTypeDefinition: false }
            && found.IsDefined(typeof(EvaluatedInBuildsAttribute), inherit: false)
                ? Activator.CreateInstance(found)
                : null;
        return value is not null;
    }

    private static Member? Find(IMethodSymbol method)
    {
        Type? type = typeof(Interconnect).Assembly.GetType(method.ContainingType.GetFullName(), throwOnError: false);
        if (type is null || !type.IsDefined(typeof(EvaluatedInBuildsAttribute), inherit: false))
        {
            return null;
        }

        IEnumerable<MethodBase> candidates =
            method.MethodKind == MethodKind.Constructor
                ? type.GetConstructors()
                : type.GetMethods(BindingFlags.Public | BindingFlags.Static | BindingFlags.Instance)
                    .Where(candidate => candidate.Name == method.MetadataName);
        MethodBase? same = candidates.FirstOrDefault(candidate =>
            candidate.IsStatic == method.IsStatic
            && !candidate.IsGenericMethod
            && HasParameters(candidate, method)
            && !(candidate is MethodInfo { ReturnType: var returned } && returned == typeof(void))
        );
        return same is null ? null : new Member(same);
    }

    private static bool HasParameters(MethodBase candidate, IMethodSymbol method)
    {
        ParameterInfo[] parameters = candidate.GetParameters();
        return parameters.Length == method.Parameters.Length
            && parameters
                .Zip(method.Parameters, (a, b) => b.RefKind == RefKind.None && a.ParameterType.FullName == b.Type.GetFullName())
                .All(same => same);
    }

    private sealed class Member(MethodBase method)
    {
        public MethodBase Method { get; } = method;

        // Reflection gives copies of its parameters whenever it is asked.
        public bool[] TakesValue { get; } = [.. method.GetParameters().Select(parameter => parameter.ParameterType.IsValueType)];
    }
}
