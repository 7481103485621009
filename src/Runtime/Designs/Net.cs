using Keyway.BuildTime;

namespace Keyway;

/// <summary>A net of an interconnect: its current, and the contacts over which the current divides evenly.</summary>
[EvaluatedInBuilds]
public sealed class Net
{
    internal Net(string name, ElectricCurrent current, IReadOnlyList<int> contacts)
    {
        Name = name;
        Current = current;
        Contacts = contacts;
    }

    /// <summary>The name.</summary>
    public string Name { get; }

    /// <summary>The current through all contacts of the net together.</summary>
    public ElectricCurrent Current { get; }

    /// <summary>The numbers of the contacts, from 1.</summary>
    public IReadOnlyList<int> Contacts { get; }

    /// <summary>The current through each contact, however often it is listed; the whole current for a net without contacts.</summary>
    public ElectricCurrent CurrentPerContact => Current / Math.Max(1, Contacts.Distinct().Count());

    /// <summary>The name.</summary>
    public override string ToString() => Name;
}
