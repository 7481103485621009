namespace Keyway;

/// <summary>A net of an interconnect, as far as it is known.</summary>
internal sealed class NetModel(Fact<string> name, Fact<ElectricCurrent> current, Fact<IReadOnlyList<Fact<int>>> contacts)
{
    public Fact<string> Name { get; } = name;

    public Fact<ElectricCurrent> Current { get; } = current;

    public Fact<IReadOnlyList<Fact<int>>> Contacts { get; } = contacts;

    /// <summary>The contacts, each once, in their order; nothing if one of them is not known.</summary>
    public IReadOnlyList<int>? DistinctContacts()
    {
        if (!Contacts.Is(out IReadOnlyList<Fact<int>> all))
        {
            return null;
        }

        var distinct = new List<int>(all.Count);
        foreach (Fact<int> contact in all)
        {
            if (!contact.Is(out int number))
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

    /// <summary>The net's name in a message, in quotes where it is known.</summary>
    public string Title => Name.Is(out string name) ? $"'{name}'" : "this net";
}
