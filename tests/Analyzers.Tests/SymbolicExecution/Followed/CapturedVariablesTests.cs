using Keyway.Analyzers.Tests.Support;
using static Keyway.Analyzers.Tests.SymbolicExecution.Snippets;

namespace Keyway.Analyzers.Tests.SymbolicExecution.Followed;

/// <summary>Functions that code calls by name write the variables that they capture where it calls them.</summary>
public class CapturedVariablesTests
{
    [Theory]
    [InlineData("void Take(int count) => contacts = count;")]
    [InlineData("void Take(int count) { contacts = 0; More(count); } void More(int count) => contacts += count;")]
    [InlineData("Action<int> take = count => contacts = count; void Take(int count) => take(count);")]
    [InlineData("bool Take(int count) { if (count < 0) return false; contacts = count; return true; }")]
    public Task A_variable(string function) =>
        Check.MarkedStatements(
            $$"""
            int contacts = 20;
            {{function}}
            F4.Socket(contacts);
            Take(18);
            F4.Socket(contacts); // KEY1001
            """
        );

    [Fact]
    public Task A_list_of_designs() =>
        Check.MarkedStatements(
            $$"""
            var designs = new List<Interconnect>();
            void Add(Interconnect design) => designs.Add(design);

            Add({{Pair}}.AddNet("VBAT", 0.3.Amperes(), [1]));
            Add({{Pair}}.AddNet("VIO", 0.2.Amperes(), [2]));
            foreach (Interconnect design in designs)
            {
                design.AddNet("VIO", 0.3.Amperes(), [2, 3]).EnsureValid(); // KEY3005
            }
            """
        );

    [Fact]
    public Task A_counter_of_contacts() =>
        Check.Statements(
            $$"""
            int next = 1;
            Interconnect design = {{Pair}};

            void Power(string name, double amperes, int count)
            {
                design = design.AddNet(name, amperes.Amperes(), Enumerable.Range(next, count));
                next += count;
            }

            Power("VBAT", 0.9, 3);
            {|KEY3001:Power("VIO", 0.7, 2)|};
            design.AddNet("VCAM", 0.1.Amperes(), [{|KEY3004:next - 1|}]);
            """
        );

    [Fact]
    public Task A_variable_that_a_branch_sets_by_a_call() =>
        Check.Members(
            """
            static void Build(string[] args)
            {
                int contacts = 20;
                void Use(int count) => contacts = count;
                if (args.Length > 0)
                {
                    Use(18);
                }

                F4.Socket({|KEY1001:contacts|});
            }
            """
        );

    [Fact]
    public Task A_list_in_part_of_a_conjunction() =>
        Check.Members(
            $$"""
            static Interconnect Build(bool wide)
            {
                List<int> contacts = [1];
                bool Add(int contact) { contacts.Add(contact); return true; }
                _ = wide && Add(1);
                return {{Pair}}.AddNet("VBAT", 0.1.Amperes(), {|#0:contacts|});
            }
            """,
            Check.Error("KEY3006", "'VBAT' lists contact 1 twice; a contact counts once (when 'wide' is true)")
        );

    [Theory]
    [InlineData("foreach (string name in new[] { \"SDA\", \"SCL\" }) { int contact = next; ADD }")]
    [InlineData("foreach (string name in signals) { int contact = next; ADD }")]
    [InlineData("for (int i = 0; i < 2; i++) { int contact = next; string name = $\"D{i}\"; ADD }")]
    [InlineData("foreach ((string name, int contact) in new[] { (\"SDA\", 1), (\"SCL\", next) }) { ADD }")]
    public Task Steps_that_a_loop_adds_with_the_variables_of_its_iterations(string loop) =>
        Check.File(
            $$"""
            internal sealed class LinkBuilder
            {
                private static readonly string[] bus = ["SDA", "SCL"];

                private readonly List<Func<Interconnect, Interconnect>> steps = [];

                public static Interconnect Panel() => new LinkBuilder().AddBus(bus).Build();

                private LinkBuilder AddBus(IEnumerable<string> signals)
                {
                    int next = 1;
                    {{loop.Replace(
                "ADD",
                "Add(link => link.AddNet(name, 2.Milliamperes(), [{|KEY3004:contact|}]));",
                StringComparison.Ordinal
            )}}
                    return this;
                }

                private void Add(Func<Interconnect, Interconnect> step) => steps.Add(step);

                private Interconnect Build()
                {
                    Interconnect link = Interconnect.Between(F4.AXK7L24223G, F4.AXK8L24124BG);
                    foreach (Func<Interconnect, Interconnect> step in steps)
                    {
                        link = step(link);
                    }

                    return link;
                }
            }
            """
        );

    [Fact]
    public Task Of_a_function_that_surrounding_code_holds() =>
        Check.Members(
            """
                static void Build()
                {
                    Func<int> size = () => 20;
                    void Choose()
                    {
                        int n = 18;
                        size = () => n;
                        if (System.IO.File.Exists("wide"))
                        {
                            n = 24;
                        }

                        F4.Socket({|KEY1001:n|});
                    }

                    Choose();
                    F4.Socket({|KEY1001:19|});
                }
            """
        );

    [Theory]
    [InlineData("IReadOnlyList<int>")]
    [InlineData("IReadOnlyCollection<int>")]
    [InlineData("IEnumerable<int>")]
    public Task That_hold_a_list_which_no_code_can_write_into(string type) =>
        Check.Members(
            $$"""
                static Interconnect Build()
                {
                    {{type}} contacts = [1, 2, 3];
                    Func<Interconnect, Interconnect> extend = link => link.AddNet("VBAT", 2.4.Amperes(), contacts);
                    return {|KEY3001:extend(Interconnect.Between(F4.AXK7L24223G, F4.AXK8L24124BG))|};
                }
            """
        );

    [Fact]
    public Task That_hold_a_variant_of_a_static_record_with_a_list() =>
        Check.File(
            """
            record Rail(string Name, int First, int Width)
            {
                public IEnumerable<int> Contacts => Enumerable.Range(First, Width);
            }

            record Plan(string Revision, IReadOnlyList<Rail> Rails)
            {
                public static Plan Released { get; } = new("1", [new Rail("V5", 1, 3)]);

                public Plan Adding(params Rail[] rails) => this with { Revision = Revision + "+", Rails = [.. Rails, .. rails] };
            }

            record Variant(string Name, Plan Plan)
            {
                public static Variant Basic { get; } = new("basic", Plan.Released);

                public static Variant Monitored { get; } =
                    Basic with { Name = "monitored", Plan = Plan.Released.Adding({|KEY1003:new Rail("M", 19, 3)|}) };
            }

            static class Boards
            {
                private static Interconnect Create(Variant variant) =>
                    variant.Plan.Rails.Aggregate(
                        Interconnect.Between(F4.AXK7L20223G, F4.AXK8L20124BG),
                        (link, rail) => link.AddNet(rail.Name, 0.5.Amperes(), rail.Contacts));

                public static IReadOnlyDictionary<string, Lazy<Interconnect>> All { get; } =
                    new[] { Variant.Basic, Variant.Monitored }.ToDictionary(
                        variant => variant.Name,
                        variant => new Lazy<Interconnect>(() => Create(variant)));
            }
            """
        );
}
