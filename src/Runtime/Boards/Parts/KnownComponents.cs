using Keyway.Boards.Model;

namespace Keyway.Boards.Parts;

/// <summary>Finds the components that are connectors by their parts, whatever their reference designators are.</summary>
internal static class KnownComponents
{
    /// <summary>Returns the reference designators of components for which a file of the board states a part of a catalog.</summary>
    /// <param name="files">The files of the board.</param>
    /// <param name="isPart">Determines whether a text names a part of a catalog.</param>
    public static HashSet<string> Find(IEnumerable<BoardFile> files, Func<string, bool> isPart)
    {
        var known = new HashSet<string>(StringComparer.Ordinal);
        // Most components of a board have the values of others.
        var asked = new Dictionary<string, bool>(StringComparer.Ordinal);
        foreach (BoardComponent component in files.SelectMany(file => file.Components))
        {
            if (!known.Contains(component.Reference) && component.Fields.Any(field => StatesPart(field, asked, isPart)))
            {
                known.Add(component.Reference);
            }
        }

        return known;
    }

    private static bool StatesPart(ComponentField field, Dictionary<string, bool> asked, Func<string, bool> isPart)
    {
        if (!asked.TryGetValue(field.Value, out bool isNamed))
        {
            isNamed = isPart(field.Value);
            asked.Add(field.Value, isNamed);
        }

        return isNamed && ComponentFields.GetKind(field) is var kind and not FieldKind.None && ComponentFields.StatesPart(field, kind);
    }
}
