using Keyway.Analyzers.Tests.Support;

namespace Keyway.Analyzers.Tests.SymbolicExecution.Followed;

/// <summary>Generic code is followed with the type arguments of the call.</summary>
public class GenericsTests
{
    private const string Specifications = """
        interface ISpecification<T>
            where T : ISpecification<T>
        {
            static abstract int Contacts { get; }
            static abstract T operator +(T one, T other);
            static virtual int Spare => 0;
            int Own { get; }
        }

        sealed record Camera(int Own) : ISpecification<Camera>
        {
            public static int Contacts => 18;
            public static Camera operator +(Camera one, Camera other) => new(one.Own + other.Own);
        }

        sealed record Display(int Own) : ISpecification<Display>
        {
            public static int Contacts => 24;
            public static Display operator +(Display one, Display other) => new(one.Own + other.Own);
            public static int Spare => 2;
        }

        abstract class Board<T>
            where T : ISpecification<T>
        {
            public F4Socket Build() => F4.Socket(T.Contacts); // KEY1001
        }

        sealed class CameraBoard : Board<Camera>;

        sealed class DisplayBoard : Board<Display>;
        """;

    [Fact]
    public Task Static_members_behind_a_constraint_on_the_type_itself() =>
        Check.Marked(
            $$"""
            {{Specifications}}

            static class Boards
            {
                static void Build()
                {
                    Make<Camera>(); // KEY1001
                    Make<Display>();
                    new CameraBoard().Build();
                    new DisplayBoard().Build();
                    F4.Socket(Later<Camera>()()); // KEY1001
                    F4.Socket(Spare<Display>() + 16); // KEY1001
                    F4.Socket(Spare<Camera>() + 16);
                    F4.Socket(Sum(new Camera(10), new Camera(8)).Own); // KEY1001
                    F4.Socket(Sum(new Display(10), new Display(10)).Own);
                }

                static F4Socket Make<T>()
                    where T : ISpecification<T> => F4.Socket(T.Contacts);

                static Func<int> Later<T>()
                    where T : ISpecification<T> => () => T.Contacts;

                static int Spare<T>()
                    where T : ISpecification<T> => T.Spare;

                static T Sum<T>(T one, T other)
                    where T : ISpecification<T> => one.Own > 0 ? one + other : one;
            }
            """
        );

    [Theory]
    [InlineData("all[0] * all[1]", "9, 2")]
    [InlineData("all[0] * T.CreateChecked(2)", "9")]
    [InlineData("all.Aggregate(T.Zero, (sum, one) => sum + one)", "10, 8")]
    [InlineData("all[0] > all[1] ? all[0] : all[1]", "10, 18")]
    [InlineData("T.Max(all[0], all[1])", "10, 18")]
    [InlineData("T.IsEvenInteger(all[0]) ? all[1] : all[0]", "24, 18")]
    [InlineData("all[0].CompareTo(all[1]) < 0 ? all[1] : all[0]", "10, 18")]
    [InlineData("-(-all[0])", "18")]
    [InlineData("""T.Parse("18", System.Globalization.CultureInfo.InvariantCulture)""", "24")]
    public Task Operators_and_constants_of_numbers(string result, string arguments) =>
        Check.Marked(
            $$"""
            static class Boards
            {
                static void Build() => F4.Socket(Count({{arguments}})); // KEY1001

                static T Count<T>(params T[] all)
                    where T : System.Numerics.IBinaryInteger<T> => {{result}};
            }
            """
        );

    [Fact]
    public Task Generic_classes_made_in_generic_methods() =>
        Check.Marked(
            """
            interface ISource<T>
            {
                T Read();
            }

            sealed class Slot<T>(T value) : ISource<T>
            {
                public T Value { get; } = value;

                public T Read() => Value;
            }

            static class Boards
            {
                static void Build()
                {
                    F4.Socket(Wrap(18).Value); // KEY1001
                    F4.Socket(Wrap(24).Value);
                    F4.Socket(Read(Wrap(18))); // KEY1001
                    F4.Socket(Wrap(18) is Slot<int> ? 24 : 18);
                    F4.Socket(Default<int>() + 18); // KEY1001
                    F4.Socket(Count(18)); // KEY1001
                    F4.Socket(Count("18")); // KEY1001
                }

                static Slot<T> Wrap<T>(T value) => new(value);

                static T Read<T>(ISource<T> source) => source.Read();

                static T Default<T>() => default!;

                static int Count<T>(T value) =>
                    value switch
                    {
                        int number => number,
                        string text => int.Parse(text),
                        _ => 24,
                    };
            }
            """
        );

    [Fact]
    public Task Generic_functions_in_a_method_and_the_objects_that_they_receive() =>
        Check.Marked(
            $$"""
            {{Specifications}}

            sealed class Slot<T>(string name)
                where T : ISpecification<T>
            {
                private readonly int contacts = T.Contacts;

                public string Name => name;

                public F4Socket Build() => F4.Socket(contacts);
            }

            static class Boards
            {
                static void Build()
                {
                    Show(new Slot<Camera>("camera"));
                    Show(new Slot<Display>("display"));
                    Make<Camera>(); // KEY1001
                    Make<Display>();
                    static F4Socket Show<T>(Slot<T> slot)
                        where T : ISpecification<T> => slot.Build(); // KEY1001
                    static F4Socket Make<T>()
                        where T : ISpecification<T> => F4.Socket(T.Contacts);
                }

                static void Tables()
                {
                    Dictionary<Type, Func<F4Socket>> makers = new()
                    {
                        [typeof(Camera)] = Create<Camera>,
                        [typeof(Display)] = Create<Display>,
                    };
                    makers[typeof(Display)]();
                    makers[typeof(Camera)](); // KEY1001
                    Named<Display>()();
                    Named<Camera>()(); // KEY1001
                }

                static Func<F4Socket> Named<T>()
                    where T : ISpecification<T> => Create<T>;

                static F4Socket Create<T>()
                    where T : ISpecification<T> => F4.Socket(T.Contacts);
            }
            """
        );

    [Theory]
    [InlineData("signal.ToString()")]
    [InlineData("$\"{signal}\"")]
    [InlineData("Enum.GetValues<TSignal>()[0].ToString()")]
    public Task The_names_of_a_type_argument(string name) =>
        Check.Marked(
            $$"""
            enum Signal { Power, Ground }

            sealed class Pinout<TSignal>
                where TSignal : struct, Enum
            {
                private readonly SortedDictionary<TSignal, int> contacts = [];

                public Pinout<TSignal> Assign(TSignal signal, int contact)
                {
                    contacts.Add(signal, contact);
                    return this;
                }

                public Interconnect Wire()
                {
                    Interconnect link = Interconnect.Between(F4.Socket(20), F4.Socket(20).MatingHeader());
                    foreach ((TSignal signal, int contact) in contacts)
                    {
                        link = link.AddNet({{name}}, 0.1.Amperes(), [contact]);
                    }

                    return link.AddReturn("R", ["Power"], [3]).AddNet("Power", 0.1.Amperes(), [4]); // KEY3005
                }
            }

            static class Boards
            {
                static Interconnect Build() => new Pinout<Signal>().Assign(Signal.Power, 1).Wire();
            }
            """
        );
}
