using Keyway.Text;

namespace Keyway.Findings;

/// <summary>The contacts of a net, as a rule would have them.</summary>
/// <param name="contacts">All contacts: those that the net has, then those that it needs besides.</param>
/// <param name="added">The contacts that the net needs besides.</param>
internal sealed class ContactList(IReadOnlyList<int> contacts, IReadOnlyList<int> added)
{
    public IReadOnlyList<int> Contacts => contacts;

    public IReadOnlyList<int> Added => added;

    /// <summary>The contacts as they are written in a collection expression, without the brackets.</summary>
    public override string ToString() => Format(contacts);

    /// <summary>Contacts as they are written in a collection expression, without the brackets.</summary>
    public static string Format(IReadOnlyList<int> contacts) => string.Join(", ", contacts.Select(Wording.FormatNumber));
}
