using Keyway.Analyzers.Tests.Support;

namespace Keyway.Analyzers.Tests.SymbolicExecution.NoFalseAlarms;

/// <summary>A condition whose outcome depends on what would be faulty may be meant to exclude the fault.</summary>
public class OpenConditionsTests
{
    [Theory]
    [InlineData("if (F4.Series.Parts.All(p => p.Contacts != n)) return F4.Socket(n + 2); return F4.Socket(n);")]
    [InlineData(
        "var made = new HashSet<int>(F4.Series.Parts.Select(p => p.Contacts)); return made.Contains(n) ? F4.Socket(n) : F4.Socket(20);"
    )]
    [InlineData(
        "var made = F4.Series.Parts.Select(p => p.Contacts).ToHashSet(); if (made.Contains(n)) return F4.Socket(n); return F4.Socket(20);"
    )]
    [InlineData(
        "int[] made = [.. F4.Series.Parts.Select(p => p.Contacts)]; "
            + "if (Array.IndexOf(made, n) < 0) return F4.Socket(20); return F4.Socket(n);"
    )]
    [InlineData(
        "int[] made = [.. F4.Series.Parts.Select(p => p.Contacts)]; "
            + "if (Array.BinarySearch(made, n) < 0) throw new ArgumentException(); return F4.Socket(n);"
    )]
    [InlineData(
        "var made = F4.Series.Parts.GroupBy(p => p.Contacts).ToDictionary(g => g.Key, g => g.First()); "
            + "if (made.GetValueOrDefault(n) is null) return F4.Socket(20); return F4.Socket(n);"
    )]
    [InlineData("if (System.Numerics.BitOperations.PopCount((uint)n) != 1) return F4.Socket(16); return F4.Socket(n);")]
    [InlineData("if (n.ToString(\"N0\") == \"18\") return F4.Socket(20); return F4.Socket(n);")]
    [InlineData("Guard(F4.Series.Parts.Any(p => p.Contacts == n)); return F4.Socket(n);")]
    [InlineData("foreach (Connector part in F4.Series.Parts) if (part.Contacts == n) return F4.Socket(n); return F4.Socket(20);")]
    [InlineData("string kind = n > 20 ? \"large\" : \"small\"; if (policy.Allows(kind)) return F4.Socket(n); return F4.Socket(20);")]
    [InlineData(
        "string kind = \"small\"; if (n > 20) kind = \"large\"; if (policy.Allows(kind)) return F4.Socket(n); return F4.Socket(20);"
    )]
    [InlineData("if (policy.Allows(KindOf(n))) return F4.Socket(n); return F4.Socket(20);")]
    [InlineData("policy.Check(n); if (policy.IsValid) return F4.Socket(n); return F4.Socket(20);")]
    [InlineData(
        "var own = new System.Text.StringBuilder(); own.Append(n); "
            + "if (policy.Allows(own.ToString())) return F4.Socket(n); return F4.Socket(20);"
    )]
    [InlineData("policy.Check(n); return F4.Socket(n);")]
    [InlineData("bool ok = policy.Allows($\"{n}\"); if (ok) return F4.Socket(n); return F4.Socket(20);")]
    [InlineData("if (policy.Allows(\"a\") && policy.Has(n)) return F4.Socket(n); return F4.Socket(20);")]
    [InlineData("if (policy.Has(n) || policy.Allows(\"a\") && policy.Has(n)) return F4.Socket(n); return F4.Socket(20);")]
    [InlineData("while (!policy.Has(n)) n += 2; return F4.Socket(n);")]
    [InlineData("return policy.Has(n) ? F4.Socket(n) : F4.Socket(20);")]
    [InlineData("return policy.Find(n) switch { null => F4.Socket(20), \"known\" => F4.Socket(n), _ => F4.Socket(24) };")]
    [InlineData("switch (policy.Find(n)) { case \"known\": return F4.Socket(n); default: return F4.Socket(20); }")]
    [InlineData("try { policy.Check(n); } catch (ArgumentException) { return F4.Socket(20); } return F4.Socket(n);")]
    public Task A_guard_of_an_argument(string statements) =>
        Check.File(
            $$"""
            interface IPolicy
            {
                bool Allows(string kind);
                bool Has(int contacts);
                string? Find(int contacts);
                void Check(int contacts);
                bool IsValid { get; }
            }

            class Boards(IPolicy policy)
            {
                static void Guard(bool condition)
                {
                    if (!condition)
                    {
                        throw new ArgumentException();
                    }
                }

                static string KindOf(int n)
                {
                    if (n > 20)
                    {
                        return "large";
                    }

                    return "small";
                }

                Socket Pick(int n) { {{statements}} }

                Socket Build() => Pick(18);
            }
            """
        );

    [Fact]
    public Task A_comparison_with_a_rating() =>
        Check.File(
            """
            class Boards
            {
                static Interconnect Supply(double amperes)
                {
                    Interconnect flex = Interconnect.Between(F4.AXK7L24223G, F4.AXK8L24124BG);
                    return amperes.Amperes() > F4.AXK7L24223G.Ratings.CurrentPerContact
                        ? flex.AddNet("A", amperes.Amperes(), [1, 2, 3, 4])
                        : flex.AddNet("A", amperes.Amperes(), [1]);
                }

                static Interconnect Build() => Supply(0.4);
            }
            """
        );

    [Theory]
    [InlineData(
        "Socket s = policy.Has(5) ? F4.Socket(24) : F4.Socket(26); "
            + "Header h = policy.Has(5) ? F4.Header(24) : F4.Header(26); Interconnect.Between(s, h);"
    )]
    [InlineData("int n = policy.Has(5) ? 18 : 20; if (!policy.Has(5)) F4.Socket(n);")]
    [InlineData("if (policy.Has(5)) { if (!policy.Has(5)) F4.Socket(18); }")]
    [InlineData("if (limit > 5) { if (limit < 3) F4.Socket(18); }")]
    [InlineData("foreach (int n in new[] { 10, 18, 20 }) if (policy.Has(n)) F4.Socket(n);")]
    [InlineData("foreach (int n in new[] { 10, 18, 20 }) { if (!policy.Has(n)) continue; F4.Socket(n); }")]
    [InlineData("for (int n = 10; n < 22; n++) { if (!policy.Has(n)) continue; F4.Socket(n); }")]
    [InlineData("var spec = new Spec(\"a\", 18); if (policy.IsValid(spec)) F4.Socket(spec.Contacts);")]
    [InlineData("var spec = new Spec(\"a\", 18); policy.Check(spec); F4.Socket(spec.Contacts);")]
    [InlineData("foreach (Spec spec in new Spec[] { new(\"a\", 18), new(\"b\", 20) }) if (policy.IsValid(spec)) F4.Socket(spec.Contacts);")]
    [InlineData(
        "foreach (Spec spec in new Spec[] { new(\"a\", 18), new(\"b\", 20) }) "
            + "if (F4.Series.Parts.Any(p => p.PartNumber.ToString() == spec.Name)) F4.Socket(spec.Contacts);"
    )]
    [InlineData("int n = policy.Has(7) ? 18 : 20; if (policy.IsValid(new Spec(\"a\", n))) F4.Socket(n);")]
    [InlineData("int n = 18; if (policy.Has(n)) n = 20; F4.Socket(n == 18 ? 20 : n);")]
    [InlineData("const int N = 18; if (policy.Has(N)) F4.Socket(N);")]
    [InlineData("if (list.Count < 0) F4.Socket(18);")]
    [InlineData("list.Clear(); if (list.Count > 0) F4.Socket(18);")]
    [InlineData("list.Clear(); foreach (int x in list) F4.Socket(18);")]
    [InlineData("int n = 18; if (policy.Has(n)) { Socket s = F4.Socket(n); }")]
    [InlineData("int n = 18; for (int i = 0; i < limit; i++) n += 2; F4.Socket(n);")]
    [InlineData("int n = 18; foreach (int x in list) { if (policy.Has(x)) n = 20; } F4.Socket(n);")]
    [InlineData("int n = 18; while (policy.Has(3)) { F4.Socket(n); n = 20; }")]
    [InlineData("var all = new List<int> { 1 }; if (policy.Has(3)) all.Clear(); F4.Socket(all.Count == 1 ? 20 : 24);")]
    public Task None_of_these_is_a_fault(string statements) =>
        Check.File(
            $$"""
            record Spec(string Name, int Contacts);

            interface IPolicy
            {
                bool Has(int contacts);
                bool IsValid(Spec spec);
                void Check(Spec spec);
            }

            class Boards(IPolicy policy, List<int> list)
            {
                int limit;

                void Set(int limit) => this.limit = limit;

                void Build() { {{statements}} }
            }
            """
        );

    [Theory]
    [InlineData("Assert.Throws<DesignRuleException>(() => F4.Socket(18));")]
    [InlineData("Assert.Throws<DesignRuleException>(() => { F4.Socket(18); });")]
    [InlineData("Assert.ThrowsAny<Exception>(() => Pick(18));")]
    [InlineData("Assert.That(() => F4.Socket(18), Throws.TypeOf<DesignRuleException>());")]
    [InlineData("Assert.ThrowsException<DesignRuleException>(() => F4.Socket(18));")]
    [InlineData("Assert.ThrowsExactly<DesignRuleException>(() => F4.Socket(18));")]
    [InlineData("Should.Throw<DesignRuleException>(() => F4.Socket(18));")]
    [InlineData("Action act = () => F4.Socket(18); act.Should().Throw<DesignRuleException>();")]
    [InlineData("var act = () => F4.Socket(18); Assert.Throws<DesignRuleException>(act);")]
    [InlineData("Assert.Throws<DesignRuleException>(Act); static object Act() => F4.Socket(18);")]
    [InlineData("Exception? thrown = Record.Exception(() => F4.Socket(18));")]
    public Task What_a_test_expects_to_throw(string statements) =>
        Check.File(
            $$"""
            static class Assert
            {
                public static void Throws<T>(Func<object> code) { }
                public static void Throws<T>(Action code) { }
                public static void ThrowsAny<T>(Func<object> code) { }
                public static void ThrowsException<T>(Func<object> code) { }
                public static void ThrowsExactly<T>(Func<object> code) { }
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

                static void Test() { {{statements}} }
            }
            """
        );

    [Theory]
    [InlineData("static void Other(int[] a, ref int n) { n = 10; a[0] = 20; F4.Socket(n == 10 ? 18 : 24); }")]
    [InlineData("static void Other(int[] a, out int n) { n = 10; Fill(a); F4.Socket(n == 10 ? 18 : 24); }")]
    [InlineData("static void Other(ref int m, ref int n) { n = 10; m = 20; F4.Socket(n == 10 ? 18 : 24); }")]
    public Task A_parameter_by_reference_may_be_what_other_code_writes(string method) =>
        Check.Members(
            $$"""
            {{method}}

            static void Fill(int[] a) => a[0] = 20;
            """
        );

    [Fact]
    public Task A_private_method_whose_only_caller_excludes_the_fault() =>
        Check.Members(
            """
            static Socket Display(bool isProduct) => F4.Socket(isProduct ? 20 : 18);

            public static IEnumerable<Socket> All(bool isProduct)
            {
                yield return F4.Socket(24);
                if (isProduct)
                {
                    yield return Display(isProduct);
                }
            }
            """
        );
}
