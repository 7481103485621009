using Keyway.Analyzers.Tests.Support;

namespace Keyway.Analyzers.Tests.SymbolicExecution.NoFalseAlarms;

/// <summary>What others may set in an object is unknown to its members.</summary>
public class StateOfThisTests
{
    [Theory]
    [InlineData("public int Contacts { get; set; } = 18;")]
    [InlineData("public int Contacts { get; init; } = 18;")]
    [InlineData("public required int Contacts { get; set; }")]
    [InlineData("public int Contacts { get; internal set; } = 18;")]
    [InlineData("public int Contacts { get; protected set; } = 18;")]
    [InlineData("public virtual int Contacts { get; } = 18;")]
    [InlineData("public int Contacts = 18;")]
    [InlineData("protected int Contacts = 18;")]
    [InlineData("internal int Contacts = 18;")]
    [InlineData("public int Contacts { get; private set; }")]
    [InlineData("[Obsolete] private int Contacts = 18;")]
    [InlineData("private int Contacts = 18; public void Widen() => Contacts = 24;")]
    [InlineData("private int Contacts = 18; public void Widen() => Contacts++;")]
    [InlineData("private int Contacts = 18; public void Widen(Plan other) => other.Contacts = 24;")]
    [InlineData("private int Contacts = 18; public void Widen() => Set(out Contacts); static void Set(out int n) => n = 24;")]
    [InlineData("private int Contacts = 18; public ref int Widen() => ref Contacts;")]
    [InlineData("private int Contacts = 18; public Plan() => Widen(); public void Widen() => Contacts = 24;")]
    [InlineData("private int Contacts = 18; private void Widen() => Contacts = 24; public Action Later => Widen;")]
    [InlineData("private int Contacts = 18; public Plan() { Later = () => Contacts = 24; } public Action Later { get; }")]
    [InlineData("private int Contacts; public void Widen() => Contacts = 24;")]
    [InlineData("private readonly int Contacts; public Plan(int n) => Contacts = n;")]
    [InlineData("private readonly int Contacts = 18; public Plan(bool wide) { if (wide) Contacts = 24; }")]
    [InlineData("private readonly int Contacts = 18; public Plan(IList<int> all) { foreach (int n in all) Contacts = 24; }")]
    [InlineData("private readonly int Contacts = 18; public Plan() { } public Plan(int n) => Contacts = 24;")]
    [InlineData("private readonly int Contacts = 18; public Plan() { if (DateTime.Now.Year > 2000) Contacts = 24; }")]
    [InlineData("private readonly int Contacts = 18; public Plan() { try { Contacts = 24; } catch (Exception) { } }")]
    public Task What_others_or_other_members_set(string members) =>
        Check.Marked(
            $$"""
            public class Plan
            {
                {{members}}

                public F4Socket Socket() => F4.Socket(Contacts);
            }
            """
        );

    [Theory]
    [InlineData("private readonly List<int> contacts = [1, 25]; public void Mend() => contacts[1] = 2;")]
    [InlineData("private readonly List<int> contacts = [1, 25]; public List<int> All => contacts;")]
    [InlineData("public List<int> contacts { get; } = [1, 25];")]
    [InlineData("private readonly int[] contacts = [1, 25]; public Plan(Action<int[]> mend) => mend(contacts);")]
    [InlineData(
        "private readonly int[] contacts = [1, 25]; private static void Mend(int[] all) => all[1] = 2; void M() => Mend(contacts);"
    )]
    [InlineData(
        "private readonly int[] contacts, other; public Plan() { contacts = [1, 25]; other = contacts; } void M() => other[1] = 2;"
    )]
    [InlineData(
        "private readonly int[] contacts; public Plan() { int[] a = [1, 25]; contacts = a; M = () => a[1] = 2; } readonly Action M;"
    )]
    [InlineData("private readonly int[] contacts = [1, 25]; IEnumerable<int> M() { Array.Sort(contacts); return contacts; }")]
    public Task Collections_that_code_may_write(string members) =>
        Check.Marked(
            $$"""
            public class Plan
            {
                {{members}}

                public Interconnect Flex() =>
                    Interconnect.Between(F4.AXK7L24223G, F4.AXK8L24124BG).AddNet("VCAM", 0.1.Amperes(), contacts: contacts);
            }
            """
        );

    [Fact]
    public Task A_derived_class_may_override() =>
        Check.Marked(
            """
            public class Plan
            {
                protected virtual int Contacts => 18;

                public virtual int Spare() => 18;

                public void Build()
                {
                    F4.Socket(Contacts);
                    F4.Socket(Spare());
                }
            }

            public class CameraPlan : Plan
            {
                protected override int Contacts => 24;

                public override int Spare() => 24;
            }
            """
        );

    [Theory]
    [InlineData("bus.Publish();")]
    [InlineData("await Task.Yield();")]
    [InlineData("Changed?.Invoke(this, EventArgs.Empty);")]
    [InlineData("Raise();")]
    [InlineData("Action mend = () => contacts = 24; mend();")]
    [InlineData("bus.Keep(() => contacts = 24);")]
    [InlineData("foreach (int n in bus.All) contacts = 24;")]
    public Task Other_code_may_run_in_between(string statement) =>
        Check.Marked(
            $$"""
            public interface IBus
            {
                void Publish();

                void Keep(Action action);

                IEnumerable<int> All { get; }
            }

            public class Model(IBus bus)
            {
                private int contacts;

                public event EventHandler? Changed;

                public void Widen() => contacts = 24;

                protected virtual void Raise() => Widen();

                public async Task Build()
                {
                    contacts = 18;
                    {{statement}}
                    F4.Socket(contacts);
                }
            }
            """
        );

    [Fact]
    public Task A_lambda_that_never_runs() =>
        Check.Marked(
            """
            public class Model
            {
                private int contacts = 24;

                public Action Build()
                {
                    contacts = 24;
                    Action narrow = () => contacts = 18;
                    F4.Socket(contacts);
                    return narrow;
                }
            }
            """
        );

    [Fact]
    public Task A_function_in_a_constructor_that_runs_later() =>
        Check.Marked(
            """
            public class Model
            {
                private readonly int contacts;

                public Model()
                {
                    Build = () => F4.Socket(contacts);
                    contacts = 24;
                }

                public Func<F4Socket> Build { get; }
            }
            """
        );

    [Fact]
    public Task A_value_that_another_member_may_create_first() =>
        Check.Marked(
            """
            public class Cache
            {
                private int? contacts;

                public void Begin() => contacts ??= 24;

                public F4Socket Socket()
                {
                    Begin();
                    return F4.Socket(contacts ??= 18);
                }
            }
            """
        );

    [Fact]
    public Task What_a_static_constructor_may_assign() =>
        Check.Marked(
            """
            public static class Boards
            {
                private static readonly int Contacts = 18;
                private static readonly int Spare;
                private static readonly int[] Supply = [1, 25];

                static Boards()
                {
                    if (DateTime.Now.Year > 2000)
                    {
                        Contacts = 24;
                    }

                    if (Contacts == 18)
                        Spare = 18;

                    Supply[1] = 2;
                }

                static void Build()
                {
                    F4.Socket(Contacts);
                    F4.Socket(Spare);
                    Interconnect.Between(F4.AXK7L24223G, F4.AXK8L24124BG).AddNet("VCAM", 0.1.Amperes(), contacts: Supply);
                }
            }
            """
        );

    [Theory]
    [InlineData("{ get; } = false;")]
    [InlineData("{ get; } = hasBraille ? throw new ArgumentException() : false;")]
    [InlineData("{ get; } = hasBraille; private readonly bool isChecked = !hasBraille ? true : throw new ArgumentException();")]
    [InlineData("{ get; } = hasBraille && !hasBraille;")]
    [InlineData("=> hasBraille && !hasBraille;")]
    public Task A_property_that_is_always_false(string property) =>
        Check.File(
            $$"""
            sealed class Buttons(bool hasBraille)
            {
                private bool HasBraille {{property}}

                public F4Socket Choose() => HasBraille ? F4.Socket(18) : F4.Socket(20);
            }
            """
        );
}
