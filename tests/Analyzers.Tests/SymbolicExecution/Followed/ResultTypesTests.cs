using Keyway.Analyzers.Tests.Support;

namespace Keyway.Analyzers.Tests.SymbolicExecution.Followed;

/// <summary>A design in a type that holds either a result or the reason why there is none is followed from step to step.</summary>
public class ResultTypesTests
{
    private const string Outcome = """
        abstract record Outcome<T>
        {
            public sealed record Ok(T Value) : Outcome<T>;

            public sealed record Rejected(string Reason) : Outcome<T>;

            public Outcome<TNext> Then<TNext>(Func<T, Outcome<TNext>> step) =>
                this switch
                {
                    Ok ok => step(ok.Value),
                    Rejected no => new Outcome<TNext>.Rejected(no.Reason),
                    _ => throw new InvalidOperationException(),
                };

            public Outcome<TNext> Map<TNext>(Func<T, TNext> step) => Then<TNext>(value => new Outcome<TNext>.Ok(step(value)));
        }

        static class Outcome
        {
            public static Outcome<T> Of<T>(T value) => new Outcome<T>.Ok(value);

            public static Outcome<T> Require<T>(T value, bool condition) =>
                condition ? new Outcome<T>.Ok(value) : new Outcome<T>.Rejected("too many");
        }
        """;

    [Fact]
    public Task Steps_through_records_within_a_generic_record() =>
        Check.Marked(
            $$"""
            {{Outcome}}

            static class Boards
            {
                static Outcome<Interconnect> Build(double amperes) =>
                    Outcome
                        .Of(Interconnect.Between(F4.AXK7L24223G, F4.AXK8L24124BG))
                        .Map(flex => flex.AddNet("VIO", 0.1.Amperes(), contacts: [1]))
                        .Then(flex => Outcome.Require(flex, flex.Nets.Count <= 4))
                        .Map(flex => flex.AddNet("VBAT", amperes.Amperes(), contacts: [2]));

                static void All()
                {
                    Build(0.1);
                    Build(0.8); // KEY3001
                    Outcome.Of(24).Map(contacts => F4.Socket(contacts));
                    Outcome.Of(18).Map(contacts => F4.Socket(contacts)); // KEY1001
                }
            }
            """
        );

    [Fact]
    public Task Branches_on_what_a_table_gives() =>
        Check.Marked(
            $$"""
            {{Outcome}}

            static class Boards
            {
                private static readonly Dictionary<string, int> Known = new() { ["camera"] = 24, ["display"] = 18 }; // KEY1001

                static Outcome<int> Find(string name) =>
                    Known.TryGetValue(name, out int contacts) ? new Outcome<int>.Ok(contacts) : new Outcome<int>.Rejected("unknown");

                static F4Socket? Build(string name) =>
                    Find(name).Map(contacts => F4.Socket(contacts)) switch
                    {
                        Outcome<F4Socket>.Ok { Value: var socket } => socket,
                        _ => null,
                    };
            }
            """
        );

    [Theory]
    [InlineData("this is Some some ? then(some.Value) : none()")]
    [InlineData("this is Some { Value: var value } ? then(value) : none()")]
    [InlineData("this switch { Some(var value) => then(value), _ => none() }")]
    [InlineData("this switch { Some some when some.Value is not null => then(some.Value), _ => none() }")]
    public Task Ways_to_take_the_value(string match) =>
        Check.Marked(
            $$"""
            abstract class Option<T>
            {
                public sealed class Some(T value) : Option<T>
                {
                    public T Value => value;

                    public void Deconstruct(out T result) => result = value;

                    public void Deconstruct(out T result, out bool known) => (result, known) = (value, true);
                }

                public sealed class None : Option<T>
                {
                    public static readonly None Instance = new();
                }

                public TResult Match<TResult>(Func<T, TResult> then, Func<TResult> none) => {{match}};
            }

            static class Boards
            {
                static void Build()
                {
                    new Option<int>.Some(24).Match(contacts => F4.Socket(contacts), () => F4.Socket(20));
                    new Option<int>.Some(18).Match(contacts => F4.Socket(contacts), () => F4.Socket(20)); // KEY1001
                    F4.Socket(Option<int>.None.Instance.Match(contacts => 24, () => 18)); // KEY1001
                }
            }
            """
        );

    [Fact]
    public Task Types_with_parameters_of_their_own_within_a_generic_one() =>
        Check.Marked(
            """
            abstract record Either<TLeft, TRight>
            {
                public sealed record Left(TLeft Value) : Either<TLeft, TRight>;

                public sealed record Both<TExtra>(TRight Value, TExtra Extra) : Either<TLeft, TRight>;

                public Either<TLeft, TNext> Select<TNext>(Func<TRight, TNext> next) =>
                    this switch
                    {
                        Left(var left) => new Either<TLeft, TNext>.Left(left),
                        Both<string>(var right, var extra) => new Either<TLeft, TNext>.Both<string>(next(right), extra),
                        Both<int>(var right, var extra) => new Either<TLeft, TNext>.Both<int>(next(right), extra),
                        _ => throw new InvalidOperationException(),
                    };
            }

            static class Boards
            {
                static void Build()
                {
                    Wide(18).Select(contacts => contacts + 2).Select(contacts => F4.Socket(contacts));
                    Wide(16).Select(contacts => contacts + 2).Select(contacts => F4.Socket(contacts)); // KEY1001
                    new Either<int, int>.Left(18).Select(contacts => contacts + 2).Select(contacts => F4.Socket(contacts));
                }

                static Either<string, int> Wide(int contacts) => new Either<string, int>.Both<int>(contacts, 0);
            }
            """
        );

    [Fact]
    public Task Steps_that_create_results_which_are_structures() =>
        Check.Marked(
            """
            public readonly struct Result<T>
            {
                private readonly T? value;
                private readonly string? error;

                private Result(T? value, string? error) => (this.value, this.error) = (value, error);

                public static Result<T> Ok(T value) => new(value, null);

                public static Result<T> Fail(string error) => new(default, error);

                public Result<TNext> Then<TNext>(Func<T, Result<TNext>> step) =>
                    error is null ? step(value!) : Result<TNext>.Fail(error);

                public Result<TNext> Map<TNext>(Func<T, TNext> step) => Then(found => Result<TNext>.Ok(step(found)));
            }

            static class Boards
            {
                static Result<Interconnect> Choose(int contacts) =>
                    contacts <= 24
                        ? Result<Interconnect>.Ok(Interconnect.Between(F4.AXK7L24223G, F4.AXK8L24124BG))
                        : Result<Interconnect>.Fail("too many");

                static Result<Interconnect> Build() =>
                    Choose(20)
                        .Then(pair => Result<Interconnect>.Ok(pair.AddNet("VBUS", 0.5.Amperes(), [1]))) // KEY3001
                        .Map(pair => pair.WithVoltage(500.Volts())); // KEY3003
            }
            """
        );
}
