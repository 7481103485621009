using Keyway.Analyzers.Tests.Support;

namespace Keyway.Analyzers.Tests.SymbolicExecution.NoFalseAlarms;

/// <summary>Code that is expected to throw is not judged; the same code elsewhere is.</summary>
public class ExpectedFailuresTests
{
    [Theory]
    [InlineData("Assert.Throws<DesignRuleException>(() => F4.Socket(18));")]
    [InlineData("Assert.Throws<DesignRuleException>(() => { F4.Socket(18); });")]
    [InlineData("Assert.Throws<DesignRuleException>(() => Interconnect.Between(F4.AXK7L24223G, F4.AXK7L26223G));")]
    [InlineData("Assert.ThrowsAny<Exception>(() => Pick(18));")]
    [InlineData("Assert.That(() => F4.Socket(18), Throws.TypeOf<DesignRuleException>());")]
    [InlineData("Assert.ThrowsException<DesignRuleException>(() => F4.Socket(18));")]
    [InlineData("Assert.ThrowsExactly<DesignRuleException>(() => F4.Socket(18));")]
    [InlineData("Should.Throw<DesignRuleException>(() => F4.Socket(18));")]
    [InlineData("Action act = () => F4.Socket(18); act.Should().Throw<DesignRuleException>();")]
    [InlineData("var act = () => F4.Socket(18); Assert.Throws<DesignRuleException>(act);")]
    [InlineData("Exception? thrown = Record.Exception(() => F4.Socket(18));")]
    [InlineData("bool isMade = TryPick(18, out Socket? socket);")]
    [InlineData("Socket? socket = PickOrNull(18);")]
    [InlineData("Expect<DesignRuleException>(() => F4.Socket(18));")]
    [InlineData(
        "Interconnect wrong = Interconnect.Between(F4.AXK7L24223G, F4.AXK8L24124BG).AddNet(\"V\", 5.Amperes(), [1]);\n"
            + "Assert.Throws<DesignRuleException>(() => wrong.EnsureValid());"
    )]
    [InlineData("object made = Choose(18);")]
    [InlineData("Socket next = Grow(18);")]
    [InlineData("RequiresARefusal(18);")]
    public Task Intended_faults(string statements) => Check.File(Program(statements));

    [Theory]
    [InlineData("Assert.Throws<DesignRuleException>(() => F4.Socket(18)); F4.Socket({|KEY1001:18|});")]
    [InlineData("Assert.NotThrows(() => F4.Socket({|KEY1001:18|}));")]
    [InlineData("Report({|KEY1001:18|});")]
    public Task Other_faults(string statements) => Check.File(Program(statements));

    private static string Program(string statements) =>
        $$"""
            static class Assert
            {
                public static void Throws<T>(Func<object> code) { }
                public static void Throws<T>(Action code) { }
                public static void ThrowsAny<T>(Func<object> code) { }
                public static void ThrowsException<T>(Func<object> code) { }
                public static void ThrowsExactly<T>(Func<object> code) { }
                public static void NotThrows(Func<object> code) { }
                public static void That(Func<object> code, object constraint) { }
            }

            static class Throws { public static object TypeOf<T>() => new(); }

            static class Should { public static void Throw<T>(Func<object> code) { } }

            static class Record { public static Exception? Exception(Func<object> code) => null; }

            class Assertions { public void Throw<T>() { } }

            static class FluentActions { public static Assertions Should(this Action code) => new(); }

            static class Tests
            {
                static Socket Pick(int n) => F4.Socket(n);

                static bool TryPick(int n, out Socket? socket)
                {
                    try
                    {
                        socket = F4.Socket(n);
                        return true;
                    }
                    catch (DesignRuleException)
                    {
                        socket = null;
                        return false;
                    }
                }

                static Socket? PickOrNull(int n)
                {
                    try
                    {
                        return F4.Socket(n);
                    }
                    catch (Exception)
                    {
                        return null;
                    }
                }

                static void Expect<T>(Func<object> code)
            {
            }

            static object Choose(int n)
            {
                try
                {
                    return F4.Socket(n);
                }
                catch (DesignRuleException exception)
                {
                    return exception.Findings;
                }
            }

            static Socket Grow(int n)
            {
                for (int attempt = 0; attempt < 4; attempt++)
                {
                    try
                    {
                        return F4.Socket(n + attempt);
                    }
                    catch (DesignRuleException)
                    {
                    }
                }

                throw new InvalidOperationException();
            }

            static void RequiresAReturnOfANet()
            {
                try
                {
                    Interconnect.Between(F4.AXK7L24223G, F4.AXK8L24124BG).AddReturn("GND", ["VCAM"], [1]);
                }
                catch (ArgumentException)
                {
                    return;
                }

                throw new InvalidOperationException("accepted");
            }

            static void RequiresARefusal(int n)
            {
                try
                {
                    F4.Socket(n);
                    throw new NotSupportedException("accepted");
                }
                catch (DesignRuleException)
                {
                }
            }

            static int Report(int n)
                {
                    try
                    {
                        F4.Socket(n);
                        return 0;
                    }
                    catch (DesignRuleException)
                    {
                        return 1;
                    }
                }

                static void Run()
                {
                    {{statements}}
                }
            }
            """;

    [Theory]
    [InlineData("var findings = Interconnect.Between(F4.AXK7L10223G, F4.AXK7L10223G).Check(); Equal(findings[0].Id, \"KEY2001\");")]
    [InlineData(
        "foreach (string id in new[] { \"KEY2001\" }) { Equal(id, Interconnect.Between(F4.AXK7L10223G, F4.AXK7L10223G).Check()[0].Id); }"
    )]
    public Task A_test_that_names_the_rule(string statements) =>
        Check.Members($"static void Equal(string expected, string actual) {{ }}\n\nstatic void Build() {{ {statements} }}");

    [Fact]
    public Task A_test_that_names_another_rule_expects_that_one_alone() =>
        Check.Members(
            """
            static void Equal(string expected, string actual) { }

            static void Build() =>
                Equal("KEY2002", Interconnect.Between(F4.AXK7L10223G, {|KEY2001:F4.AXK7L10223G|}).Check()[0].Id);
            """
        );
}
