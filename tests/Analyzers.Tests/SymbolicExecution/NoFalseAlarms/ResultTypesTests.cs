using Keyway.Analyzers.Tests.Support;

namespace Keyway.Analyzers.Tests.SymbolicExecution.NoFalseAlarms;

/// <summary>What holds either a result or the reason why there is none is told apart as in the program.</summary>
public class ResultTypesTests
{
    [Fact]
    public Task Steps_after_a_refusal_do_not_run() =>
        Check.File(
            """
            abstract record Outcome<T>
            {
                public sealed record Ok(T Value) : Outcome<T>;

                public sealed record Rejected(T Wrong) : Outcome<T>;

                public Outcome<T> Where(Func<T, bool> fits) =>
                    this switch
                    {
                        Ok ok when !fits(ok.Value) => new Rejected(ok.Value),
                        _ => this,
                    };

                public Outcome<TNext> Then<TNext>(Func<T, TNext> step)
                    where TNext : class => this is Ok(var value) ? new Outcome<TNext>.Ok(step(value)) : new Outcome<TNext>.Rejected(null!);

                public T Or(T other) => this is Ok { Value: var value } ? value : other;
            }

            static class Boards
            {
                static void Build()
                {
                    Make(18);
                    Make(24);
                    F4.Socket(new Outcome<int>.Rejected(18).Or(24));
                    F4.Socket(((object)new Outcome<int>.Ok(24)) is Outcome<string>.Ok ? 18 : 24);
                }

                static void Make(int count) =>
                    new Outcome<int>.Ok(count).Where(contacts => contacts >= 20).Then(contacts => F4.Socket(contacts));
            }
            """
        );

    [Fact]
    public Task Type_arguments_that_convert_to_others() =>
        Check.File(
            """
            interface IOutcome<out T>;

            sealed record Ok(string Value) : IOutcome<string>;

            static class Boards
            {
                static void Build()
                {
                    object outcome = new Ok("camera");
                    F4.Socket(outcome is IOutcome<object> ? 24 : 18);
                    F4.Socket(outcome switch { IOutcome<object> => 24, _ => 18 });
                }
            }
            """
        );

    [Fact]
    public Task Type_parameters_that_may_stand_for_the_type() =>
        Check.File(
            """
            sealed record Ok<T>(T Value);

            static class Boards
            {
                static F4Socket Build<T>(T value)
                {
                    object outcome = new Ok<T>(value);
                    return F4.Socket(outcome is Ok<int> ? 24 : typeof(T) == typeof(int) ? 18 : 20);
                }
            }
            """
        );
}
