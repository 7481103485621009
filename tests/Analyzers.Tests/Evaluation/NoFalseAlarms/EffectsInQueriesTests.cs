using Keyway.Analyzers.Tests.Support;

namespace Keyway.Analyzers.Tests.Evaluation.NoFalseAlarms;

/// <summary>What a query or an iterator does, and what is done to what it reads, comes in turns, one element after the other.</summary>
public class EffectsInQueriesTests
{
    [Theory]
    [InlineData(
        """
            class O { public int N; }
            static int V() { var o = new O(); var a = new[] { o, o }; return a.Select(x => { x.N++; return x; }).Sum(x => x.N); }
            """,
        3
    )]
    [InlineData(
        """
            static IEnumerable<int> G(List<int> log) { log.Add(1); yield return 1; log.Add(2); yield return 2; }
            static int V() { var log = new List<int>(); var r = G(log).Select(x => log.Count).ToList(); return r[0] * 10 + r[1]; }
            """,
        12
    )]
    [InlineData(
        """
            static IEnumerable<int> G(int[] a) { for (int i = 0; i < a.Length; i++) yield return a[i]; }
            static int V() { int[] a = [24, 20, 18]; int s = 0; foreach (var x in G(a)) { a[2] = 24; s += x; } return s; }
            """,
        68
    )]
    [InlineData(
        """
            class O { public int N; public IEnumerable<int> G() { for (int i = 0; i < 3; i++) yield return N; } }
            static int V() { var o = new O { N = 1 }; int s = 0; foreach (var x in o.G()) { o.N = 10; s += x; } return s; }
            """,
        21
    )]
    [InlineData(
        """
            class O { int n; public int Next { get { n++; return n; } } public int N => n; }
            static int V() { var o = new O(); int f = new[] { 1, 2, 3 }.Select(x => o.Next).First(); return o.N; }
            """,
        1
    )]
    [InlineData(
        """
            class O { int n; public int Next { get { n++; return n; } } public int N => n; }
            static int V() { var o = new O(); var a = new[] { o, o, o }; bool f = a.Any(x => x.Next > 0); return o.N; }
            """,
        1
    )]
    [InlineData(
        """
            class O { int n; public int this[int i] { get { n += i; return n; } } public int N => n; }
            static int V() { var o = new O(); bool f = new[] { 1, 2, 3 }.Any(x => o[x] > 0); return o.N; }
            """,
        1
    )]
    [InlineData(
        """
            class O { public int N; public static O operator +(O a, int b) { a.N += b; return a; } }
            static int V() { var o = new O(); bool f = new[] { 1, 2, 3 }.Any(x => (o + x).N > 0); return o.N; }
            """,
        1
    )]
    [InlineData(
        """
            class O { public int N; public static implicit operator int(O a) { a.N += 1; return a.N; } }
            static int V() { var o = new O(); bool f = new[] { 1, 2, 3 }.Any(x => x + o > 0); return o.N; }
            """,
        1
    )]
    [InlineData(
        """
            static int V() { var r = Log(); return r; }
            static IEnumerable<int> G(List<int> log) { for (int i = 0; i < 3; i++) { log.Add(i); yield return i; } }
            static int Log() { var log = new List<int>(); var z = G(log).Zip(new[] { 1 }).ToList(); return log.Count; }
            """,
        2
    )]
    [InlineData(
        """
            static IEnumerable<int> G(List<int> log) { for (int i = 0; i < 3; i++) { log.Add(i); yield return i; } }
            static int V() { var log = new List<int>(); var z = new[] { 1 }.Zip(G(log)).ToList(); return log.Count; }
            """,
        1
    )]
    [InlineData(
        """
            class O { public int N; }
            static int V() { var a = new[] { new O { N = 1 }, new O { N = 2 }, new O { N = 3 } }; int c = 0; foreach (var o in a.Where(o => o.N < 4)) { a[2].N = 9; c++; } return c; }
            """,
        2
    )]
    [InlineData(
        """
            class O { public int[] A = [20, 24, 18]; public int N; public void Add(int x) { A[2] = 24; N += x; } }
            static int V() { var o = new O(); Array.ForEach(o.A, o.Add); return o.N; }
            """,
        68
    )]
    public Task Effects_come_in_turns(string members, int result) => Check.Result(members, result);
}
