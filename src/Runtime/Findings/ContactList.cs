using Keyway.Text;

namespace Keyway.Findings;

/// <summary>The contacts that a rule proposes for a net.</summary>
/// <param name="contacts">All contacts: those the net has, then those it needs in addition.</param>
/// <param name="added">The contacts that the net needs in addition.</param>
internal sealed class ContactList(IReadOnlyList<int> contacts, IReadOnlyList<int> added)
{
    public IReadOnlyList<int> Contacts => contacts;

    public IReadOnlyList<int> Added => added;

    /// <summary>Returns the contacts as the elements of a collection expression, without the brackets.</summary>
    public override string ToString() => Format(contacts);

    /// <summary>Formats contacts as the elements of a collection expression, without the brackets.</summary>
    public static string Format(IReadOnlyList<int> contacts) => string.Join(", ", contacts.Select(Wording.FormatNumber));
}
