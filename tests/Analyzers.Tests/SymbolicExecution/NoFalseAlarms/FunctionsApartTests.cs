using Keyway.Analyzers.Tests.Support;

namespace Keyway.Analyzers.Tests.SymbolicExecution.NoFalseAlarms;

/// <summary>
/// Code in lambdas, local functions and constructors runs at another time, and may reject values that other code does not.
/// </summary>
public class FunctionsApartTests
{
    [Fact]
    public Task A_local_function_that_refuses_what_it_captures() =>
        Check.Members(
            """
                static Interconnect Build(bool wide)
                {
                    Check();
                    return Interconnect.Between(wide ? F4.AXK7L26223G : F4.AXK7L24223G, F4.AXK8L24124BG);

                    void Check()
                    {
                        if (wide)
                        {
                            throw new NotSupportedException();
                        }
                    }
                }
            """
        );

    [Fact]
    public Task A_lambda_that_refuses_what_it_captures() =>
        Check.Members(
            """
                static Interconnect Build(bool wide)
                {
                    Action check = () =>
                    {
                        if (wide)
                        {
                            throw new NotSupportedException();
                        }
                    };
                    check();
                    return Interconnect.Between(wide ? F4.AXK7L26223G : F4.AXK7L24223G, F4.AXK8L24124BG);
                }
            """
        );

    [Fact]
    public Task A_method_that_refuses_a_primary_constructors_parameter() =>
        Check.File(
            """
            class Flex(bool wide)
            {
                private void Check()
                {
                    if (wide)
                    {
                        throw new NotSupportedException();
                    }
                }

                public Interconnect Build()
                {
                    Check();
                    return Interconnect.Between(wide ? F4.AXK7L26223G : F4.AXK7L24223G, F4.AXK8L24124BG);
                }
            }
            """
        );

    [Fact]
    public Task A_primary_constructors_parameter_that_is_refused() =>
        Check.File(
            """
            class Flex(bool wide)
            {
                private readonly bool narrow = wide ? throw new NotSupportedException() : true;

                public Interconnect Build() => Interconnect.Between(wide && narrow ? F4.AXK7L26223G : F4.AXK7L24223G, F4.AXK8L24124BG);

                public Interconnect BuildOther() => Interconnect.Between(wide ? F4.AXK7L26223G : F4.AXK7L24223G, F4.AXK8L24124BG);
            }
            """
        );

    [Fact]
    public Task A_primary_constructors_parameter_that_another_method_writes() =>
        Check.File(
            """
            class Flex(bool wide)
            {
                private void Flip() => wide = !wide;

                public Interconnect? Build()
                {
                    if (wide)
                    {
                        Flip();
                        return Interconnect.Between(wide ? F4.AXK7L26223G : F4.AXK7L24223G, F4.AXK8L24124BG);
                    }

                    return null;
                }
            }
            """
        );

    [Fact]
    public Task A_local_function_behind_a_guard() =>
        Check.Members(
            """
                static Interconnect Build(int contacts)
                {
                    if (contacts != 24)
                    {
                        throw new ArgumentException();
                    }

                    return Make();

                    Interconnect Make() => Interconnect.Between(contacts == 26 ? F4.AXK7L26223G : F4.AXK7L24223G, F4.AXK8L24124BG);
                }
            """
        );

    [Fact]
    public Task A_local_function_before_a_guard() =>
        Check.Members(
            """
                static Interconnect Build(int contacts)
                {
                    Interconnect Make() => Interconnect.Between(contacts == 26 ? F4.AXK7L26223G : F4.AXK7L24223G, F4.AXK8L24124BG);

                    if (contacts != 24)
                    {
                        throw new ArgumentException();
                    }

                    return Make();
                }
            """
        );

    [Fact]
    public Task A_local_function_of_one_branch() =>
        Check.Members(
            """
                static Interconnect Build(bool wide)
                {
                    if (wide)
                    {
                        return Interconnect.Between(F4.AXK7L26223G, F4.AXK8L26124BG);
                    }

                    return Narrow();

                    Interconnect Narrow() => Interconnect.Between(wide ? F4.AXK7L26223G : F4.AXK7L24223G, F4.AXK8L24124BG);
                }
            """
        );

    [Fact]
    public Task A_lambda_before_a_guard() =>
        Check.Members(
            """
                static Interconnect Build(int contacts)
                {
                    Func<Interconnect> make = () => Interconnect.Between(contacts == 26 ? F4.AXK7L26223G : F4.AXK7L24223G, F4.AXK8L24124BG);
                    if (contacts != 24)
                    {
                        throw new ArgumentException();
                    }

                    return make();
                }
            """
        );

    [Fact]
    public Task A_local_function_with_a_parameter_that_refuses_what_it_captures() =>
        Check.Members(
            """
                static Interconnect Build(bool wide, bool other)
                {
                    Socket socket = wide ? F4.AXK7L26223G : F4.AXK7L24223G;
                    Check(other);
                    return Interconnect.Between(socket, F4.AXK8L24124BG);

                    void Check(bool also)
                    {
                        if (also || wide)
                        {
                            throw new NotSupportedException();
                        }
                    }
                }
            """
        );

    [Fact]
    public Task An_event_that_refuses() =>
        Check.File(
            """
            class Board
            {
                private event Action<int>? Checks;

                public Interconnect Build(int contacts)
                {
                    Checks += n => { if (n != 24) throw new ArgumentException(); };
                    Checks?.Invoke(contacts);
                    return Interconnect.Between(contacts == 26 ? F4.AXK7L26223G : F4.AXK7L24223G, F4.AXK8L24124BG);
                }
            }
            """
        );

    [Fact]
    public Task An_answer_that_is_awaited() =>
        Check.Members(
            """
                static async Task<bool> IsMade(int contacts)
                {
                    await Task.Yield();
                    return contacts == 24;
                }

                static async Task<Interconnect> Build(int contacts)
                {
                    bool made = await IsMade(contacts);
                    if (!made)
                    {
                        throw new ArgumentException();
                    }

                    return Interconnect.Between(contacts == 26 ? F4.AXK7L26223G : F4.AXK7L24223G, F4.AXK8L24124BG);
                }
            """
        );

    [Fact]
    public Task A_lambda_that_the_framework_runs() =>
        Check.Members(
            """
                static Interconnect Build(bool wide)
                {
                    Task.Run(() =>
                    {
                        if (wide)
                        {
                            throw new NotSupportedException();
                        }
                    }).Wait();
                    return Interconnect.Between(wide ? F4.AXK7L26223G : F4.AXK7L24223G, F4.AXK8L24124BG);
                }
            """
        );

    [Fact]
    public Task A_local_function_that_tells_what_is_supported() =>
        Check.Members(
            """
                static Interconnect Build(int contacts)
                {
                    bool IsSupported() => contacts == 24;

                    if (!IsSupported())
                    {
                        throw new NotSupportedException();
                    }

                    return Interconnect.Between(contacts == 26 ? F4.AXK7L26223G : F4.AXK7L24223G, F4.AXK8L24124BG);
                }
            """
        );

    [Fact]
    public Task A_lambda_that_tells_what_is_supported() =>
        Check.Members(
            """
                static Interconnect Build(int contacts)
                {
                    Func<bool> isSupported = () => contacts == 24;
                    if (!isSupported())
                    {
                        throw new NotSupportedException();
                    }

                    return Interconnect.Between(contacts == 26 ? F4.AXK7L26223G : F4.AXK7L24223G, F4.AXK8L24124BG);
                }
            """
        );

    [Fact]
    public Task A_local_function_after_an_empty_return() =>
        Check.Members(
            """
                static Interconnect? Build(int contacts)
                {
                    if (contacts != 24)
                    {
                        return null;
                    }

                    return Make();

                    Interconnect Make() => Interconnect.Between(contacts == 26 ? F4.AXK7L26223G : F4.AXK7L24223G, F4.AXK8L24124BG);
                }
            """
        );

    [Fact]
    public Task An_iterator_that_ends() =>
        Check.Members(
            """
                static IEnumerable<Interconnect> Build(int contacts)
                {
                    if (contacts != 24)
                    {
                        yield break;
                    }

                    yield return Make();

                    Interconnect Make() => Interconnect.Between(contacts == 26 ? F4.AXK7L26223G : F4.AXK7L24223G, F4.AXK8L24124BG);
                }
            """
        );

    [Fact]
    public Task A_captured_interconnect_whose_height_is_overridden() =>
        Check.Members(
            """
                static Action Build()
                {
                    Interconnect flex = Interconnect.Between(P4.AXK740347G, P4.AXK840145WG).WithMatedHeight(0.1.Millimeters());
                    flex = flex.WithMatedHeight(2.5.Millimeters());
                    return () => Console.WriteLine(flex);
                }
            """
        );
}
