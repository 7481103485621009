using System.Collections.Concurrent;
using System.Reflection;
using Keyway.Analyzers.Symbols;
using Keyway.BuildTime;
using Microsoft.CodeAnalysis;

namespace Keyway.Analyzers.SymbolicExecution.Library;

/// <summary>
/// Calls members of Keyway's runtime library whose results depend on their arguments and the catalogs alone, by reflection on the copy of
/// the library that is part of the analyzer.
/// </summary>
internal sealed class LibraryCalls(KeywaySymbols symbols)
{
    private readonly ConcurrentDictionary<ISymbol, Member?> members = new(SymbolEqualityComparer.Default);

    /// <summary>Calls a member; returns false if it is not marked to be evaluated in builds, has no result, or throws.</summary>
    /// <param name="method">The method or constructor.</param>
    /// <param name="instance">The receiver, or null for a static method or constructor.</param>
    /// <param name="arguments">The arguments in the order of the parameters.</param>
    /// <param name="result">The result; of an enumeration, its number.</param>
    public bool TryInvoke(IMethodSymbol method, object? instance, object?[] arguments, out object? result)
    {
        result = null;
        if (!symbols.IsRuntime(method) || FindMember(method) is not { } member)
        {
            return false;
        }

        // Reflection would pass the default of a value type for null.
        for (int i = 0; i < arguments.Length; i++)
        {
            if (arguments[i] is null && member.IsValueParameter[i])
            {
                return false;
            }
        }

        try
        {
            result = member.Method is ConstructorInfo constructor
                ? constructor.Invoke(arguments)
                : member.Method.Invoke(instance, member.TakesCatalog ? [.. arguments, symbols.Series.All] : arguments);
            result = result is Enum ? Convert.ToInt32(result, System.Globalization.CultureInfo.InvariantCulture) : result;
            return true;
        }
        catch (Exception exception) when (exception is TargetInvocationException or TargetException or ArgumentException)
        {
            // A call that throws has no result. The referenced library may be a newer version, which accepts values that this one does not.
            return false;
        }
    }

    /// <summary>
    /// Calls a static method such as <c>Length.TryParse</c>, which returns whether it succeeds and writes its result to the second
    /// parameter; returns false if it is not such a method, or is not evaluated in builds.
    /// </summary>
    /// <param name="method">The method.</param>
    /// <param name="argument">The first argument.</param>
    /// <param name="succeeds">What the method returns.</param>
    /// <param name="output">What the method writes.</param>
    public bool TryInvokeWithOutput(IMethodSymbol method, object argument, out bool succeeds, out object? output)
    {
        (succeeds, output) = (false, null);
        if (
            !symbols.IsRuntime(method)
            || typeof(Interconnect).Assembly.GetType(method.ContainingType.GetFullName(), throwOnError: false) is not { } type
            || !IsEvaluated(type)
            || type.GetMethod(method.MetadataName, [argument.GetType(), type.MakeByRefType()]) is not { IsStatic: true } found
            || found.ReturnType != typeof(bool)
        )
        {
            return false;
        }

        object?[] arguments = [argument, null];
        succeeds = (bool)found.Invoke(null, arguments)!;
        output = arguments[1];
        return true;
    }

    /// <summary>Reads a property of an object of the library; returns false if it is missing, null or throws.</summary>
    /// <param name="property">The property.</param>
    /// <param name="owner">The object.</param>
    /// <param name="value">The value, which is not null if the method returns true.</param>
    public static bool TryRead(ISymbol property, object owner, out object? value)
    {
        try
        {
            PropertyInfo? found = owner.GetType().GetProperty(property.Name);
            value = found?.DeclaringType?.FullName == property.ContainingType.GetFullName() ? found?.GetValue(owner) : null;
            return value is not null;
        }
        catch (TargetInvocationException)
        {
            value = null;
            return false;
        }
    }

    /// <summary>Determines whether the result of a method or constructor depends on its arguments alone; false for null.</summary>
    public bool IsPure(IMethodSymbol? method) => method is not null && symbols.IsRuntime(method) && FindMember(method) is not null;

    /// <summary>Gets the default value of a struct of the library; returns false for any other type.</summary>
    /// <param name="type">The type.</param>
    /// <param name="value">The default value, which is not null if the method returns true.</param>
    public bool TryDefault(INamedTypeSymbol type, out object? value)
    {
        Type? structure = symbols.IsRuntime(type) ? typeof(Interconnect).Assembly.GetType(type.GetFullName(), throwOnError: false) : null;
        value =
            structure is { IsValueType: true, IsGenericTypeDefinition: false }
            && structure.IsDefined(typeof(EvaluatedInBuildsAttribute), inherit: false)
                ? Activator.CreateInstance(structure)
                : null;
        return value is not null;
    }

    private Member? FindMember(IMethodSymbol method) =>
        members.TryGetValue(method.OriginalDefinition, out Member? found)
            ? found
            : members.GetOrAdd(method.OriginalDefinition, Find(method));

    private static Member? Find(IMethodSymbol method)
    {
        Type? type = typeof(Interconnect).Assembly.GetType(method.ContainingType.GetFullName(), throwOnError: false);
        if (type is null)
        {
            return null;
        }

        IEnumerable<MethodBase> candidates =
            method.MethodKind == MethodKind.Constructor
                ? type.GetConstructors()
                : type.GetMethods(BindingFlags.Public | BindingFlags.Static | BindingFlags.Instance)
                    .Where(candidate => candidate.Name == method.MetadataName);
        MethodBase? match = candidates.FirstOrDefault(candidate =>
            candidate.IsStatic == method.IsStatic
            && !candidate.IsGenericMethod
            && HasParameters(candidate, method)
            && !(candidate is MethodInfo { ReturnType: var returned } && returned == typeof(void))
        );
        return match is null || (!IsEvaluated(type) && !IsEvaluated(match)) ? null
            : FindWithCatalog(type, match) is { } withCatalog ? new Member(withCatalog, takesCatalog: true)
            : new Member(match, takesCatalog: false);
    }

    /// <summary>
    /// Finds the overload that also takes the catalogs. At run time they are those that the program has loaded; the catalogs of a
    /// compilation are never loaded into the process that compiles.
    /// </summary>
    private static MethodInfo? FindWithCatalog(Type type, MethodBase method) =>
        type.GetMethods(BindingFlags.NonPublic | BindingFlags.Static | BindingFlags.Instance | BindingFlags.DeclaredOnly)
            .FirstOrDefault(candidate =>
                candidate.Name == method.Name
                && candidate.GetParameters().Select(parameter => parameter.ParameterType) is var types
                && types.SequenceEqual([
                    .. method.GetParameters().Select(parameter => parameter.ParameterType),
                    typeof(IReadOnlyList<Series>),
                ])
            );

    private static bool IsEvaluated(MemberInfo member) => member.IsDefined(typeof(EvaluatedInBuildsAttribute), inherit: false);

    private static bool HasParameters(MethodBase candidate, IMethodSymbol method)
    {
        ParameterInfo[] parameters = candidate.GetParameters();
        return parameters.Length == method.Parameters.Length
            && parameters
                .Zip(
                    method.Parameters,
                    (reflected, declared) =>
                        declared.RefKind == RefKind.None && reflected.ParameterType.FullName == declared.Type.GetFullName()
                )
                .All(isSame => isSame);
    }

    private sealed class Member(MethodBase method, bool takesCatalog)
    {
        /// <summary>Gets the method or constructor.</summary>
        public MethodBase Method { get; } = method;

        /// <summary>Gets whether the method takes the catalogs of the compilation after the arguments of the call.</summary>
        public bool TakesCatalog { get; } = takesCatalog;

        /// <summary>
        /// Gets, for each parameter, whether it has a value type; computed once, because GetParameters copies its result.
        /// </summary>
        public bool[] IsValueParameter { get; } = [.. method.GetParameters().Select(parameter => parameter.ParameterType.IsValueType)];
    }
}
