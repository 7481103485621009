using Keyway.Analyzers.SymbolicExecution.Operations;
using Keyway.Analyzers.Tests.Support;
using Keyway.Analyzers.Tests.SymbolicExecution.Support;
using Microsoft.CodeAnalysis.Operations;
using static Keyway.Analyzers.Tests.SymbolicExecution.Support.SampleValues;

namespace Keyway.Analyzers.Tests.SymbolicExecution.Operations;

public class EnumeratorsTests
{
    [Fact]
    public void A_list_is_enumerated_without_code_of_the_compilation()
    {
        HandlerCode code = HandlerCode.Parse("static void M(int[] all) { foreach (int one in all) { } }");
        Assert.Null(Enumerators.TryEnumerate(code.Find<IForEachLoopOperation>(), Known(ListOf(18)), code.State));
    }

    [Fact]
    public Task MoveNext_and_Current_run_until_there_is_no_more() =>
        Check.Marked(
            """
            class Even(int end)
            {
                private int current;

                public int Current => current;

                public Even GetEnumerator() => this;

                public bool MoveNext()
                {
                    current += 2;
                    return current <= end;
                }
            }

            static class Boards
            {
                static void Build()
                {
                    foreach (int half in new Even(9))
                    {
                        F4.Socket(half == 8 ? 18 : 20); // KEY1001
                    }
                }
            }
            """
        );
}
