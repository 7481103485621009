using System.Reflection;

namespace Keyway.Runtime.Tests.Quantities;

/// <summary>Finds public static methods by name and by the exact types of a delegate.</summary>
internal static class StaticMethods
{
    public static TDelegate Get<TDelegate>(Type type, string name)
        where TDelegate : Delegate
    {
        Type[] parameters = [.. typeof(TDelegate).GetMethod("Invoke")!.GetParameters().Select(parameter => parameter.ParameterType)];
        MethodInfo? method = type.GetMethod(name, BindingFlags.Public | BindingFlags.Static | BindingFlags.ExactBinding, parameters);
        Assert.True(method is not null, $"{type.Name} has no {name}({string.Join(", ", parameters.Select(parameter => parameter.Name))}).");
        return method.CreateDelegate<TDelegate>();
    }
}
