using Keyway.Analyzers.Tests.Support;

namespace Keyway.Analyzers.Tests.SymbolicExecution.NoFalseAlarms;

/// <summary>Code after a call that does not return has no findings.</summary>
public class CallsThatDoNotReturnTests
{
    [Fact]
    public Task After_a_call_that_does_not_return() =>
        Check.Members(
            """
                [System.Diagnostics.CodeAnalysis.DoesNotReturn]
                static void Refuse() => throw new NotSupportedException();

                static Interconnect Build(bool wide)
                {
                    if (wide)
                    {
                        Refuse();
                    }

                    return Interconnect.Between(wide ? F4.AXK7L26223G : F4.AXK7L24223G, F4.AXK8L24124BG);
                }

                static Interconnect BuildOther(bool wide)
                {
                    if (wide)
                    {
                        Environment.Exit(1);
                    }

                    return Interconnect.Between(wide ? F4.AXK7L26223G : F4.AXK7L24223G, F4.AXK8L24124BG);
                }
            """
        );

    [Fact]
    public Task After_a_helper_that_throws() =>
        Check.Members(
            """
                static void Refuse(string why) => throw new NotSupportedException(why);

                static Interconnect Build(bool wide)
                {
                    if (wide)
                    {
                        Refuse("Wide ones are not made.");
                    }

                    return Interconnect.Between(wide ? F4.AXK7L26223G : F4.AXK7L24223G, F4.AXK8L24124BG);
                }
            """
        );

    [Fact]
    public Task After_a_guard() =>
        Check.Members(
            """
                static void Require(bool condition)
                {
                    if (!condition)
                    {
                        throw new ArgumentException();
                    }
                }

                static Interconnect Build(bool wide)
                {
                    Require(!wide);
                    return Interconnect.Between(wide ? F4.AXK7L26223G : F4.AXK7L24223G, F4.AXK8L24124BG);
                }
            """
        );

    [Fact]
    public Task After_a_guard_of_the_framework() =>
        Check.Members(
            """
                static Interconnect Build(int contacts)
                {
                    ArgumentOutOfRangeException.ThrowIfNotEqual(contacts, 24);
                    return Interconnect.Between(contacts == 26 ? F4.AXK7L26223G : F4.AXK7L24223G, F4.AXK8L24124BG);
                }

                static Interconnect BuildOther(Header? header)
                {
                    ArgumentNullException.ThrowIfNull(header);
                    return Interconnect.Between(header is null ? F4.AXK7L26223G : F4.AXK7L24223G, F4.AXK8L24124BG);
                }

                static Interconnect BuildThird(bool wide)
                {
                    System.Diagnostics.Debug.Assert(!wide);
                    System.Diagnostics.Contracts.Contract.Requires(!wide);
                    return Interconnect.Between(wide ? F4.AXK7L26223G : F4.AXK7L24223G, F4.AXK8L24124BG);
                }
            """
        );

    [Fact]
    public Task After_a_method_that_tells_what_is_supported() =>
        Check.Members(
            """
                static bool IsSupported(int contacts) => contacts == 24;

                static Interconnect Build(int contacts)
                {
                    if (!IsSupported(contacts))
                    {
                        throw new NotSupportedException();
                    }

                    return Interconnect.Between(contacts == 26 ? F4.AXK7L26223G : F4.AXK7L24223G, F4.AXK8L24124BG);
                }
            """
        );
}
