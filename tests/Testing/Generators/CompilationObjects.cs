using System.Collections;
using System.Reflection;
using Microsoft.CodeAnalysis;

namespace Keyway.Testing;

/// <summary>Finds, in the object graph of an object, the objects that belong to a compilation.</summary>
internal static class CompilationObjects
{
    private static readonly Type[] Forbidden =
    [
        typeof(ISymbol),
        typeof(Compilation),
        typeof(SyntaxNode),
        typeof(SyntaxTree),
        typeof(Location),
        typeof(SemanticModel),
        typeof(IOperation),
    ];

    /// <summary>Returns the path and type of each such object, as in <c>Series.Origin (SourceLocation)</c>.</summary>
    public static IEnumerable<string> Find(object? root, string name)
    {
        var seen = new HashSet<object>(ReferenceEqualityComparer.Instance);
        var open = new Stack<(object? Value, string Path)>([(root, name)]);
        while (open.TryPop(out (object? Value, string Path) current))
        {
            if (current.Value is not { } value || IsLeaf(value.GetType()) || !seen.Add(value))
            {
                continue;
            }

            if (Array.Exists(Forbidden, type => type.IsInstanceOfType(value)))
            {
                yield return $"{current.Path} ({value.GetType().Name})";
                continue;
            }

            foreach ((object? child, string path) in Children(value))
            {
                open.Push((child, current.Path + path));
            }
        }
    }

    private const BindingFlags OwnInstanceFields =
        BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;

    private static IEnumerable<(object? Value, string Path)> Children(object value)
    {
        if (value is Array array)
        {
            bool holdsLeaves = IsLeaf(array.GetType().GetElementType()!);
            return holdsLeaves ? [] : ((IEnumerable)array).Cast<object?>().Select((item, i) => (item, $"[{i}]"));
        }

        return Hierarchy(value.GetType())
            .SelectMany(type => type.GetFields(OwnInstanceFields))
            .Where(field => !IsLeaf(field.FieldType))
            .Select(field => (field.GetValue(value), "." + Readable(field.Name)));
    }

    private static IEnumerable<Type> Hierarchy(Type? type)
    {
        for (; type is not null; type = type.BaseType)
        {
            yield return type;
        }
    }

    // Reflection objects reference the whole runtime.
    private static bool IsLeaf(Type type) =>
        type.IsPrimitive
        || type.IsEnum
        || type.IsPointer
        || type == typeof(string)
        || type == typeof(decimal)
        || typeof(MemberInfo).IsAssignableFrom(type)
        || typeof(Assembly).IsAssignableFrom(type)
        || typeof(Module).IsAssignableFrom(type);

    // The backing field of an auto-property is named '<Property>k__BackingField'.
    private static string Readable(string field) => field.StartsWith('<') ? field[1..field.IndexOf('>', StringComparison.Ordinal)] : field;
}
