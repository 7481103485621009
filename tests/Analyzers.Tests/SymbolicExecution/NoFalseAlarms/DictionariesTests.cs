namespace Keyway.Analyzers.Tests.SymbolicExecution.NoFalseAlarms;

/// <summary>Dictionaries look up keys by equality, and their views show the current content.</summary>
public class DictionariesTests
{
    [Fact]
    public Task A_record_as_a_dictionary_key() =>
        ProgramCheck.IsSound(
            """
                record Key(int Number);

                static int Contacts()
                {
                    var table = new Dictionary<Key, int> { [new Key(1)] = 24 };
                    return table.ContainsKey(new Key(1)) ? 24 : 18;
                }
            """
        );

    [Fact]
    public Task A_tuple_as_a_dictionary_key() =>
        ProgramCheck.IsSound(
            """
                static int Contacts()
                {
                    var table = new Dictionary<(int, int), int> { [(1, 2)] = 24 };
                    return table.ContainsKey((1, 2)) ? 24 : 18;
                }
            """
        );

    [Fact]
    public Task An_equal_record_overwrites_the_value_of_a_key() =>
        ProgramCheck.IsSound(
            """
                record Key(int Number);

                static int Contacts()
                {
                    var table = new Dictionary<Key, int> { [new Key(1)] = 18 };
                    table[new Key(1)] = 24;
                    return table.Count == 1 ? 24 : 18;
                }
            """
        );

    [Fact]
    public Task A_boxed_enum_is_another_key_than_its_number() =>
        ProgramCheck.IsSound(
            """
                static int Contacts()
                {
                    var table = new Dictionary<object, int> { [1] = 18 };
                    return table.ContainsKey(DayOfWeek.Monday) ? 18 : 24;
                }
            """
        );

    [Fact]
    public Task The_values_of_a_dictionary_show_what_is_written_later() =>
        ProgramCheck.IsSound(
            """
                static int Contacts()
                {
                    var table = new Dictionary<string, int> { ["a"] = 18 };
                    var values = table.Values;
                    table["a"] = 24;
                    return values.First();
                }
            """
        );

    [Fact]
    public Task The_keys_of_a_dictionary_show_what_is_added_later() =>
        ProgramCheck.IsSound(
            """
                static int Contacts()
                {
                    var table = new Dictionary<int, int> { [24] = 1 };
                    var keys = table.Keys;
                    table[18] = 2;
                    return keys.Count == 2 ? 24 : 18;
                }
            """
        );

    [Fact]
    public Task A_query_over_a_dictionary_reads_it_when_it_runs() =>
        ProgramCheck.IsSound(
            """
                static int Contacts()
                {
                    var table = new Dictionary<string, int> { ["a"] = 18 };
                    var query = table.Select(entry => entry.Value);
                    table["a"] = 24;
                    return query.First();
                }
            """
        );

    [Fact]
    public Task A_cleared_dictionary_has_no_keys() =>
        ProgramCheck.IsSound(
            """
                static int Contacts()
                {
                    var table = new Dictionary<string, int> { ["a"] = 18 };
                    table.Clear();
                    return table.ContainsKey("a") ? 18 : 24;
                }
            """
        );

    [Fact]
    public Task Remove_with_an_out_argument_removes_the_key() =>
        ProgramCheck.IsSound(
            """
                static int Contacts()
                {
                    var table = new Dictionary<string, int> { ["a"] = 18 };
                    table.Remove("a", out _);
                    return table.Count == 0 ? 24 : 18;
                }
            """
        );

    [Fact]
    public Task A_dictionary_that_a_callee_clears() =>
        ProgramCheck.IsSound(
            """
                static void Empty(System.Collections.IDictionary table) => table.Clear();

                static int Contacts()
                {
                    var table = new Dictionary<string, int> { ["a"] = 18 };
                    Empty(table);
                    return table.ContainsKey("a") ? 18 : 24;
                }
            """
        );

    [Fact]
    public Task TryGetValue_writes_to_a_field_of_this() =>
        ProgramCheck.IsSound(
            """
                class Box
                {
                    int value = 18;

                    public int Read()
                    {
                        var table = new Dictionary<string, int> { ["a"] = 24 };
                        table.TryGetValue("a", out value);
                        return value;
                    }
                }

                static int Contacts() => new Box().Read();
            """
        );

    [Fact]
    public Task A_dictionary_that_holds_itself() =>
        ProgramCheck.IsSound(
            """
                static int Contacts()
                {
                    var table = new Dictionary<string, object>();
                    table["x"] = table;
                    Console.WriteLine(table);
                    return 24;
                }
            """
        );

    [Theory]
    [InlineData("var first = cache.GetOrAdd(key, _ => [18]); cache.GetOrAdd(key, _ => [20])[0] = 24; return first[0];")]
    [InlineData("var first = new List<int> { 18 }; cache.TryAdd(key, first); cache[key][0] = 24; return first[0];")]
    [InlineData("cache.TryAdd(key, [24]); return cache.TryGetValue(key, out var found) ? found[0] : 18;")]
    [InlineData("cache.TryAdd(key, [24]); return cache.IsEmpty ? 18 : 24;")]
    [InlineData("cache.GetOrAdd(key, _ => [24]); return cache.Count == 0 ? 18 : 24;")]
    [InlineData("cache[key] = [24]; return cache.ContainsKey(key) ? 24 : 18;")]
    public Task A_cache_under_a_key_that_is_unknown(string statements) =>
        ProgramCheck.IsSound(
            $$"""
                static int Contacts()
                {
                    var cache = new System.Collections.Concurrent.ConcurrentDictionary<string, List<int>>();
                    string key = Environment.MachineName;
                    {{statements}}
                }
            """
        );

    [Theory]
    [InlineData("table.Remove(\"a\", out int removed); return removed;", 24)]
    [InlineData("table.Remove(\"a\", out _); return table.Count;", 1)]
    [InlineData("return table.Remove(\"c\", out int none) ? none : table.Count;", 2)]
    public Task What_is_removed_is_known(string statements, int result) =>
        ProgramCheck.Gives(
            $$"""
                static int Result()
                {
                    var table = new Dictionary<string, int> { ["a"] = 24, ["b"] = 20 };
                    {{statements}}
                }
            """,
            result
        );

    [Theory]
    [InlineData("int n = 18; var held = new Lazy<int>(() => n); Keep(held); n = 24; return held.Value;")]
    [InlineData("int n = 24; var held = new Lazy<int>(() => n); Keep(held); _ = held.Value; n = 18; return held.Value;")]
    [InlineData("List<int> all = [18]; var held = new Lazy<int>(() => all[0]); Keep(held); all[0] = 24; return held.Value;")]
    [InlineData("var held = new Lazy<List<int>>(() => [18]); Keep(held); Kept.Value[0] = 24; return held.Value[0];")]
    [InlineData("var held = new Lazy<int>(() => ++runs); Keep(held); _ = Kept; return held.Value + runs == 2 ? 24 : 18;")]
    public Task A_lazy_value_that_other_code_has(string statements) =>
        ProgramCheck.IsSound(
            $$"""
                static int runs;

                static object? kept;

                static Lazy<List<int>> Kept => (Lazy<List<int>>)kept!;

                static void Keep(object held) => kept = held;

                static int Contacts()
                {
                    {{statements}}
                }
            """
        );
}
