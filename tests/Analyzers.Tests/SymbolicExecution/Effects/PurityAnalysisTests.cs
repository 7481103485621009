using Keyway.Analyzers.SymbolicExecution.Effects;
using Keyway.Analyzers.Tests.SymbolicExecution.Support;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Keyway.Analyzers.Tests.SymbolicExecution.Effects;

public class PurityAnalysisTests
{
    private const string Members = """
        private int total;
        static int Double(int count) => 2 * count;
        int Count(int count) { total += count; return total; }
        static int Checked(int count) => count > 0 ? count : throw new ArgumentException();
        record Part(int Count);
        class Base(int count) { public int Count { get; } = count; }
        class Derived(int count) : Base(2 * count) { }
        class Counting : Base { static int made; public Counting() : base(3) => made++; }
        class Twice : Base { public Twice(int count) : base(2 * count) { } }
        static bool Find(Dictionary<int, int> table, int key, out int found) { found = 3; return table.TryGetValue(key, out found); }

        """;

    [Theory]
    [InlineData("Math.Max(count, 20) + Double(count)", true)]
    [InlineData("list.Sum() + list.Where(one => one > count).Count()", true)]
    [InlineData("new Part(count).Count", true)]
    [InlineData("1.5.Millimeters().Millimeters > 1 ? 1 : 2", true)]
    [InlineData("new Derived(count).Count", true)]
    [InlineData("new Twice(count).Count", true)]
    [InlineData("new Counting().Count", false)]
    [InlineData("Find(table, count, out int found) ? found : 2", true)]
    [InlineData("Find(table, count, out total) ? 1 : 2", false)]
    [InlineData("Count(count)", false)]
    [InlineData("Checked(count)", false)]
    [InlineData("list.Remove(count) ? 1 : 2", false)]
    [InlineData("count++", false)]
    [InlineData("new Func<int>(() => { int Twice(int one) => 2 * one; return Twice(count); })", true)]
    [InlineData("new Func<int>(() => { Func<int, int> twice = one => 2 * one; return twice(count); })", true)]
    [InlineData("new Func<int>(() => { Func<int, int> add = one => count += one; return add(count); })", false)]
    public void Code_is_pure_if_it_only_computes(string text, bool isPure)
    {
        HandlerCode code = HandlerCode.Parse(Members + $"object M(List<int> list, Dictionary<int, int> table, int count) => {text};");
        Assert.Equal(isPure, Analyze(code).IsPureCode(code.Find<IMethodBodyOperation>()));
    }

    [Theory]
    [InlineData("shape.Open()", "Shape", true, false)]
    [InlineData("shape.Count()", "ICounted", false, false)]
    [InlineData("Checked(count)", "Shape", true, false)]
    public void Code_with_virtual_calls_is_pure_if_all_implementations_are(string text, string type, bool isPure, bool isPureForAny)
    {
        HandlerCode code = HandlerCode.Parse(
            $$"""
            interface ICounted { int Count(); }
            abstract class Shape { public abstract int Open(); }
            class Thin : Shape { public override int Open() => 2; }
            class Thick : Thin, ICounted { private int calls; public override int Open() => 3; public int Count() => ++calls; }
            {{Members}}int M({{type}} shape, int count) => {{text}};
            """
        );
        IOperation body = code.Find<IMethodBodyOperation>();
        Assert.Equal(isPure, code.State.Context.PurityOfCallers.IsPureCode(body));
        Assert.Equal(isPureForAny, Analyze(code).IsPureCode(body));
    }

    [Theory]
    [InlineData("list.Add(count);", true)]
    [InlineData("count = Double(count);", true)]
    [InlineData("total = count;", false)]
    [InlineData("Count(count);", false)]
    public void Code_preserves_the_heap_if_it_writes_to_variables_and_lists_only(string text, bool preservesHeap)
    {
        HandlerCode code = HandlerCode.Parse(Members + $"void M(List<int> list, int count) {{ {text} }}");
        Assert.Equal(preservesHeap, Analyze(code).PreservesHeap(code.Find<IMethodBodyOperation>()));
    }

    [Theory]
    [InlineData("list.Where(one => one > 18).ToList()", true)]
    [InlineData("list.Where(one => one > 18).First()", true)]
    [InlineData("list.Where(one => one > 18)", false)]
    [InlineData("(int[])[.. list.Where(one => one > 18)]", true)]
    public void A_query_is_enumerated_at_once_where_its_user_is(string text, bool isAtOnce)
    {
        HandlerCode code = HandlerCode.Parse(Members + $"object M(List<int> list) => {text};");
        IInvocationOperation query = code.Find<IInvocationOperation>("list.Where(one => one > 18)");
        Assert.Equal(isAtOnce, Analyze(code).IsEnumeratedAtOnce(query));
    }

    [Fact]
    public void A_query_is_not_enumerated_at_once_by_a_function_with_effects()
    {
        HandlerCode code = HandlerCode.Parse(
            Members
                + "void M(List<int> list) { list.Select(Count).ToList(); list.Skip(1).Select(Count).ToList(); "
                + "list.Skip(2).Select(Double).ToList(); }"
        );
        PurityAnalysis purity = Analyze(code);
        Assert.False(purity.IsEnumeratedAtOnce(code.Find<IInvocationOperation>("list.Skip(1)")));
        Assert.True(purity.IsEnumeratedAtOnce(code.Find<IInvocationOperation>("list.Skip(2)")));
        Assert.True(SequenceMethods.IsDeferred(code.Find<IInvocationOperation>("list.Select(Count)").TargetMethod));
        Assert.False(SequenceMethods.IsDeferred(code.Find<IInvocationOperation>("list.Select(Count).ToList()").TargetMethod));
    }

    [Theory]
    [InlineData("rows[count]", false, true)]
    [InlineData("rows[count++]", true, false)]
    [InlineData("rows[Double(count)]", true, false)]
    public void A_target_may_have_effects_of_its_own(string target, bool hasEffects, bool isSimple)
    {
        HandlerCode code = HandlerCode.Parse(Members + $"void M(int[] rows, int count) => {target} = 20;");
        IArrayElementReferenceOperation element = code.Find<IArrayElementReferenceOperation>();
        Assert.Equal(hasEffects, Analyze(code).HasEffects(element));
        Assert.Equal(isSimple, PurityAnalysis.IsSimple(element));
    }

    private static PurityAnalysis Analyze(HandlerCode code) => code.CreateState(new StubInterpreter()).Context.Purity;
}
