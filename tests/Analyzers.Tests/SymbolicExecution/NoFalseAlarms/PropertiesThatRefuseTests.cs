using Keyway.Analyzers.Tests.Support;

namespace Keyway.Analyzers.Tests.SymbolicExecution.NoFalseAlarms;

/// <summary>The setter of a property that received a value, or a check of the object, may reject the value.</summary>
public class PropertiesThatRefuseTests
{
    [Fact]
    public Task A_setter_that_refuses() =>
        Check.File(
            """
            class Options
            {
                private bool wide;

                public bool Wide
                {
                    get => wide;
                    set => wide = value ? throw new NotSupportedException() : value;
                }
            }

            static class Boards
            {
                static Interconnect Build(Options options, bool wide)
                {
                    options.Wide = wide;
                    return Interconnect.Between(wide ? F4.AXK7L26223G : F4.AXK7L24223G, F4.AXK8L24124BG);
                }
            }
            """
        );

    [Fact]
    public Task An_initializer_whose_setter_refuses() =>
        Check.File(
            """
            class Options
            {
                private bool wide;

                public bool Wide
                {
                    get => wide;
                    init => wide = value ? throw new NotSupportedException() : value;
                }
            }

            static class Boards
            {
                static Interconnect Build(bool wide)
                {
                    var options = new Options { Wide = wide };
                    return Interconnect.Between(wide ? F4.AXK7L26223G : F4.AXK7L24223G, F4.AXK8L24124BG);
                }
            }
            """
        );

    [Fact]
    public Task A_with_whose_setter_refuses() =>
        Check.File(
            """
            record Options
            {
                private bool wide;

                public bool Wide
                {
                    get => wide;
                    init => wide = value ? throw new NotSupportedException() : value;
                }
            }

            static class Boards
            {
                static Interconnect Build(Options options, bool wide)
                {
                    options = options with { Wide = wide };
                    return Interconnect.Between(wide ? F4.AXK7L26223G : F4.AXK7L24223G, F4.AXK8L24124BG);
                }
            }
            """
        );

    [Fact]
    public Task A_property_written_before() =>
        Check.File(
            """
            class Options
            {
                public bool Wide { get; set; }
            }

            static class Boards
            {
                static Interconnect Build(Options options)
                {
                    options.Wide = false;
                    return Interconnect.Between(options.Wide ? F4.AXK7L26223G : F4.AXK7L24223G, F4.AXK8L24124BG);
                }
            }
            """
        );

    [Fact]
    public Task A_property_that_a_helper_writes_before() =>
        Check.File(
            """
            class Options
            {
                public bool Wide { get; set; }
            }

            static class Boards
            {
                static void Narrow(Options options) => options.Wide = false;

                static Interconnect Build(Options options)
                {
                    Narrow(options);
                    return Interconnect.Between(options.Wide ? F4.AXK7L26223G : F4.AXK7L24223G, F4.AXK8L24124BG);
                }
            }
            """
        );

    [Fact]
    public Task A_property_whose_setter_refuses_it() =>
        Check.File(
            """
            class Options
            {
                public int Contacts
                {
                    get;
                    set => field = value == 24 ? value : throw new ArgumentException();
                } = 24;
            }

            static class Boards
            {
                static Interconnect Build(Options options) =>
                    Interconnect.Between(options.Contacts == 26 ? F4.AXK7L26223G : F4.AXK7L24223G, F4.AXK8L24124BG);
            }
            """
        );

    [Fact]
    public Task A_property_that_only_the_constructor_writes() =>
        Check.File(
            """
            class Options
            {
                public Options(int contacts)
                {
                    if (contacts != 24)
                    {
                        throw new ArgumentException();
                    }

                    Contacts = contacts;
                }

                public int Contacts { get; private set; }
            }

            static class Boards
            {
                static Interconnect Build(Options options) =>
                    Interconnect.Between(options.Contacts == 26 ? F4.AXK7L26223G : F4.AXK7L24223G, F4.AXK8L24124BG);
            }
            """
        );

    [Fact]
    public Task A_property_of_an_object_that_is_checked_after_a_write() =>
        Check.File(
            """
            class Options
            {
                public bool Wide { get; set; }

                public void Validate()
                {
                    if (Wide)
                    {
                        throw new NotSupportedException();
                    }
                }
            }

            static class Boards
            {
                static Interconnect Build(Options options, bool wide)
                {
                    Socket socket = wide ? F4.AXK7L26223G : F4.AXK7L24223G;
                    options.Wide = wide;
                    options.Validate();
                    return Interconnect.Between(socket, F4.AXK8L24124BG);
                }
            }
            """
        );

    [Fact]
    public Task A_helper_whose_setter_refuses() =>
        Check.File(
            """
            class Options
            {
                private bool wide;

                public bool Wide
                {
                    get => wide;
                    set => wide = value ? throw new NotSupportedException() : value;
                }
            }

            static class Boards
            {
                static void Set(Options options, bool wide) => options.Wide = wide;

                static Interconnect Build(Options options, bool wide)
                {
                    Set(options, wide);
                    return Interconnect.Between(wide ? F4.AXK7L26223G : F4.AXK7L24223G, F4.AXK8L24124BG);
                }
            }
            """
        );

    [Fact]
    public Task A_property_set_to_a_default() =>
        Check.File(
            """
            class Options
            {
                public int? Contacts { get; set; }
            }

            static class Boards
            {
                static Interconnect Build(Options options)
                {
                    options.Contacts ??= 24;
                    return Interconnect.Between(options.Contacts == null ? F4.AXK7L26223G : F4.AXK7L24223G, F4.AXK8L24124BG);
                }
            }
            """
        );

    [Fact]
    public Task A_struct_that_is_filled() =>
        Check.File(
            """
            struct Options
            {
                public int Contacts;
            }

            static class Boards
            {
                static Interconnect Build(int contacts)
                {
                    Options options = default;
                    options.Contacts = contacts;
                    if (options.Contacts != 24)
                    {
                        throw new ArgumentException();
                    }

                    return Interconnect.Between(contacts == 26 ? F4.AXK7L26223G : F4.AXK7L24223G, F4.AXK8L24124BG);
                }
            }
            """
        );

    [Fact]
    public Task A_static_write_and_a_check() =>
        Check.File(
            """
            static class Settings
            {
                public static bool Wide;

                public static void Validate()
                {
                    if (Wide)
                    {
                        throw new NotSupportedException();
                    }
                }
            }

            static class Boards
            {
                static Interconnect Build(bool wide)
                {
                    Settings.Wide = wide;
                    Settings.Validate();
                    return Interconnect.Between(wide ? F4.AXK7L26223G : F4.AXK7L24223G, F4.AXK8L24124BG);
                }
            }
            """
        );

    [Fact]
    public Task A_static_getter_that_is_checked() =>
        Check.File(
            """
            static class Boards
            {
                private static int current;

                private static bool IsValid => current == 24;

                static Interconnect Build(int contacts)
                {
                    current = contacts;
                    if (!IsValid)
                    {
                        throw new ArgumentException();
                    }

                    return Interconnect.Between(contacts == 26 ? F4.AXK7L26223G : F4.AXK7L24223G, F4.AXK8L24124BG);
                }
            }
            """
        );

    [Theory]
    [InlineData("spare = F4.Socket(kind == Kind.Camera ? 24 : Refuse());")]
    [InlineData("Console.WriteLine(new Lazy<int>(() => kind == Kind.Camera ? 24 : Refuse()).Value);")]
    public Task A_constructor_that_refuses_a_value(string statement) =>
        Check.Marked(
            $$"""
            enum Kind { Camera, Display }

            sealed class Lamp
            {
                private readonly F4Socket spare = F4.AXK7L24223G;

                public Lamp(Kind kind)
                {
                    Kind = kind;
                    {{statement}}
                }

                public Kind Kind { get; }

                public F4Socket Make() => F4.Socket(Kind == Kind.Camera ? 24 : 18);

                private static int Refuse() => throw new ArgumentException();
            }
            """
        );
}
