using Keyway.Analyzers.Tests.Support;

namespace Keyway.Analyzers.Tests.SymbolicExecution.Followed;

/// <summary>Tables and members that hold functions, as those of a state machine.</summary>
public class FunctionTablesTests
{
    private const string Rack = """
        enum Step { Empty, Loaded, Soaking }
        enum Trigger { Load, Heat, Cool }

        sealed record Rack
        {
            public Step Step { get; init; } = Step.Empty;

            public ImmutableSortedDictionary<string, Interconnect> Links { get; init; } =
                ImmutableSortedDictionary<string, Interconnect>.Empty;

            public Rack Put(string slot, Interconnect link) => this with { Links = Links.SetItem(slot, link) };

            public Rack Change(string slot, Func<Interconnect, Interconnect> change) =>
                Links.TryGetValue(slot, out var link) ? Put(slot, change(link)) : this;

            public Rack ChangeAll(Func<Interconnect, Interconnect> change) =>
                this with { Links = Links.ToImmutableSortedDictionary(entry => entry.Key, entry => change(entry.Value)) };
        }

        """;

    [Theory]
    [InlineData("machine.Fire(Trigger.Load); machine.Fire(Trigger.Heat); machine.Fire(Trigger.Cool);")]
    [InlineData("foreach (Trigger trigger in new[] { Trigger.Load, Trigger.Heat, Trigger.Cool }) { machine.Fire(trigger); }")]
    public Task A_state_machine_as_a_table(string run) =>
        Check.Marked(
            Rack
                + $$"""
                sealed class Machine
                {
                    private readonly Dictionary<(Step From, Trigger On), (Step To, Func<Rack, Rack> Effect)> table = new()
                    {
                        [(Step.Empty, Trigger.Load)] = (Step.Loaded, rack => rack
                            .Put("device", Interconnect.Between(F4.AXK7L24223G, F4.AXK8L24124BG))
                            .Put("driver", Interconnect.Between(F4S.AXT530124, F4S.AXT630124))),
                        [(Step.Loaded, Trigger.Heat)] = (Step.Soaking, rack => rack
                            .ChangeAll(link => link.WithVoltage(12.Volts()))),
                        [(Step.Soaking, Trigger.Cool)] = (Step.Empty, rack => rack
                            .Change("device", link => link.WithMatingCycles(400))), // KEY4002
                    };

                    public Rack Current { get; private set; } = new();

                    public bool Fire(Trigger trigger)
                    {
                        if (!table.TryGetValue((Current.Step, trigger), out var row))
                        {
                            return false;
                        }

                        Current = row.Effect(Current) with { Step = row.To };
                        return true;
                    }
                }

                static class Program
                {
                    static void Run()
                    {
                        Machine machine = new();
                        {{run}}
                    }
                }
                """
        );

    // The initializer of the record is part of the initializer of the table, and writes to the record.
    [Fact]
    public Task A_function_of_a_table_that_copies_a_record() =>
        Check.Marked(
            """
            sealed record Part(Interconnect Link);

            static class Changes
            {
                private static readonly Dictionary<int, Func<Part, Part>> Table = new()
                {
                    [1] = part => part with { Link = part.Link.WithMatingCycles(400) },
                };

                static void Run() => Table[1](new(Interconnect.Between(F4.AXK7L24223G, F4.AXK8L24124BG))); // KEY4002
            }
            """
        );

    [Theory]
    [InlineData("Func<int, Part> make = Make; make(400);")]
    [InlineData("var make = new Func<int, Part>(Make); make(400);")]
    [InlineData("table[1](400);")]
    [InlineData("pairs[1].Make(400);")]
    public Task A_call_through_a_delegate(string call) =>
        Check.Marked(
            $$"""
            sealed record Part(Interconnect Link);

            sealed class Makers
            {
                private readonly Dictionary<int, Func<int, Part>> table = new() { [1] = Make };
                private readonly Dictionary<int, (int Order, Func<int, Part> Make)> pairs = new() { [1] = (2, Make) };

                private static Part Make(int cycles) =>
                    new(Interconnect.Between(F4.AXK7L24223G, F4.AXK8L24124BG).WithMatingCycles(cycles));

                void Run()
                {
                    {{call}} // KEY4002
                }
            }
            """
        );

    [Theory]
    [InlineData("Func<int, Task<Interconnect>> make = Make; await make(400);")]
    [InlineData("Func<int, Task<Interconnect>> make = Make; await make(400).ConfigureAwait(false);")]
    [InlineData("await Run(Make, 400);")]
    public Task An_async_method_through_a_delegate(string call) =>
        Check.Marked(
            $$"""
            static class Makers
            {
                static async Task<Interconnect> Make(int cycles)
                {
                    await Task.Yield();
                    return Interconnect.Between(F4.AXK7L24223G, F4.AXK8L24124BG).WithMatingCycles(cycles);
                }

                static async Task<T> Run<T>(Func<int, Task<T>> make, int cycles) => await make(cycles);

                static async Task Build()
                {
                    {{call}} // KEY4002
                }
            }
            """
        );

    [Fact]
    public Task A_name_that_a_method_adds_to_a_builder() =>
        Check.Marked(
            """
            sealed class Harness
            {
                private readonly List<(string Net, ElectricCurrent Current, int[] Contacts)> loads = [];

                public Harness Load(string net, ElectricCurrent current, params int[] contacts)
                {
                    loads.Add((net, current, contacts));
                    return this;
                }

                public Interconnect Build()
                {
                    Interconnect made = Interconnect.Between(F4.AXK7L24223G, F4.AXK8L24124BG);
                    foreach ((string net, ElectricCurrent current, int[] contacts) in loads)
                    {
                        made = made.AddNet(net, current, contacts);
                    }

                    return made;
                }
            }

            static class Panels
            {
                static Interconnect Backbox()
                {
                    Harness harness = new Harness().Load("LCD", 0.2.Amperes(), 1).Load("GND", 0.3.Amperes(), 2);
                    AddTopper(harness);
                    return harness.Build();
                }

                static void AddTopper(Harness harness) => harness
                    .Load("LED", 0.2.Amperes(), 3)
                    .Load("GND", 0.2.Amperes(), 4); // KEY3005
            }
            """
        );

    // The method has side effects, so it is followed only where nothing else runs before it has ended.
    [Theory]
    [InlineData("await Bind(cycles => Make(cycles), 400);")]
    [InlineData("await Forward(400);")]
    [InlineData("await Bind(Forward, 400).ConfigureAwait(false);")]
    public Task A_task_that_a_function_hands_on_to_a_caller_who_awaits_it(string call) =>
        Check.Marked(
            $$"""
            sealed class Line
            {
                private readonly List<Interconnect> made = [];

                private async Task<int> Make(int cycles)
                {
                    await Task.Yield();
                    made.Add(Interconnect.Between(F4.AXK7L24223G, F4.AXK8L24124BG).WithMatingCycles(cycles));
                    return made.Count;
                }

                private Task<int> Forward(int cycles) => Make(cycles);

                private static async Task<T> Bind<T>(Func<int, Task<T>> next, int cycles) =>
                    cycles > 0 ? await next(cycles).ConfigureAwait(false) : throw new ArgumentOutOfRangeException(nameof(cycles));

                public async Task Run()
                {
                    {{call}} // KEY4002
                }
            }
            """
        );

    [Theory]
    [InlineData("bool imprinter", "imprinter")]
    [InlineData("Settings settings", "settings.Imprinter")]
    public Task A_state_machine_that_reads_parameters_of_its_class(string parameter, string condition) =>
        Check.Marked(
            $$"""
            sealed record Settings(bool Imprinter);

            sealed class Machine({{parameter}})
            {
                private readonly Dictionary<int, Func<Interconnect, (int Next, Interconnect Joint)>> steps = new()
                {
                    [0] = joint => (1, joint.AddNet("PGND", 0.1.Amperes(), [1])),
                    [1] = joint => {{condition}} ? (2, joint.AddNet("PGND", 0.1.Amperes(), [2])) : (3, joint), // KEY3005
                    [2] = joint => (3, joint.WithVoltage(24.Volts())),
                };

                public Interconnect Run()
                {
                    var state = 0;
                    var joint = Interconnect.Between(F4S.AXT550124, F4S.AXT650124);
                    while (state != 3)
                    {
                        (state, joint) = steps[state](joint);
                    }

                    return joint;
                }
            }
            """
        );
}
