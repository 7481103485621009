using Keyway.Analyzers.Tests.Support;

namespace Keyway.Analyzers.Tests.SymbolicExecution.NoFalseAlarms;

/// <summary>Delegates of methods that may be other ones, or run later.</summary>
public class DelegatesTests
{
    [Fact]
    public Task A_base_method_is_not_the_override() =>
        Check.Members(
            """
                class Slot
                {
                    public virtual int Contacts(int rows) => rows * 10;
                }

                sealed class Wide : Slot
                {
                    public override int Contacts(int rows) => rows * 9;

                    public Connector Build()
                    {
                        Func<int, int> contacts = base.Contacts;
                        return F4.Socket(contacts(2));
                    }
                }

                static void Use() => new Wide().Build();
            """
        );

    [Fact]
    public Task The_object_of_an_interface_may_be_any() =>
        Check.Members(
            """
                interface ISlot
                {
                    int Contacts(int rows);
                }

                sealed class Narrow : ISlot
                {
                    public int Contacts(int rows) => rows * 9;
                }

                sealed class Rack
                {
                    public ISlot Slot { get; set; } = new Narrow();

                    public List<Connector> Build() => [.. new[] { 2 }.Select(Slot.Contacts).Select(F4.Socket)];
                }
            """
        );

    [Fact]
    public Task A_class_may_override_what_its_base_class_implements() =>
        Check.Members(
            """
                interface ISlot
                {
                    int Contacts(int rows);
                }

                class Narrow : ISlot
                {
                    public virtual int Contacts(int rows) => rows * 9;
                }

                sealed class Wide : Narrow
                {
                    public override int Contacts(int rows) => rows * 10;
                }

                static void Build()
                {
                    ISlot slot = new Wide();
                    List<Connector> all = [.. new[] { 2 }.Select(slot.Contacts).Select(contacts => F4.Socket(contacts))];
                }
            """
        );

    [Fact]
    public Task An_iterator_that_nobody_enumerates() =>
        Check.Members(
            """
                static IEnumerable<Connector> Sockets(int count)
                {
                    yield return F4.Socket(count);
                }

                static void Build()
                {
                    IEnumerable<IEnumerable<Connector>> all = new[] { 18, 19 }.Select(Sockets);
                    int count = all.Count();
                }
            """
        );

    [Fact]
    public Task An_iterator_reads_what_is_written_before_it_is_enumerated() =>
        Check.Members(
            """
                static void Build()
                {
                    int contacts = 18;
                    Func<IEnumerable<Connector>> sockets = Sockets;
                    IEnumerable<Connector> all = sockets();
                    contacts = 20;
                    List<Connector> made = [.. all];

                    IEnumerable<Connector> Sockets()
                    {
                        yield return F4.Socket(contacts);
                    }
                }
            """
        );

    [Fact]
    public Task A_flattened_iterator_that_is_not_read_to_its_end() =>
        Check.Members(
            """
                static IEnumerable<Connector> Sockets(int count)
                {
                    yield return F4.Socket(20);
                    yield return F4.Socket(count);
                }

                static Connector Build() => new[] { 18 }.SelectMany(Sockets).First();
            """
        );
}
