using Keyway.Text;

namespace Keyway.Findings;

/// <summary>The contacts of a net, as a rule would have them.</summary>
internal sealed class ContactList(IReadOnlyList<int> contacts)
{
    public IReadOnlyList<int> Contacts => contacts;

    /// <summary>As they are written in a collection expression, without the brackets.</summary>
    public override string ToString() => string.Join(", ", contacts.Select(Wording.FormatNumber));
}
