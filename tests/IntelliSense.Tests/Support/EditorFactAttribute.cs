using System.Reflection;

namespace Keyway.IntelliSense.Tests.Support;

/// <summary>A test that uses the editor services. It is skipped if the SDK that built it has none.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class EditorFactAttribute : FactAttribute
{
    public EditorFactAttribute() => Skip = Lacking;

    internal static string? Lacking =>
        typeof(EditorFactAttribute)
            .Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
            .FirstOrDefault(metadata => metadata.Key == "EditorServicesLacking")
            ?.Value;
}
