using Keyway.Analyzers.Tests.Support;

namespace Keyway.Analyzers.Tests.SymbolicExecution.Followed;

/// <summary>An instance member is checked with its object as initializers and constructors leave it, whoever creates the object.</summary>
public class StateOfThisTests
{
    [Fact]
    public Task A_service_with_a_table() =>
        Check.Marked(
            """
            public interface IClock;

            public sealed class ConnectorService(IClock clock)
            {
                private readonly Dictionary<string, int> contacts = new() { ["camera"] = 24, ["display"] = 18 };
                private readonly int[][] rows = [[1, 2], [3, 25]];

                public IClock Clock => clock;

                public F4Socket Camera() => F4.Socket(contacts["camera"]);

                public F4Socket Display() => F4.Socket(contacts["display"]); // KEY1001

                public Interconnect Flex() =>
                    Interconnect.Between(F4.AXK7L24223G, F4.AXK8L24124BG)
                        .AddNet("VCAM", 0.1.Amperes(), contacts: rows[0])
                        .AddNet("VLED", 0.1.Amperes(), contacts: rows[1]); // KEY1003
            }
            """
        );

    [Fact]
    public Task A_service_whose_constructor_checks_its_arguments() =>
        Check.Marked(
            """
            public interface IClock;

            public class ConnectorService
            {
                private readonly IClock clock;
                private readonly int contacts;
                private F4Socket socket;

                public ConnectorService(IClock clock, int spare)
                {
                    this.clock = clock ?? throw new ArgumentNullException(nameof(clock));
                    ArgumentOutOfRangeException.ThrowIfNegative(spare);
                    contacts = 18;
                    socket = F4.AXK7L24223G;
                }

                public IClock Clock => clock;

                public void Build()
                {
                    F4.Socket(contacts); // KEY1001
                    Interconnect.Between(socket, F4.AXK8L26124BG); // KEY2003
                }
            }
            """
        );

    [Fact]
    public Task A_test_class_whose_constructor_sets_fields() =>
        Check.Marked(
            """
            public class FlexTests
            {
                private F4Socket socket;
                private F4Header header;

                public FlexTests() => SetUp();

                private void SetUp()
                {
                    socket = F4.AXK7L24223G;
                    header = F4.AXK8L26124BG;
                }

                public void They_mate() => Interconnect.Between(socket, header).EnsureValid(); // KEY2003
            }
            """
        );

    [Fact]
    public Task A_view_model() =>
        Check.Marked(
            """
            public class ConnectorViewModel
            {
                public int Contacts { get; private set; } = 18;

                public int Height { get; } = 3;

                public string Title { get; set; } = "camera";

                public F4Socket Socket => F4.Socket(Contacts); // KEY1001

                public void Build() =>
                    Interconnect.Between(F4.AXK7L24223G, F4.AXK8L24124BG).WithMatedHeight(Height.Millimeters()); // KEY2005
            }
            """
        );

    [Fact]
    public Task A_class_with_a_primary_constructor() =>
        Check.Marked(
            """
            public class Board(string name, F4Socket socket)
            {
                private const int Spare = 6;
                private readonly int contacts = 12 + Spare;
                private readonly Interconnect flex = Interconnect.Between(F4.AXK7L24223G, F4.AXK8L24124BG);

                public string Name => name;

                public F4Socket Socket => socket;

                public F4Header Header() => F4.Header(contacts); // KEY1001

                public Interconnect Flex() => flex.AddNet(name, 0.1.Amperes(), contacts: [25]); // KEY1003
            }
            """
        );

    [Fact]
    public Task A_record_with_a_property_that_nothing_sets() =>
        Check.Marked(
            """
            public record Spec(string Name)
            {
                public int Contacts { get; } = 18;

                public F4Socket Socket() => F4.Socket(Contacts); // KEY1001
            }
            """
        );

    [Fact]
    public Task A_base_class() =>
        Check.Marked(
            """
            public abstract class Plan
            {
                protected readonly int contacts;

                protected Plan(int contacts) => this.contacts = contacts;
            }

            public class CameraPlan : Plan
            {
                public CameraPlan() : base(18) { }

                public F4Socket Socket() => F4.Socket(contacts); // KEY1001
            }
            """
        );

    [Fact]
    public Task Fields_written_and_read_in_one_method() =>
        Check.Marked(
            """
            public class Planner
            {
                private int contacts;

                public Planner()
                {
                    contacts = 18;
                    F4.Socket(contacts); // KEY1001
                }

                public int Height { get; set; }

                public void Build()
                {
                    contacts = 16 + 2;
                    F4.Socket(contacts); // KEY1001
                    contacts = 24;
                    F4.Socket(contacts);
                    Height = 3;
                    Interconnect.Between(F4.AXK7L24223G, F4.AXK8L24124BG).WithMatedHeight(Height.Millimeters()); // KEY2005
                }
            }
            """
        );

    [Fact]
    public Task A_value_that_is_created_when_it_is_first_asked_for() =>
        Check.Marked(
            """
            public class Cache
            {
                private static Interconnect? shared;
                private readonly Lazy<Interconnect> late = new(() => Interconnect.Between(F4.AXK7L24223G, F4.AXK8L24124BG));
                private Interconnect? flex;

                public Interconnect Flex => flex ??= Interconnect.Between(F4.AXK7L24223G, F4.AXK8L26124BG); // KEY2003

                public static Interconnect Shared => shared ??= Interconnect.Between(F4.AXK7L24223G, F4.AXK8L26124BG); // KEY2003

                public Interconnect Late() => late.Value.AddNet("VCAM", 0.1.Amperes(), contacts: [25]); // KEY1003
            }
            """
        );

    [Fact]
    public Task What_a_static_constructor_assigns() =>
        Check.Marked(
            """
            public static class Boards
            {
                private static readonly int[] Supply;
                private static readonly int Contacts = 18;

                static Boards()
                {
                    Supply = [1, 25];
                }

                static void Build()
                {
                    F4.Socket(Contacts); // KEY1001
                    Interconnect.Between(F4.AXK7L24223G, F4.AXK8L24124BG).AddNet("VCAM", 0.1.Amperes(), contacts: Supply); // KEY1003
                }
            }
            """
        );

    [Fact]
    public Task An_event_that_nobody_subscribes_to() =>
        Check.Marked(
            """
            class Model
            {
                private int contacts;

                public event EventHandler? Changed;

                public void Build()
                {
                    contacts = 18;
                    Changed?.Invoke(this, EventArgs.Empty);
                    F4.Socket(contacts); // KEY1001
                }
            }
            """
        );

    [Fact]
    public Task Conditions_on_an_argument_that_a_property_holds() =>
        Check.Marked(
            """
            sealed class Options
            {
                public bool IsWide { get; set; }

                public int Floors { get; set; } = 8;

                public void Validate()
                {
                    if (Floors > 40)
                        throw new InvalidOperationException();
                }
            }

            abstract class Panel(Options options)
            {
                protected Options Options { get; } = options;

                protected abstract F4Socket Choose();

                public F4Socket Design()
                {
                    Options.Validate();
                    return Choose();
                }
            }

            sealed class Buttons(Options options, bool hasBraille) : Panel(options)
            {
                private bool HasBraille { get; } = hasBraille;

                protected override F4Socket Choose() =>
                    HasBraille ? F4.Socket(19) // KEY1001
                    : Options.IsWide ? F4.Socket(18) // KEY1001
                    : F4.Socket(20);
            }
            """
        );
}
