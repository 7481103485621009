using Keyway.BuildTime;

namespace Keyway;

/// <summary>A net of an interconnect: a current and the contacts that share it evenly.</summary>
[EvaluatedInBuilds]
public sealed class Net
{
    internal Net(string name, ElectricCurrent current, IReadOnlyList<int> contacts, IReadOnlyList<string> contactNames)
    {
        Name = name;
        Current = current;
        Contacts = contacts;
        ContactNames = contactNames;
    }

    /// <summary>Gets the name.</summary>
    public string Name { get; }

    /// <summary>Gets the current through all contacts of the net together.</summary>
    public ElectricCurrent Current { get; }

    /// <summary>
    /// Gets the numbers of the contacts as the manufacturer counts them, usually from 1. A contact whose name is no number has its place
    /// among the names of its connector, starting at 1. For a net of boards, these are the places of the contacts in the order of their
    /// numbers on the first half; empty if it is not known which contacts meet, or if the boards have no such net.
    /// </summary>
    public IReadOnlyList<int> Contacts { get; }

    /// <summary>Gets the names of the contacts, such as <c>A12</c>, or their numbers as text.</summary>
    public IReadOnlyList<string> ContactNames { get; }

    /// <summary>
    /// Gets the current through each contact; a contact that is listed twice counts once. For a net without contacts, this is the whole
    /// current.
    /// </summary>
    public ElectricCurrent CurrentPerContact => Current / Math.Max(1, Contacts.Distinct().Count());

    /// <summary>Returns the name.</summary>
    public override string ToString() => Name;
}
