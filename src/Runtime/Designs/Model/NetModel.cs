using Keyway.Quantities;
using Keyway.Tracing;

namespace Keyway.Designs.Model;

/// <summary>The known facts of a net of an interconnect.</summary>
internal sealed class NetModel(Traced<string> name, Traced<ElectricCurrent> current, Traced<IReadOnlyList<Traced<int>>> contacts)
{
    public Traced<string> Name { get; } = name;

    public Traced<ElectricCurrent> Current { get; } = current;

    public Traced<IReadOnlyList<Traced<int>>> Contacts { get; } = contacts;

    /// <summary>The contacts without duplicates, in the order they were listed, or null if one of them is unknown.</summary>
    public IReadOnlyList<int>? DistinctContacts { get; } = Distinct(contacts);

    /// <summary>The names of the nets whose current returns on this one, or null if this net is not a return.</summary>
    public Traced<IReadOnlyList<Traced<string>>>? ReturnOf { get; private init; }

    /// <summary>Whether the contacts come from the files of the boards, so that the design cannot list others.</summary>
    public bool IsFromBoards { get; private init; }

    /// <summary>Whether an assembly shares the return current over several joints, which need not carry the nets that return.</summary>
    public bool IsPartOfReturn { get; private init; }

    /// <summary>Whether the design writes the contacts as names, even if these are numbers.</summary>
    public bool AreContactsNamed { get; init; }

    private bool IsBelowGround { get; init; }

    /// <summary>The current that a return carries for this net. Only boards tell the rails above ground from those below.</summary>
    private decimal GetReturnedAmperes(ElectricCurrent current) =>
        IsBelowGround ? -Math.Abs(current.Amperes)
        : IsFromBoards ? current.Amperes
        : Math.Abs(current.Amperes);

    /// <summary>Creates a net of boards.</summary>
    /// <param name="name">The name.</param>
    /// <param name="current">The current.</param>
    /// <param name="contacts">The contacts that both boards connect, or null if they are not known.</param>
    /// <param name="isBelowGround">Whether the voltage of the net is negative.</param>
    /// <param name="share">What part of a shared current this is, for messages; empty if it is the whole current.</param>
    public static NetModel FromBoards(
        Traced<string> name,
        Traced<ElectricCurrent> current,
        IReadOnlyList<int>? contacts,
        bool isBelowGround,
        string share = ""
    ) =>
        new(name, current, TraceContacts(contacts, name.Origin))
        {
            IsFromBoards = true,
            IsBelowGround = isBelowGround,
            Share = share,
        };

    /// <summary>Creates a net of boards that carries the return current of other nets.</summary>
    public static NetModel ReturnOnBoards(
        Traced<string> name,
        Traced<IReadOnlyList<Traced<string>>> of,
        IReadOnlyList<int>? contacts,
        IReadOnlyList<NetModel> nets
    ) => new(name, Sum(of, nets), TraceContacts(contacts, name.Origin)) { ReturnOf = of, IsFromBoards = true };

    /// <summary>Creates a net of boards that carries a part of the return current that an assembly shares over several joints.</summary>
    public static NetModel PartOfReturn(
        Traced<string> name,
        Traced<IReadOnlyList<Traced<string>>> of,
        Traced<ElectricCurrent> current,
        IReadOnlyList<int> contacts,
        string share
    ) =>
        new(name, current, TraceContacts(contacts, name.Origin))
        {
            ReturnOf = of,
            IsFromBoards = true,
            IsPartOfReturn = true,
            Share = share,
        };

    /// <summary>Creates a net that carries the return current of other nets.</summary>
    public static NetModel Return(
        Traced<string> name,
        Traced<IReadOnlyList<Traced<string>>> of,
        Traced<IReadOnlyList<Traced<int>>> contacts,
        IReadOnlyList<NetModel> nets,
        bool areContactsNamed = false
    ) => new(name, Sum(of, nets), contacts) { ReturnOf = of, AreContactsNamed = areContactsNamed };

    /// <summary>What part of a current that an assembly shares over several joints flows here, for messages; else empty.</summary>
    private string Share { get; init; } = "";

    /// <summary>The net's name for a message: in quotes, or "this net" if the name is unknown.</summary>
    public string DisplayName => Name.TryGetValue(out string name) ? $"'{name}'{Share}" : "this net";

    private static Traced<IReadOnlyList<Traced<int>>> TraceContacts(IReadOnlyList<int>? contacts, object? origin) =>
        contacts is null
            ? Traced<IReadOnlyList<Traced<int>>>.Unknown(origin)
            : new Traced<IReadOnlyList<Traced<int>>>([.. contacts.Select(number => new Traced<int>(number, origin))], origin);

    private static List<int>? Distinct(Traced<IReadOnlyList<Traced<int>>> contacts)
    {
        if (!contacts.TryGetValue(out IReadOnlyList<Traced<int>> all))
        {
            return null;
        }

        var distinct = new List<int>(all.Count);
        for (int i = 0; i < all.Count; i++)
        {
            if (!all[i].TryGetValue(out int number))
            {
                return null;
            }

            if (!distinct.Contains(number))
            {
                distinct.Add(number);
            }
        }

        return distinct;
    }

    private static Traced<ElectricCurrent> Sum(Traced<IReadOnlyList<Traced<string>>> of, IReadOnlyList<NetModel> nets)
    {
        if (!of.TryGetValue(out IReadOnlyList<Traced<string>> names))
        {
            return Traced<ElectricCurrent>.Unknown(of.Origin);
        }

        // Rails of both signs return over the same contacts, where their currents cancel out.
        decimal amperes = 0;
        var counted = new HashSet<string>(StringComparer.Ordinal);
        foreach (Traced<string> name in names)
        {
            if (
                !name.TryGetValue(out string outward)
                || nets.FirstOrDefault(net => net.Name.TryGetValue(out string own) && own == outward) is not { } found
                || !found.Current.TryGetValue(out ElectricCurrent current)
            )
            {
                return Traced<ElectricCurrent>.Unknown(of.Origin);
            }

            // A net that is listed twice returns its current only once.
            if (counted.Add(outward))
            {
                amperes = Saturating.Add(amperes, found.GetReturnedAmperes(current));
            }
        }

        return new Traced<ElectricCurrent>(ElectricCurrent.FromAmperes(Math.Abs(amperes)), of.Origin);
    }
}
