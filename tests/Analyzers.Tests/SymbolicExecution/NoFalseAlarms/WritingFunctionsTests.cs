using Keyway.Analyzers.Tests.Support;

namespace Keyway.Analyzers.Tests.SymbolicExecution.NoFalseAlarms;

/// <summary>Local functions and lambdas write the variables that they capture whenever they run, and at no other time.</summary>
public class WritingFunctionsTests
{
    [Fact]
    public Task Under_both_outcomes_of_a_condition() =>
        Check.Members(
            """
            static void A(bool b)
            {
                int n = 18;
                void Fix() => n = 20;
                if (Read() > 3) Fix(); else Fix();
                F4.Socket(n);
            }

            static int Read() => int.Parse(Console.ReadLine()!);
            """
        );

    [Fact]
    public Task In_a_loop_that_may_not_run() =>
        Check.Members(
            """
            static void B(List<int> xs)
            {
                int n = 18;
                void Fix(int x) { n = 20; }
                foreach (int x in xs) Fix(x);
                if (xs.Count == 0) return;
                F4.Socket(n);
            }
            """
        );

    [Fact]
    public Task In_a_loop_that_may_run() =>
        Check.Members(
            """
            static void C(List<int> xs)
            {
                int n = 18;
                Action fix = () => n = 20;
                while (Read() > 3) fix();
                F4.Socket(n == 18 ? 20 : n);
            }

            static int Read() => int.Parse(Console.ReadLine()!);
            """
        );

    [Fact]
    public Task In_a_try_statement_and_its_handler() =>
        Check.Members(
            """
            static void D()
            {
                int n = 18;
                void Fix() => n = 20;
                try { Fix(); Read(); } catch (FormatException) { Fix(); }
                F4.Socket(n);
            }

            static int Read() => int.Parse(Console.ReadLine()!);
            """
        );

    [Fact]
    public Task Through_a_delegate() =>
        Check.Members(
            """
            static void E()
            {
                int n = 18;
                void Fix() => n = 20;
                Action later = Fix;
                later();
                F4.Socket(n);
            }
            """
        );

    [Fact]
    public Task Before_a_lambda_runs_again() =>
        Check.Members(
            """
            static void F()
            {
                int n = 20;
                void Break() => n = 18;
                Func<F4Socket> make = () => F4.Socket(n);
                make();
                Break();
                n = 20;
                make();
            }
            """
        );

    [Fact]
    public Task In_a_lambda_that_code_passes_on() =>
        Check.Members(
            """
            static void G()
            {
                int n = 18;
                void Fix() => n = 20;
                void Outer() { Fix(); }
                Action x = () => Outer();
                Run(x);
                F4.Socket(n);
            }

            static extern void Run(Action a);
            """
        );

    [Fact]
    public Task In_calls_that_are_too_deep() =>
        Check.Members(
            """
            static void H(int depth)
            {
                int n = 18;
                void Rec(int d) { if (d <= 0) { n = 20; return; } Rec(d - 1); }
                Rec(200);
                F4.Socket(n);
            }
            """
        );

    [Fact]
    public Task Between_operands() =>
        Check.Members(
            """
            static void I()
            {
                int n = 18;
                int Next() => n += 2;
                F4.Socket(Next());
                int m = n + Next() + n;
                F4.Socket(m == 64 ? 20 : 18);
                int[] a = [0, 0, 0];
                int i = 0;
                int Inc() => i++;
                a[i] = Inc() + 20;
                F4.Socket(a[0]);
                int k = 1;
                int Grow() { k = 10; return 10; }
                k += Grow();
                F4.Socket(k + 9);
            }
            """
        );

    [Fact]
    public Task To_a_list_that_was_copied() =>
        Check.Members(
            """
            static void J()
            {
                List<int> list = [];
                void Add(int x) => list.Add(x);
                Add(20);
                var copy = list.ToArray();
                Add(18);
                foreach (int c in copy) F4.Socket(c);
                var q = list.Where(x => x < 19);
                list.Clear();
                foreach (int c in q) F4.Socket(c);
            }
            """
        );

    [Fact]
    public Task In_each_iteration() =>
        Check.Members(
            """
            static void K()
            {
                var fs = new List<Func<int>>();
                for (int j = 0; j < 2; j++)
                {
                    int v = 20 - 2 * j;
                    void Set() => v = 20;
                    Set();
                    fs.Add(() => v);
                }
                F4.Socket(fs[1]());
            }
            """
        );

    [Fact]
    public Task In_tasks() =>
        Check.Members(
            """
            static async Task L()
            {
                int n = 18;
                async Task Fix() { await Task.Yield(); n = 20; }
                Task t = Fix();
                await t;
                F4.Socket(n);
                int m = 18;
                void Fix2() => m = 20;
                await Task.Run(() => Fix2());
                F4.Socket(m);
            }

            static extern void Run(Action a);
            """
        );

    [Fact]
    public Task To_a_parameter() =>
        Check.Members(
            """
            static void M(int n)
            {
                void Clamp() { if (n < 20) n = 20; }
                Clamp();
                if (n == 18) F4.Socket(n);
            }
            """
        );
}
