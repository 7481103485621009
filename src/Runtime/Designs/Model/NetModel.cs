using Keyway.Quantities;
using Keyway.Tracing;

namespace Keyway.Designs.Model;

/// <summary>A net of an interconnect, as far as it is known.</summary>
internal sealed class NetModel(Traced<string> name, Traced<ElectricCurrent> current, Traced<IReadOnlyList<Traced<int>>> contacts)
{
    public Traced<string> Name { get; } = name;

    public Traced<ElectricCurrent> Current { get; } = current;

    public Traced<IReadOnlyList<Traced<int>>> Contacts { get; } = contacts;

    /// <summary>The contacts, each once, in their order; nothing if one of them is not known.</summary>
    public IReadOnlyList<int>? DistinctContacts { get; } = Distinct(contacts);

    /// <summary>The names of the nets whose current comes back on this one; nothing if it is no return.</summary>
    public Traced<IReadOnlyList<Traced<string>>>? ReturnOf { get; private init; }

    /// <summary>A net on which the current of others comes back.</summary>
    public static NetModel Return(
        Traced<string> name,
        Traced<IReadOnlyList<Traced<string>>> of,
        Traced<IReadOnlyList<Traced<int>>> contacts,
        IReadOnlyList<NetModel> nets
    ) => new(name, Sum(of, nets), contacts) { ReturnOf = of };

    /// <summary>The net's name in a message, in quotes where it is known.</summary>
    public string DisplayName => Name.TryGetValue(out string name) ? $"'{name}'" : "this net";

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

            // A net that is named twice comes back once.
            if (counted.Add(outward))
            {
                amperes = Saturating.Add(amperes, Math.Abs(current.Amperes));
            }
        }

        return new Traced<ElectricCurrent>(ElectricCurrent.FromAmperes(amperes), of.Origin);
    }
}
