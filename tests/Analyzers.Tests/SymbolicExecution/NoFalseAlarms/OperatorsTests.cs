namespace Keyway.Analyzers.Tests.SymbolicExecution.NoFalseAlarms;

/// <summary>Operators of the user's own types, also lifted to nullable types, are evaluated as in the program.</summary>
public class OperatorsTests
{
    [Fact]
    public Task A_lifted_conversion_of_null_is_null() =>
        ProgramCheck.IsSound(
            """
                struct Wrapped
                {
                    public static implicit operator int(Wrapped wrapped) => 18;
                }

                static int Contacts()
                {
                    Wrapped? wrapped = null;
                    int? number = wrapped;
                    return number ?? 24;
                }
            """
        );

    [Fact]
    public Task A_lifted_operator_on_null_is_null() =>
        ProgramCheck.IsSound(
            """
                struct Wrapped
                {
                    public static int operator +(Wrapped left, Wrapped right) => 18;
                }

                static int Contacts()
                {
                    Wrapped? wrapped = null;
                    int? number = wrapped + new Wrapped();
                    return number ?? 24;
                }
            """
        );

    [Fact]
    public Task A_lifted_unary_operator_on_null_is_null() =>
        ProgramCheck.IsSound(
            """
                struct Wrapped
                {
                    public static int operator -(Wrapped operand) => 18;
                }

                static int Contacts()
                {
                    Wrapped? wrapped = null;
                    int? number = -wrapped;
                    return number ?? 24;
                }
            """
        );

    [Fact]
    public Task A_lifted_comparison_with_null_does_not_call_the_operator() =>
        ProgramCheck.IsSound(
            """
                struct Wrapped
                {
                    public static bool operator ==(Wrapped left, Wrapped right) => true;

                    public static bool operator !=(Wrapped left, Wrapped right) => false;
                }

                static int Contacts()
                {
                    Wrapped? wrapped = null;
                    return wrapped == new Wrapped() ? 18 : 24;
                }
            """
        );

    [Fact]
    public Task An_increment_operator_may_change_a_shared_object() =>
        ProgramCheck.IsSound(
            """
                class Counter
                {
                    public int Value;

                    public static Counter operator ++(Counter counter)
                    {
                        counter.Value += 6;
                        return counter;
                    }
                }

                static int Contacts()
                {
                    var counter = new Counter { Value = 18 };
                    var same = counter;
                    counter++;
                    return same.Value;
                }
            """
        );
}
