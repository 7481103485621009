using System.ComponentModel;
using Keyway.Designs.Model.Statements;

namespace Keyway;

/// <summary>The statements of interconnects that take contacts by the names that the manufacturer gives them, such as <c>A12</c>.</summary>
/// <remarks>
/// Extension methods, because the compiler tries them only where the methods of <see cref="Interconnect"/> do not fit: an empty list and
/// <see langword="null"/> fit both numbers and names, and overloads would be ambiguous.
/// </remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class ContactNameExtensions
{
    /// <summary>
    /// Adds a net: a current, such as <c>1.2.Amperes()</c>, that divides evenly over contacts, such as <c>["A1", "A2"]</c>.
    /// </summary>
    /// <param name="interconnect">The interconnect.</param>
    /// <param name="name">The name of the net, unique within the interconnect.</param>
    /// <param name="current">
    /// The current through the net, such as <c>1.2.Amperes()</c> or <c>300.Milliamperes()</c>; it divides evenly over the contacts.
    /// </param>
    /// <param name="contacts">The names of the contacts as the manufacturer gives them, such as <c>["A1", "A2"]</c>, each once.</param>
    /// <returns>The interconnect with the net.</returns>
    /// <exception cref="ArgumentException">The name of a contact is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public static Interconnect AddNet(this Interconnect interconnect, string name, ElectricCurrent current, IEnumerable<string> contacts)
    {
        Interconnect design = interconnect ?? throw new ArgumentNullException(nameof(interconnect));
        return design.With(new NetStatement(name ?? throw new ArgumentNullException(nameof(name)), current, ToContacts(contacts)));
    }

    /// <summary>Adds a net that carries the return current of other nets, such as a ground.</summary>
    /// <param name="interconnect">The interconnect.</param>
    /// <param name="name">The name of the net, unique within the interconnect.</param>
    /// <param name="nets">The names of the nets whose current returns here; they must have been added before.</param>
    /// <param name="contacts">The names of the contacts as the manufacturer gives them, such as <c>["A1", "A2"]</c>, each once.</param>
    /// <returns>The interconnect with the net.</returns>
    /// <exception cref="ArgumentException">
    /// No net with one of these names has been added (KEY3011 in the build), or a name is <see langword="null"/>.
    /// </exception>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public static Interconnect AddReturn(
        this Interconnect interconnect,
        string name,
        IEnumerable<string> nets,
        IEnumerable<string> contacts
    )
    {
        Interconnect design = interconnect ?? throw new ArgumentNullException(nameof(interconnect));
        return design.AddReturnOf(
            name ?? throw new ArgumentNullException(nameof(name)),
            [.. nets ?? throw new ArgumentNullException(nameof(nets))],
            ToContacts(contacts)
        );
    }

    /// <summary>
    /// Accepts what meets at contacts, because it is meant, such as a strap that tells boards apart (KEY7003, KEY7004, KEY7012).
    /// </summary>
    /// <param name="interconnect">The interconnect.</param>
    /// <param name="contacts">The names of the contacts on the first half, such as <c>["A12"]</c>.</param>
    /// <param name="because">Why it is meant, for readers of the design; the rules ignore it.</param>
    /// <returns>The interconnect without findings of these rules at these contacts.</returns>
    /// <exception cref="ArgumentException">The name of a contact is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public static Interconnect AcknowledgeContacts(this Interconnect interconnect, IEnumerable<string> contacts, string because)
    {
        Interconnect design = interconnect ?? throw new ArgumentNullException(nameof(interconnect));
        var accepted = new ContactsAcknowledgedStatement(ToContacts(contacts));
        return because is null ? throw new ArgumentNullException(nameof(because)) : design.With(accepted);
    }

    private static WrittenContacts ToContacts(IEnumerable<string> contacts)
    {
        string[] names = [.. contacts ?? throw new ArgumentNullException(nameof(contacts))];
        return Array.Exists(names, name => name is null)
            ? throw new ArgumentException("The name of a contact cannot be null.", nameof(contacts))
            : new WrittenContacts(Interconnect.Trace(names));
    }
}
