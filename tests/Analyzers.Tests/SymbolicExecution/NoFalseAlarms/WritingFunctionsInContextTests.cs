using Keyway.Analyzers.Tests.Support;

namespace Keyway.Analyzers.Tests.SymbolicExecution.NoFalseAlarms;

/// <summary>What local functions and lambdas write under conditions, in queries and through delegates.</summary>
public class WritingFunctionsInContextTests
{
    [Fact]
    public Task In_a_loop_over_texts() =>
        Check.Members(
            """
            static void N(string[] args)
            {
                int n = 18;
                void Set(string a) { switch (a) { case "x": n = 20; break; default: n = 24; break; } }
                foreach (var a in args) Set(a);
                if (args.Length > 0) F4.Socket(n);
                int z = 18;
                bool ok = args.Length > 2 && Take(out z);
                bool Take(out int v) { v = 20; return true; }
                if (ok) F4.Socket(z);
            }
            """
        );

    [Fact]
    public Task Before_a_lambda_reads_them() =>
        Check.Members(
            """
            static void O()
            {
                int n = 18;
                void Fix() => n = 20;
                Action a = () => { Fix(); F4.Socket(n); };
                a();
                Action b = () => F4.Socket(n);
                b();
            }
            """
        );

    [Fact]
    public Task Through_another_lambda() =>
        Check.Members(
            """
            static void P()
            {
                int n = 18;
                Func<int> get = () => n;
                Action fix = () => n = 20;
                Action both = () => { fix(); F4.Socket(get()); };
                both();
                F4.Socket(get());
            }
            """
        );

    [Fact]
    public Task In_an_iterator() =>
        Check.Members(
            """
            static IEnumerable<F4Socket> Q()
            {
                int n = 18;
                void Fix() => n = 20;
                Fix();
                yield return F4.Socket(n);
                n = 18;
                Fix();
                yield return F4.Socket(n);
            }
            """
        );

    [Fact]
    public Task In_branches_of_expressions() =>
        Check.Members(
            """
            static void R()
            {
                int n = 18;
                void Fix() => n = 20;
                int m = Environment.ProcessorCount > 3 ? Do() : Do();
                int Do() { Fix(); return 1; }
                F4.Socket(n);
                _ = Environment.ProcessorCount > 3 && Flag();
                bool Flag() { n = 24; return true; }
                F4.Socket(n);
                string? s = Environment.GetEnvironmentVariable("x");
                n = 18;
                s ??= Text();
                string Text() { n = 20; return ""; }
                if (n == 20) F4.Socket(n);
                n = 18;
                string t = s switch { "a" => Text(), _ => Text() };
                F4.Socket(n);
            }
            """
        );

    [Fact]
    public Task In_tuples_and_nullable_values() =>
        Check.Members(
            """
            static void S()
            {
                (int A, int B) p = (18, 18);
                void Fix() => p.A = 20;
                Fix();
                F4.Socket(p.A);
                int? q = 18;
                void Fix2() => q = null;
                Fix2();
                F4.Socket(q ?? 20);
            }
            """
        );

    [Fact]
    public Task To_sets_and_dictionaries() =>
        Check.Members(
            """
            static void T()
            {
                var seen = new HashSet<string>();
                bool Add(string s) => seen.Add(s);
                if (!Add("a")) F4.Socket(18);
                if (Add("a")) F4.Socket(18);
                if (seen.Count != 1) F4.Socket(18);
                Dictionary<string, int> counts = new();
                void Count(string s) => counts[s] = counts.GetValueOrDefault(s) + 1;
                Count("a"); Count("a");
                if (counts["a"] != 2) F4.Socket(18);
            }
            """
        );

    [Fact]
    public Task In_functions_of_queries() =>
        Check.Members(
            """
            static void U(List<string> lines)
            {
                int n = 20;
                void Break() => n = 18;
                lines.ForEach(l => Break());
                n = 20;
                F4.Socket(n);
                int m = 20;
                var q = lines.Select(l => { Set(); return l; });
                void Set() => m = 24;
                q.ToList();
                if (m == 20) { if (lines.Count > 0) F4.Socket(18 + 2); }
                if (lines.Count > 0 && m == 20) F4.Socket(18);
            }
            """
        );

    [Fact]
    public Task In_delegates_that_change() =>
        Check.Members(
            """
            static void V()
            {
                int n = 18;
                Action set = () => n = 20;
                Invoke(ref set);
                F4.Socket(n);
                Action a = () => n = 18;
                a += () => n = 20;
                a();
                F4.Socket(n);
                int m = 18;
                Action c = () => m = 20;
                c?.Invoke();
                F4.Socket(m);
                c.Invoke();
                F4.Socket(m);
                int o = 18;
                Action d = () => o = 20;
                d.DynamicInvoke();
                F4.Socket(o);
            }

            static void Invoke(ref Action a) => a();
            """
        );

    [Fact]
    public Task Through_a_function_that_may_return_early() =>
        Check.Members(
            """
            static void W(string name)
            {
                int n = 18;
                void Fix() => n = 20;
                Local();
                F4.Socket(n);
                void Local()
                {
                    if (name == "x") { Fix(); return; }
                    foreach (char c in name) { Fix(); return; }
                    Fix();
                }
            }
            """
        );

    [Fact]
    public Task To_a_message_that_a_condition_reads() =>
        Check.Members(
            """
            static void X(bool wide)
            {
                string error = "";
                void Fail(string text) => error = text;
                int contacts = wide ? 24 : 18;
                if (contacts == 18) Fail("no");
                if (error.Length > 0) return;
                F4.Socket(contacts);
            }
            """
        );

    [Fact]
    public Task To_a_list_of_errors() =>
        Check.Members(
            """
            static void Y(string[] args)
            {
                List<string> errors = [];
                void Require(bool ok, string text) { if (!ok) errors.Add(text); }
                int contacts = args.Length > 1 ? 24 : 18;
                Require(contacts != 18, "no");
                Require(Check(contacts), "no");
                if (errors.Count > 0) throw new ArgumentException(string.Join(",", errors));
                F4.Socket(contacts);
            }

            static extern bool Check(int n);
            """
        );

    [Fact]
    public Task To_a_list_of_errors_in_a_loop() =>
        Check.Members(
            """
            static void Z(int contacts)
            {
                List<string> errors = [];
                void Require(bool ok, string text) { if (!ok) errors.Add(text); }
                foreach (int n in new[] { 18, 20 })
                {
                    errors.Clear();
                    Require(Check(n), "no");
                    if (errors.Count > 0) continue;
                    F4.Socket(n);
                }
            }

            static extern bool Check(int n);
            """
        );
}
