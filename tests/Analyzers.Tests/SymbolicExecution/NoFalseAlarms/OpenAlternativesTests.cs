using Keyway.Analyzers.Tests.Support;

namespace Keyway.Analyzers.Tests.SymbolicExecution.NoFalseAlarms;

/// <summary>Values that depend on conditions which only a run decides, and code that other conditions keep from being wrong.</summary>
public class OpenAlternativesTests
{
    [Theory]
    [InlineData("string kind = policy.Has(1) ? \"a\" : \"b\"; int n = kind == \"a\" ? 18 : 20; if (kind != \"a\") F4.Socket(n);")]
    [InlineData(
        "var sizes = new List<int>(); if (policy.Has(1)) sizes.Add(18); if (!policy.Has(1)) foreach (int n in sizes) F4.Socket(n);"
    )]
    [InlineData("int n = policy.Name switch { \"a\" => 18, \"b\" => 20, _ => 24 }; if (policy.Name is \"b\") F4.Socket(n);")]
    [InlineData("int n = policy.Name switch { \"a\" => 18, \"b\" => 20, _ => 24 }; if (policy.Has(n)) F4.Socket(n);")]
    [InlineData(
        "int n; switch (policy.Name) { case \"a\": n = 18; break; default: n = 20; break; } if (policy.Name != \"a\") F4.Socket(n);"
    )]
    [InlineData("int n; switch (policy.Name) { case \"a\": n = 18; break; default: n = 20; break; } policy.Check(n); F4.Socket(n);")]
    [InlineData("string name = policy.Other ?? \"x\"; int n = name == \"x\" ? 18 : 20; if (name != \"x\") F4.Socket(n);")]
    [InlineData("int n = Pick(policy.Has(1)); if (policy.Has(1)) F4.Socket(n);")]
    [InlineData("int n = Pick(policy.Has(1)); if (n == 18) return; F4.Socket(n);")]
    [InlineData("if (text.Trim() == \"b\") { if (text == \"a\") F4.Socket(18); }")]
    [InlineData("if (text == \"a\") { if (text.Trim() == \"b\") F4.Socket(18); }")]
    [InlineData("if (text.Trim() == \"b\") return; switch (text) { case \"b\": F4.Socket(18); break; }")]
    public Task None_of_these_is_a_fault(string statements) =>
        Check.File(
            $$"""
            interface IPolicy
            {
                string Name { get; }
                string? Other { get; }
                bool Has(int contacts);
                void Check(int contacts);
            }

            class Boards(IPolicy policy)
            {
                private static int Pick(bool isKnown)
                {
                    if (isKnown)
                    {
                        return 20;
                    }

                    return 18;
                }

                public void Build(string text) { {{statements}} }
            }
            """
        );

    [Fact]
    public Task A_private_method_whose_callers_pass_what_is_right() =>
        Check.Members(
            """
            public static void Build()
            {
                Fill(20, false);
                Fill(24, true);
            }

            private static void Fill(int contacts, bool isOpen)
            {
                if (contacts < 19)
                {
                    F4.Socket(18);
                }

                Console.WriteLine(isOpen);
            }
            """
        );

    [Fact]
    public Task A_function_of_which_is_asked_whether_a_rule_refuses_it() =>
        Check.Members(
            """
            static readonly (string Name, Func<bool> Holds)[] Facts = [("18 are not made", () => Refuses(() => F4.Socket(18)))];

            static Socket? Widest() => Try(() => F4.Socket(18)) ?? Try(() => F4.Socket(20));

            static bool Refuses(Func<object> action)
            {
                try
                {
                    return action() is null;
                }
                catch (DesignRuleException)
                {
                    return true;
                }
            }

            static T? Try<T>(Func<T> action)
                where T : class
            {
                try
                {
                    return action();
                }
                catch (DesignRuleException exception)
                {
                    Console.WriteLine(exception.Findings.Count);
                    return null;
                }
            }
            """
        );

    [Fact]
    public Task A_function_whose_fault_becomes_an_exit_code_is_judged() =>
        Check.Members(
            """
            static int Start() => Run(() => F4.Socket({|KEY1001:18|}));

            static int Run(Func<object> action)
            {
                try
                {
                    action();
                    return 0;
                }
                catch (DesignRuleException exception)
                {
                    Console.WriteLine(exception.Message);
                    return 1;
                }
            }
            """
        );
}
