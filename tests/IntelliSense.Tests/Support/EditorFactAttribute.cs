using System.Reflection;

namespace Keyway.IntelliSense.Tests.Support;

/// <summary>A test that asks the editor's services; skipped where the SDK that built it brought none.</summary>
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
