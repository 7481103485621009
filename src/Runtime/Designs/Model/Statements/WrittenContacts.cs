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
        // Nearly all designs write numbers.
        Traced<IReadOnlyList<Traced<int>>> numbers = arguments.GetItems<int>("contacts");
        if (numbers.TryGetValue(out IReadOnlyList<Traced<int>> items) && IsAnyKnown(items))
        {
            return new WrittenContacts(numbers);
        }

        Traced<IReadOnlyList<Traced<string>>> names = arguments.GetItems<string>("contacts");
        return names.TryGetValue(out IReadOnlyList<Traced<string>> texts) && IsAnyKnown(texts)
            ? new WrittenContacts(names)
            : new WrittenContacts(numbers);
    }

    /// <summary>Replaces each contact by its place; unknown ones stay unknown.</summary>
    /// <param name="find">Finds the place of a contact by its name, which may be a number.</param>
    public Traced<IReadOnlyList<Traced<int>>> Find(Func<string, int> find) =>
        AreNames ? Map(names, find) : Map(Numbers, number => find(Wording.FormatNumber(number)));

    /// <summary>Returns the contacts as names; none if it is not known how many they are.</summary>
    public IReadOnlyList<Traced<string>> GetNames() =>
        AreNames
            ? names.TryGetValue(out IReadOnlyList<Traced<string>> texts)
                ? texts
                : []
            :
            [
                .. Numbers.TryGetValue(out IReadOnlyList<Traced<int>> numbers)
                    ? numbers.Select(one =>
                        one.TryGetValue(out int number)
                            ? new Traced<string>(Wording.FormatNumber(number), one.Origin)
                            : Traced<string>.Unknown(one.Origin)
                    )
                    : [],
            ];

    /// <summary>Determines whether a contact may be one of these: it is named, or not all of them are known.</summary>
    public bool MayContain(string name) =>
        !Find(own => own == name ? 1 : 0).TryGetValue(out IReadOnlyList<Traced<int>> found)
        || found.Any(one => !one.TryGetValue(out int place) || place > 0);

    // Not by Any: the native code of the analyzers has no LINQ for these structures, which the compiler would compile in every build.
    private static bool IsAnyKnown<T>(IReadOnlyList<Traced<T>> items)
    {
        for (int i = 0; i < items.Count; i++)
        {
            if (items[i].IsKnown)
            {
                return true;
            }
        }

        return false;
    }

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
