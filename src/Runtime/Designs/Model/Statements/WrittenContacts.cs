using Keyway.Text;
using Keyway.Tracing;

namespace Keyway.Designs.Model.Statements;

/// <summary>Contacts as a design writes them: by their numbers, or by the names that the manufacturer gives them.</summary>
internal sealed class WrittenContacts
{
    private readonly Traced<IReadOnlyList<Traced<string>>> names;

    /// <summary>Creates contacts that are written as numbers.</summary>
    public WrittenContacts(Traced<IReadOnlyList<Traced<int>>> numbers) => Numbers = numbers;

    /// <summary>Creates contacts that are written as names.</summary>
    public WrittenContacts(Traced<IReadOnlyList<Traced<string>>> names)
    {
        this.names = names;
        AreNames = true;
        Numbers = Traced<IReadOnlyList<Traced<int>>>.Unknown(names.Origin);
    }

    /// <summary>Whether the contacts are written as names.</summary>
    public bool AreNames { get; }

    /// <summary>The numbers; unknown if the contacts are written as names.</summary>
    public Traced<IReadOnlyList<Traced<int>>> Numbers { get; }

    /// <summary>Reads the argument <c>contacts</c> of a call.</summary>
    public static WrittenContacts Read(IStatementArguments arguments)
    {
        Traced<IReadOnlyList<Traced<string>>> names = arguments.GetItems<string>("contacts");
        return names.TryGetValue(out IReadOnlyList<Traced<string>> items) && items.Any(item => item.IsKnown)
            ? new WrittenContacts(names)
            : new WrittenContacts(arguments.GetItems<int>("contacts"));
    }

    /// <summary>Replaces each contact by its place; unknown ones stay unknown.</summary>
    /// <param name="find">Finds the place of a contact by its name, which may be a number.</param>
    public Traced<IReadOnlyList<Traced<int>>> Find(Func<string, int> find) =>
        AreNames ? Map(names, find) : Map(Numbers, number => find(Wording.FormatNumber(number)));

    /// <summary>Determines whether a contact may be one of these: it is named, or not all of them are known.</summary>
    public bool MayContain(string name) =>
        !Find(own => own == name ? 1 : 0).TryGetValue(out IReadOnlyList<Traced<int>> found)
        || found.Any(one => !one.TryGetValue(out int place) || place > 0);

    private static Traced<IReadOnlyList<Traced<int>>> Map<T>(Traced<IReadOnlyList<Traced<T>>> items, Func<T, int> find) =>
        items.TryGetValue(out IReadOnlyList<Traced<T>> known)
            ? new Traced<IReadOnlyList<Traced<int>>>(
                [
                    .. known.Select(item =>
                        item.TryGetValue(out T value) ? new Traced<int>(find(value), item.Origin) : Traced<int>.Unknown(item.Origin)
                    ),
                ],
                items.Origin
            )
            : Traced<IReadOnlyList<Traced<int>>>.Unknown(items.Origin);
}
