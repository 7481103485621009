namespace Keyway;

/// <summary>A net of an interconnect, as far as it is known.</summary>
internal sealed class NetModel(Fact<string> name, Fact<ElectricCurrent> current, Fact<IReadOnlyList<Fact<int>>> contacts)
{
    public Fact<string> Name { get; } = name;

    public Fact<ElectricCurrent> Current { get; } = current;

    public Fact<IReadOnlyList<Fact<int>>> Contacts { get; } = contacts;

    /// <summary>The contacts, each once, in their order; nothing if one of them is not known.</summary>
    public IReadOnlyList<int>? DistinctContacts { get; } = Distinct(contacts);

    /// <summary>The names of the nets whose current comes back on this one; nothing if it is no return.</summary>
    public Fact<IReadOnlyList<Fact<string>>>? ReturnOf { get; private init; }

    /// <summary>A net on which the current of others comes back.</summary>
    public static NetModel Return(
        Fact<string> name,
        Fact<IReadOnlyList<Fact<string>>> of,
        Fact<IReadOnlyList<Fact<int>>> contacts,
        IReadOnlyList<NetModel> nets
    ) => new(name, Sum(of, nets), contacts) { ReturnOf = of };

    /// <summary>The net's name in a message, in quotes where it is known.</summary>
    public string Title => Name.Is(out string name) ? $"'{name}'" : "this net";

    private static List<int>? Distinct(Fact<IReadOnlyList<Fact<int>>> contacts)
    {
        if (!contacts.Is(out IReadOnlyList<Fact<int>> all))
        {
            return null;
        }

        var distinct = new List<int>(all.Count);
        for (int i = 0; i < all.Count; i++)
        {
            if (!all[i].Is(out int number))
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

    private static Fact<ElectricCurrent> Sum(Fact<IReadOnlyList<Fact<string>>> of, IReadOnlyList<NetModel> nets)
    {
        if (!of.Is(out IReadOnlyList<Fact<string>> names))
        {
            return Fact<ElectricCurrent>.Unknown(of.Origin);
        }

        decimal amperes = 0;
        var counted = new HashSet<string>(StringComparer.Ordinal);
        foreach (Fact<string> name in names)
        {
            if (
                !name.Is(out string outward)
                || nets.FirstOrDefault(net => net.Name.Is(out string own) && own == outward) is not { } found
                || !found.Current.Is(out ElectricCurrent current)
            )
            {
                return Fact<ElectricCurrent>.Unknown(of.Origin);
            }

            // A net that is named twice comes back once.
            if (counted.Add(outward))
            {
                amperes = Saturating.Add(amperes, Math.Abs(current.Amperes));
            }
        }

        return new Fact<ElectricCurrent>(ElectricCurrent.FromAmperes(amperes), of.Origin);
    }
}
