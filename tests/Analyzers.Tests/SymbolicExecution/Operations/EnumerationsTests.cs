using Keyway.Analyzers.SymbolicExecution.Operations;
using Keyway.Analyzers.SymbolicExecution.State;
using Keyway.Analyzers.SymbolicExecution.Values;
using Keyway.Analyzers.Tests.Support;
using Keyway.Analyzers.Tests.SymbolicExecution.Support;
using Microsoft.CodeAnalysis.Operations;
using static Keyway.Analyzers.Tests.SymbolicExecution.Support.SampleValues;

namespace Keyway.Analyzers.Tests.SymbolicExecution.Operations;

/// <summary>Queries and iterators run ahead of their enumeration; what they report counts once code reaches their end.</summary>
public class EnumerationsTests
{
    [Theory]
    [InlineData("foreach (int one in all) { M(all); }", false)]
    [InlineData("foreach (int one in all) { if (one > 1) { continue; } }", false)]
    [InlineData("foreach (int one in all) { if (one > 1) { break; } }", true)]
    [InlineData("foreach (int one in all) { if (one > 1) { return; } }", true)]
    [InlineData("foreach (int one in all) { while (one > 1) { break; } }", false)]
    public void A_loop_may_stop_by_a_jump(string loop, bool mayStop)
    {
        HandlerCode code = HandlerCode.Parse($"static void M(int[] all) {{ {loop} }}");
        Assert.Equal(mayStop, Enumerations.MayStop(code.Find<IForEachLoopOperation>(), code.State));
    }

    [Fact]
    public void What_code_reports_ahead_counts_once_when_the_sequence_is_complete()
    {
        HandlerCode code = HandlerCode.Parse("static void M() { }");
        (bool ran, PendingReports? none) = Enumerations.RunAhead(() => true, code.State);
        Assert.True(ran);
        Assert.Null(none);

        var reports = new PendingReports();
        Value source = Known(ListOf(18)),
            query = Known(ListOf(18));
        Enumerations.Keep(source, reports, []);
        Assert.Null(((HeapObject)source.Content!).Pending);
        reports.Add([], code.State.Path.GetCircumstances());
        Enumerations.Keep(source, reports, []);
        Enumerations.Keep(query, null, [source]);
        Assert.NotNull(((HeapObject)query.Content!).Pending);
        Enumerations.Complete(query, code.State);
        Assert.Null(((HeapObject)query.Content!).Pending);
    }

    [Fact]
    public Task A_query_counts_where_code_reaches_its_end() =>
        Check.Members(
            """
                static void All()
                {
                    foreach (F4Socket socket in new[] { 24, {|KEY1001:18|} }.Select(n => F4.Socket(n)))
                    {
                        Console.WriteLine(socket);
                    }

                    var list = new List<F4Socket>();
                    list.AddRange(new[] { 24, {|KEY1001:19|} }.Where(n => n > 1).Select(n => F4.Socket(n)));
                }

                static void Some()
                {
                    foreach (F4Socket socket in new[] { 24, 18 }.Select(n => F4.Socket(n)))
                    {
                        if (socket.Contacts == 24)
                        {
                            break;
                        }
                    }

                    F4Socket first = new[] { 24, 18 }.Select(n => F4.Socket(n)).First();
                    F4Socket[] two = new[] { 24, 26, 18 }.Select(n => F4.Socket(n)).Take(2).ToArray();
                }
            """
        );
}
