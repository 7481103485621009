namespace Keyway.Findings;

/// <summary>The contacts that a rule proposes for a net.</summary>
/// <param name="contacts">The names or numbers of all contacts: those the net has, then those it needs in addition.</param>
/// <param name="added">How many the net needs in addition.</param>
/// <param name="areNames">Whether the design writes contacts as text.</param>
internal sealed class ContactList(IReadOnlyList<string> contacts, int added, bool areNames)
{
    /// <summary>The contacts that the net needs in addition, as the elements of a collection expression.</summary>
    public string Added => Format(contacts.Skip(contacts.Count - added));

    /// <summary>Whether the elements are text, for an array without elements of its own.</summary>
    public bool AreNames => areNames;

    /// <summary>Returns the contacts as the elements of a collection expression, without the brackets.</summary>
    public override string ToString() => Format(contacts);

    private string Format(IEnumerable<string> elements) =>
        string.Join(", ", areNames ? elements.Select(element => $"\"{element}\"") : elements);
}
