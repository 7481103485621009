using Keyway.Boards.Model;
using Keyway.Parts;

namespace Keyway.Boards.Parts;

/// <summary>Finds the parts of catalogs that the fields of a component name.</summary>
internal static class ComponentParts
{
    private static WrittenParts? latest;

    /// <summary>
    /// Returns the parts that any file of a board names for a component, those of fields that say it more surely first. Empty if no catalog
    /// knows any of them.
    /// </summary>
    public static IReadOnlyList<NamedPart> Find(Board board, string reference, IReadOnlyList<Series> catalog)
    {
        if (catalog.Count == 0)
        {
            return [];
        }

        WrittenParts numbers = GetNumbers(catalog);
        return
        [
            .. GetFields(board, reference)
                .SelectMany(
                    item => numbers.FindAll(item.Field.Value),
                    (item, part) => new NamedPart(part, item.Kind, item.Field, item.File)
                )
                .OrderBy(named => named.Kind),
        ];
    }

    /// <summary>Returns the part numbers of catalogs as drawings write them.</summary>
    public static WrittenParts GetNumbers(IReadOnlyList<Series> catalog)
    {
        // Most boards of a program are looked up in the same catalogs.
        WrittenParts? numbers = latest;
        if (numbers is null || !ReferenceEquals(numbers.Catalog, catalog))
        {
            latest = numbers = new WrittenParts(catalog);
        }

        return numbers;
    }

    /// <summary>Returns the fields of a component in all files of its board that may name its part.</summary>
    public static IEnumerable<(BoardFile File, ComponentField Field, FieldKind Kind)> GetFields(Board board, string reference) =>
        board
            .Files.SelectMany(
                file => file.Components.Where(component => component.Reference == reference),
                (file, component) => (file, component)
            )
            .SelectMany(item => item.component.Fields, (item, field) => (item.file, field, ComponentFields.GetKind(field)))
            .Where(item => item.Item3 != FieldKind.None);
}
