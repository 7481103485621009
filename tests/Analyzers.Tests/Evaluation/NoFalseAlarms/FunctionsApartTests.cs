using Keyway.Analyzers.Tests.Support;

namespace Keyway.Analyzers.Tests.Evaluation.NoFalseAlarms;

/// <summary>Code in lambdas, local functions and constructors runs at another time, and may refuse what other code does not.</summary>
public class FunctionsApartTests
{
    [Fact]
    public Task A_Local_Function_That_Refuses_What_It_Captures() =>
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
    public Task A_Lambda_That_Refuses_What_It_Captures() =>
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
    public Task A_Method_That_Refuses_A_Primary_Constructors_Parameter() =>
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
    public Task A_Primary_Constructors_Parameter_That_Is_Refused() =>
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
    public Task A_Primary_Constructors_Parameter_That_Another_Method_Writes() =>
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
    public Task A_Local_Function_Behind_A_Guard() =>
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
    public Task A_Local_Function_Before_A_Guard() =>
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
    public Task A_Local_Function_Of_One_Branch() =>
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
    public Task A_Lambda_Before_A_Guard() =>
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
    public Task A_Local_Function_With_A_Parameter_That_Refuses_What_It_Captures() =>
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
    public Task An_Event_That_Refuses() =>
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
    public Task An_Answer_That_Is_Awaited() =>
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
    public Task A_Lambda_That_The_Framework_Runs() =>
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
    public Task A_Local_Function_That_Tells_What_Is_Supported() =>
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
    public Task A_Lambda_That_Tells_What_Is_Supported() =>
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
    public Task A_Local_Function_After_A_Return_Of_Nothing() =>
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
    public Task An_Iterator_That_Ends() =>
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
    public Task A_Captured_Interconnect_Whose_Height_Is_Overridden() =>
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
