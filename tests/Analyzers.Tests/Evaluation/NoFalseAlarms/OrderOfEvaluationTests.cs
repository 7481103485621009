using Keyway.Analyzers.Tests.Support;

namespace Keyway.Analyzers.Tests.Evaluation.NoFalseAlarms;

/// <summary>Receivers and indices come before values; what is handed on as a variable shows what is written to it.</summary>
public class OrderOfEvaluationTests
{
    [Theory]
    [InlineData(
        """
            struct S { public int N; public int M; public S(int n) { N = n; M = 0; var before = this; N = 99; M = before.N; } }
            static int V() { var s = new S(18); return s.M; }
            """,
        18
    )]
    [InlineData(
        """
            struct I { public int N; } struct O { public I Inner; public O(I i) { Inner = i; } }
            static int V() { var i = new I { N = 1 }; var o = new O(i) { Inner = { N = 18 } }; return i.N * 100 + o.Inner.N; }
            """,
        118
    )]
    [InlineData(
        """
            static int F(in int a, ref int b) { b = 18; return a; }
            static int V() { int x = 24; return F(in x, ref x); }
            """,
        18
    )]
    [InlineData(
        """
            static int F(in int a, out int b) { b = 18; return a; }
            static int V() { int x = 24; return F(in x, out x); }
            """,
        18
    )]
    [InlineData(
        """
            static int F(in int a, int b) { return a; }
            static int V() { int x = 24; return F(in x, x = 18); }
            """,
        18
    )]
    [InlineData(
        """
            static int F(in int a, int b) { return a; }
            static int V() { int x = 24; return F(x, x++); }
            """,
        25
    )]
    [InlineData(
        """
            struct S { public int N; public int Get(int x) => N; }
            static int V() { var s = new S { N = 24 }; return s.Get(s.N = 18); }
            """,
        18
    )]
    [InlineData(
        """
            struct S { public int N; public readonly int Get(int x) => N; }
            static int V() { var s = new S { N = 24 }; return s.Get(s.N++); }
            """,
        25
    )]
    [InlineData(
        """
            class O { public int I; public int Next() => ++I; }
            static int V() { var c = new O(); var a = new int[3]; a[c.I] = c.Next(); return a[0] * 10 + a[1]; }
            """,
        10
    )]
    [InlineData(
        """
            class O { public int I; public int Next() => ++I; }
            static int V() { var c = new O(); var a = new List<int> { 0, 0, 0 }; a[c.I] = c.Next(); return a[0] * 10 + a[1]; }
            """,
        10
    )]
    [InlineData(
        """
            class O { public int I; public int Next() => ++I; }
            static int V() { var c = new O(); var a = new int[3]; a[c.I] += c.Next(); return a[0] * 10 + a[1]; }
            """,
        10
    )]
    [InlineData(
        """
            class In { public int N; } class O { public In I = new In(); public int Swap() { I = new In { N = 5 }; return 18; } }
            static int V() { var c = new O(); var old = c.I; c.I.N = c.Swap(); return old.N * 100 + c.I.N; }
            """,
        1805
    )]
    [InlineData(
        """
            class In { public int N; } class O { int k; public In Obj = new In(); public In Lazy { get { k++; return Obj; } } public int K => k; }
            static int V() { var c = new O(); c.Lazy.N = c.K; return c.Obj.N; }
            """,
        1
    )]
    [InlineData(
        """
            class O { public string K = "a"; public int Next() { K = "b"; return 18; } }
            static int V() { var c = new O(); var d = new Dictionary<string, int> { ["a"] = 1, ["b"] = 2 }; d[c.K] = c.Next(); return d["a"] * 100 + d["b"]; }
            """,
        1802
    )]
    [InlineData(
        """
            static void F(out int a, out int b) { a = 1; b = 2; a = b + 5; }
            static int V() { int x; F(out x, out x); return x; }
            """,
        7
    )]
    public Task Comes_in_the_order_of_the_language(string members, int result) => Check.Result(members, result);
}
