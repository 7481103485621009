namespace Keyway.Analyzers.Tests.SymbolicExecution.NoFalseAlarms;

/// <summary>Side effects of queries and iterators, and changes to what they read, interleave element by element.</summary>
public class EffectsInQueriesTests
{
    [Fact]
    public Task A_selector_and_a_sum_alternate() =>
        ProgramCheck.Gives(
            """
                class Counter
                {
                    public int Value;
                }

                static int Result()
                {
                    var counter = new Counter();
                    var counters = new[] { counter, counter };
                    return counters
                        .Select(x =>
                        {
                            x.Value++;
                            return x;
                        })
                        .Sum(x => x.Value);
                }
            """,
            3
        );

    [Fact]
    public Task An_iterator_and_a_selector_alternate() =>
        ProgramCheck.Gives(
            """
                static IEnumerable<int> Numbers(List<int> log)
                {
                    log.Add(1);
                    yield return 1;
                    log.Add(2);
                    yield return 2;
                }

                static int Result()
                {
                    var log = new List<int>();
                    var counts = Numbers(log).Select(x => log.Count).ToList();
                    return counts[0] * 10 + counts[1];
                }
            """,
            12
        );

    [Fact]
    public Task An_iterator_shows_what_the_loop_over_it_writes() =>
        ProgramCheck.Gives(
            """
                static IEnumerable<int> Elements(int[] counts)
                {
                    for (int i = 0; i < counts.Length; i++)
                        yield return counts[i];
                }

                static int Result()
                {
                    int[] counts = [24, 20, 18];
                    int sum = 0;
                    foreach (var count in Elements(counts))
                    {
                        counts[2] = 24;
                        sum += count;
                    }
                    return sum;
                }
            """,
            68
        );

    [Fact]
    public Task An_iterator_of_an_object_shows_what_the_loop_over_it_writes() =>
        ProgramCheck.Gives(
            """
                class Source
                {
                    public int Value;

                    public IEnumerable<int> Values()
                    {
                        for (int i = 0; i < 3; i++)
                            yield return Value;
                    }
                }

                static int Result()
                {
                    var source = new Source { Value = 1 };
                    int sum = 0;
                    foreach (var value in source.Values())
                    {
                        source.Value = 10;
                        sum += value;
                    }
                    return sum;
                }
            """,
            21
        );

    [Fact]
    public Task First_reads_a_property_once() =>
        ProgramCheck.Gives(
            """
                class Counter
                {
                    int reads;

                    public int Next
                    {
                        get
                        {
                            reads++;
                            return reads;
                        }
                    }

                    public int Reads => reads;
                }

                static int Result()
                {
                    var counter = new Counter();
                    int first = new[] { 1, 2, 3 }.Select(x => counter.Next).First();
                    return counter.Reads;
                }
            """,
            1
        );

    [Fact]
    public Task Any_reads_a_property_until_it_matches() =>
        ProgramCheck.Gives(
            """
                class Counter
                {
                    int reads;

                    public int Next
                    {
                        get
                        {
                            reads++;
                            return reads;
                        }
                    }

                    public int Reads => reads;
                }

                static int Result()
                {
                    var counter = new Counter();
                    var counters = new[] { counter, counter, counter };
                    bool any = counters.Any(x => x.Next > 0);
                    return counter.Reads;
                }
            """,
            1
        );

    [Fact]
    public Task Any_calls_an_indexer_until_it_matches() =>
        ProgramCheck.Gives(
            """
                class Counter
                {
                    int sum;

                    public int this[int index]
                    {
                        get
                        {
                            sum += index;
                            return sum;
                        }
                    }

                    public int Sum => sum;
                }

                static int Result()
                {
                    var counter = new Counter();
                    bool any = new[] { 1, 2, 3 }.Any(x => counter[x] > 0);
                    return counter.Sum;
                }
            """,
            1
        );

    [Fact]
    public Task Any_calls_an_operator_until_it_matches() =>
        ProgramCheck.Gives(
            """
                class Counter
                {
                    public int Value;

                    public static Counter operator +(Counter left, int right)
                    {
                        left.Value += right;
                        return left;
                    }
                }

                static int Result()
                {
                    var counter = new Counter();
                    bool any = new[] { 1, 2, 3 }.Any(x => (counter + x).Value > 0);
                    return counter.Value;
                }
            """,
            1
        );

    [Fact]
    public Task Any_calls_a_conversion_until_it_matches() =>
        ProgramCheck.Gives(
            """
                class Counter
                {
                    public int Value;

                    public static implicit operator int(Counter source)
                    {
                        source.Value += 1;
                        return source.Value;
                    }
                }

                static int Result()
                {
                    var counter = new Counter();
                    bool any = new[] { 1, 2, 3 }.Any(x => x + counter > 0);
                    return counter.Value;
                }
            """,
            1
        );

    [Fact]
    public Task Zip_asks_its_first_sequence_once_more_than_its_second() =>
        ProgramCheck.Gives(
            """
                static int Result()
                {
                    var count = Logged();
                    return count;
                }

                static IEnumerable<int> Numbers(List<int> log)
                {
                    for (int i = 0; i < 3; i++)
                    {
                        log.Add(i);
                        yield return i;
                    }
                }

                static int Logged()
                {
                    var log = new List<int>();
                    var pairs = Numbers(log).Zip(new[] { 1 }).ToList();
                    return log.Count;
                }
            """,
            2
        );

    [Fact]
    public Task Zip_asks_its_second_sequence_only_after_its_first() =>
        ProgramCheck.Gives(
            """
                static IEnumerable<int> Numbers(List<int> log)
                {
                    for (int i = 0; i < 3; i++)
                    {
                        log.Add(i);
                        yield return i;
                    }
                }

                static int Result()
                {
                    var log = new List<int>();
                    var pairs = new[] { 1 }.Zip(Numbers(log)).ToList();
                    return log.Count;
                }
            """,
            1
        );

    [Fact]
    public Task Where_shows_what_the_loop_over_it_writes() =>
        ProgramCheck.Gives(
            """
                class Item
                {
                    public int Value;
                }

                static int Result()
                {
                    var items = new[]
                    {
                        new Item { Value = 1 },
                        new Item { Value = 2 },
                        new Item { Value = 3 },
                    };
                    int walked = 0;
                    foreach (var item in items.Where(item => item.Value < 4))
                    {
                        items[2].Value = 9;
                        walked++;
                    }
                    return walked;
                }
            """,
            2
        );

    [Fact]
    public Task ForEach_of_an_array_shows_what_its_action_writes() =>
        ProgramCheck.Gives(
            """
                class Adder
                {
                    public int[] Counts = [20, 24, 18];
                    public int Sum;

                    public void Add(int count)
                    {
                        Counts[2] = 24;
                        Sum += count;
                    }
                }

                static int Result()
                {
                    var adder = new Adder();
                    Array.ForEach(adder.Counts, adder.Add);
                    return adder.Sum;
                }
            """,
            68
        );
}
