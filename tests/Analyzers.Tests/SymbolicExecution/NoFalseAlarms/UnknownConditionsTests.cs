namespace Keyway.Analyzers.Tests.SymbolicExecution.NoFalseAlarms;

/// <summary>Variables are unknown after code that may not run, or may run several times, writes to them.</summary>
public class UnknownConditionsTests
{
    [Fact]
    public Task A_loop_that_writes_to_this() =>
        ProgramCheck.IsSound(
            """
                class Box
                {
                    public int Value = 18;

                    public int Change(int turns)
                    {
                        for (int i = 0; i < turns; i++)
                            Value += 2;
                        return Value;
                    }
                }

                static int Contacts() => new Box().Change(int.Parse("3"));
            """
        );

    [Fact]
    public Task A_loop_that_calls_a_method_of_this() =>
        ProgramCheck.IsSound(
            """
                class Box
                {
                    public int Value = 18;

                    void Increase() => Value += 2;

                    public int Change(int turns)
                    {
                        for (int i = 0; i < turns; i++)
                            Increase();
                        return Value;
                    }
                }

                static int Contacts() => new Box().Change(int.Parse("3"));
            """
        );

    [Fact]
    public Task An_if_that_writes_to_this() =>
        ProgramCheck.IsSound(
            """
                class Box
                {
                    public int Value = 18;

                    public int Change()
                    {
                        if (int.Parse("1") == 1)
                            Value = 24;
                        return Value;
                    }
                }

                static int Contacts() => new Box().Change();
            """
        );

    [Fact]
    public Task An_if_that_calls_a_method_of_this() =>
        ProgramCheck.IsSound(
            """
                class Box
                {
                    public int Value = 18;

                    void Increase() => Value = 24;

                    public int Change()
                    {
                        if (int.Parse("1") == 1)
                            Increase();
                        return Value;
                    }
                }

                static int Contacts() => new Box().Change();
            """
        );

    [Fact]
    public Task An_if_that_writes_to_an_inner_object() =>
        ProgramCheck.IsSound(
            """
                class Inner
                {
                    public int Value = 18;
                }

                class Box
                {
                    public Inner Inner = new();

                    public int Change()
                    {
                        if (int.Parse("1") == 1)
                            Inner.Value = 24;
                        return Inner.Value;
                    }
                }

                static int Contacts() => new Box().Change();
            """
        );

    [Fact]
    public Task An_if_that_writes_through_a_primary_constructor_parameter() =>
        ProgramCheck.IsSound(
            """
                class Inner
                {
                    public int Value = 18;

                    public void Increase() => Value = 24;
                }

                class Box(Inner inner)
                {
                    public void Change()
                    {
                        if (int.Parse("1") == 1)
                            inner.Increase();
                    }
                }

                static int Contacts()
                {
                    var inner = new Inner();
                    new Box(inner).Change();
                    return inner.Value;
                }
            """
        );

    [Fact]
    public Task A_conditional_that_writes_to_an_inner_object() =>
        ProgramCheck.IsSound(
            """
                class Inner
                {
                    public int Value = 18;

                    public int Increase() => Value = 24;
                }

                class Box
                {
                    public Inner Inner = new();

                    public int Change()
                    {
                        var ignored = int.Parse("1") == 1 ? Inner.Increase() : 0;
                        return Inner.Value;
                    }
                }

                static int Contacts() => new Box().Change();
            """
        );

    [Fact]
    public Task A_conjunction_that_writes_to_an_inner_object() =>
        ProgramCheck.IsSound(
            """
                class Inner
                {
                    public int Value = 18;

                    public bool Increase()
                    {
                        Value = 24;
                        return true;
                    }
                }

                class Box
                {
                    public Inner Inner = new();

                    public int Change()
                    {
                        var ignored = int.Parse("1") == 1 && Inner.Increase();
                        return Inner.Value;
                    }
                }

                static int Contacts() => new Box().Change();
            """
        );

    [Fact]
    public Task A_switch_that_writes_to_this() =>
        ProgramCheck.IsSound(
            """
                class Box
                {
                    public int Value = 18;

                    public int Change()
                    {
                        switch (int.Parse("1"))
                        {
                            case 1:
                                Value = 24;
                                break;
                        }
                        return Value;
                    }
                }

                static int Contacts() => new Box().Change();
            """
        );

    [Fact]
    public Task A_switch_expression_that_writes_to_this() =>
        ProgramCheck.IsSound(
            """
                class Box
                {
                    public int Value = 18;

                    int Increase() => Value = 24;

                    public int Change()
                    {
                        var ignored = int.Parse("1") switch
                        {
                            1 => Increase(),
                            _ => 0,
                        };
                        return Value;
                    }
                }

                static int Contacts() => new Box().Change();
            """
        );
}
