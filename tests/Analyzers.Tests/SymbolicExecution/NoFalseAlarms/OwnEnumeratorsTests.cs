namespace Keyway.Analyzers.Tests.SymbolicExecution.NoFalseAlarms;

/// <summary>An enumerator of the compilation that depends on more than its object is not run ahead of the loop.</summary>
public class OwnEnumeratorsTests
{
    [Fact]
    public Task A_loop_that_writes_what_the_enumerator_reads() =>
        ProgramCheck.IsSound(
            """
                class Sizes : IEnumerable<int>
                {
                    public List<int> Counts { get; } = [18, 18];

                    public IEnumerator<int> GetEnumerator()
                    {
                        for (int i = 0; i < Counts.Count; i++)
                            yield return Counts[i];
                    }

                    System.Collections.IEnumerator System.Collections.IEnumerable.GetEnumerator() => GetEnumerator();
                }

                static int Contacts()
                {
                    var sizes = new Sizes();
                    int last = 0;
                    foreach (int count in sizes)
                    {
                        last = count;
                        sizes.Counts[1] = 24;
                    }

                    return last;
                }
            """
        );

    [Fact]
    public Task An_enumerator_that_counts_in_a_static_member() =>
        ProgramCheck.IsSound(
            """
                static int moves = 18;

                class Sizes
                {
                    public int Current => moves;

                    public Sizes GetEnumerator() => this;

                    public bool MoveNext() => ++moves < 20;
                }

                static int Contacts()
                {
                    int last = 0;
                    foreach (int count in new Sizes())
                    {
                        last = count + 5;
                    }

                    return last;
                }
            """
        );
}
