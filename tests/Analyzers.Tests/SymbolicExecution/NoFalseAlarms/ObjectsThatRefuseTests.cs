using Keyway.Analyzers.Tests.Support;

namespace Keyway.Analyzers.Tests.SymbolicExecution.NoFalseAlarms;

/// <summary>Any member of an object that received a value may reject it.</summary>
public class ObjectsThatRefuseTests
{
    [Fact]
    public Task A_base_constructor_that_refuses() =>
        Check.File(
            """
            class Checked
            {
                public Checked(bool wide)
                {
                    if (wide)
                    {
                        throw new NotSupportedException();
                    }
                }
            }

            class Options : Checked
            {
                public Options(bool wide)
                    : base(wide)
                {
                }
            }

            static class Boards
            {
                static Interconnect Build(bool wide)
                {
                    var options = new Options(wide);
                    return Interconnect.Between(wide ? F4.AXK7L26223G : F4.AXK7L24223G, F4.AXK8L24124BG);
                }
            }
            """
        );

    [Fact]
    public Task An_object_that_checks_itself() =>
        Check.File(
            """
            class Options(bool wide)
            {
                public void Validate()
                {
                    if (wide)
                    {
                        throw new NotSupportedException();
                    }
                }
            }

            static class Boards
            {
                static Interconnect Build(bool wide)
                {
                    var options = new Options(wide);
                    options.Validate();
                    return Interconnect.Between(wide ? F4.AXK7L26223G : F4.AXK7L24223G, F4.AXK8L24124BG);
                }
            }
            """
        );

    [Fact]
    public Task An_object_that_says_whether_it_is_valid() =>
        Check.File(
            """
            class Options(int contacts)
            {
                public bool IsValid => contacts == 24;
            }

            static class Boards
            {
                static Interconnect Build(int contacts)
                {
                    var options = new Options(contacts);
                    if (!options.IsValid)
                    {
                        throw new ArgumentException(null, nameof(contacts));
                    }

                    return Interconnect.Between(contacts == 26 ? F4.AXK7L26223G : F4.AXK7L24223G, F4.AXK8L24124BG);
                }
            }
            """
        );

    [Fact]
    public Task A_deconstruct_that_refuses() =>
        Check.File(
            """
            class Options
            {
                public bool Wide { get; set; }

                public void Deconstruct(out bool wide, out bool tall)
                {
                    wide = Wide ? throw new NotSupportedException() : false;
                    tall = false;
                }
            }

            static class Boards
            {
                static Interconnect Build(Options options)
                {
                    var (wide, tall) = options;
                    return Interconnect.Between(options.Wide ? F4.AXK7L26223G : F4.AXK7L24223G, F4.AXK8L24124BG);
                }
            }
            """
        );

    [Fact]
    public Task A_compound_operator_that_refuses() =>
        Check.File(
            """
            struct Count
            {
                public int N { get; set; }

                public static Count operator +(Count count, int other) => other == 26 ? throw new ArgumentException() : count;
            }

            static class Boards
            {
                static Interconnect Build(int contacts)
                {
                    Count count = default;
                    count += contacts;
                    return Interconnect.Between(contacts == 26 ? F4.AXK7L26223G : F4.AXK7L24223G, F4.AXK8L24124BG);
                }
            }
            """
        );

    [Fact]
    public Task A_helper_whose_operator_refuses() =>
        Check.File(
            """
            struct Count
            {
                public static Count operator +(Count count, int other) => other == 26 ? throw new ArgumentException() : count;

                public static implicit operator Count(int other) => other == 26 ? throw new ArgumentException() : default;
            }

            static class Boards
            {
                static Count Add(int contacts) => default(Count) + contacts;

                static Count Convert(int contacts) => contacts;

                static Interconnect Build(int contacts)
                {
                    Add(contacts);
                    return Interconnect.Between(contacts == 26 ? F4.AXK7L26223G : F4.AXK7L24223G, F4.AXK8L24124BG);
                }

                static Interconnect BuildOther(int contacts)
                {
                    Convert(contacts);
                    return Interconnect.Between(contacts == 26 ? F4.AXK7L26223G : F4.AXK7L24223G, F4.AXK8L24124BG);
                }
            }
            """
        );

    [Fact]
    public Task A_field_of_the_object_that_is_checked() =>
        Check.File(
            """
            class Board
            {
                private readonly int contacts;

                public Board(int contacts)
                {
                    this.contacts = contacts;
                    Validate();
                    Flex = Interconnect.Between(contacts == 26 ? F4.AXK7L26223G : F4.AXK7L24223G, F4.AXK8L24124BG);
                }

                public Interconnect Flex { get; }

                private void Validate()
                {
                    if (contacts != 24)
                    {
                        throw new ArgumentException();
                    }
                }
            }
            """
        );

    [Fact]
    public Task A_using_that_refuses() =>
        Check.File(
            """
            class Options(bool wide) : IDisposable
            {
                public bool Wide { get; set; } = wide;

                public void Dispose()
                {
                    if (Wide)
                    {
                        throw new NotSupportedException();
                    }
                }
            }

            static class Boards
            {
                static Interconnect Build(Options options)
                {
                    using (options)
                    {
                    }

                    return Interconnect.Between(options.Wide ? F4.AXK7L26223G : F4.AXK7L24223G, F4.AXK8L24124BG);
                }
            }
            """
        );

    [Fact]
    public Task A_walk_that_refuses() =>
        Check.File(
            """
            class Options
            {
                public bool Wide { get; set; }

                public IEnumerator<int> GetEnumerator() => Wide ? throw new NotSupportedException() : new List<int>().GetEnumerator();
            }

            static class Boards
            {
                static Interconnect Build(Options options)
                {
                    foreach (int one in options)
                    {
                    }

                    return Interconnect.Between(options.Wide ? F4.AXK7L26223G : F4.AXK7L24223G, F4.AXK8L24124BG);
                }
            }
            """
        );

    [Fact]
    public Task An_indexer_that_refuses() =>
        Check.File(
            """
            class Options
            {
                public bool this[string name]
                {
                    get => false;
                    set
                    {
                        if (value)
                        {
                            throw new NotSupportedException();
                        }
                    }
                }
            }

            static class Boards
            {
                static Interconnect Build(Options options, bool wide)
                {
                    options["wide"] = wide;
                    return Interconnect.Between(wide ? F4.AXK7L26223G : F4.AXK7L24223G, F4.AXK8L24124BG);
                }
            }
            """
        );

    [Fact]
    public Task A_parameter_guarded_in_a_base_method() =>
        Check.File(
            """
            abstract class Board
            {
                protected abstract bool Fits { get; }

                protected int Contacts { get; set; }

                public Interconnect Build(int contacts)
                {
                    Contacts = contacts;
                    if (Contacts != 24)
                    {
                        throw new ArgumentException();
                    }

                    return Interconnect.Between(contacts == 26 ? F4.AXK7L26223G : F4.AXK7L24223G, F4.AXK8L24124BG);
                }
            }
            """
        );

    [Fact]
    public Task A_deconstructed_tuple() =>
        Check.Members(
            """
                static Interconnect Build(int contacts, bool wide)
                {
                    (int count, bool broad) = (contacts, wide);
                    if (count != 24)
                    {
                        throw new ArgumentException();
                    }

                    return Interconnect.Between(contacts == 26 ? F4.AXK7L26223G : F4.AXK7L24223G, F4.AXK8L24124BG);
                }
            """
        );
}
