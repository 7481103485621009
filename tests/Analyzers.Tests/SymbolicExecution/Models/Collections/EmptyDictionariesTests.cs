using Keyway.Analyzers.SymbolicExecution.Models.Collections;
using Keyway.Analyzers.SymbolicExecution.Values;
using Keyway.Analyzers.SymbolicExecution.Values.Heap;
using Keyway.Analyzers.Tests.SymbolicExecution.Support;
using static Keyway.Analyzers.Tests.SymbolicExecution.Support.SampleValues;

namespace Keyway.Analyzers.Tests.SymbolicExecution.Models.Collections;

public class EmptyDictionariesTests
{
    [Theory]
    [InlineData("table.ContainsKey(name)", false)]
    [InlineData("table.TryGetValue(name, out int count)", false)]
    [InlineData("table.TryAdd(name, 24)", true)]
    public void No_key_is_there(string text, bool answer) => Assert.Equal(answer, Of(text).Invoke()!.Content);

    [Fact]
    public void What_is_added_is_the_value_of_the_key()
    {
        (Func<Value?> invoke, DictionaryObject table) = Of("table.GetOrAdd(name, 24)");
        Assert.Equal(24, invoke()!.Content);
        Assert.Null(table.Entries);
    }

    [Fact]
    public void A_known_key_and_a_table_with_entries_are_left()
    {
        Assert.Null(Of("table.ContainsKey(\"J1\")").Invoke());
        (Func<Value?> invoke, DictionaryObject table) = Of("table.ContainsKey(name)");
        table.Set(Known("J1"), Known(20));
        Assert.Null(invoke());
    }

    private static (Func<Value?> Invoke, DictionaryObject Table) Of(string text)
    {
        ModelCall call = ModelCall.Of("System.Collections.Concurrent.ConcurrentDictionary<string, int> table, string name", text);
        var table = new DictionaryObject();
        call.Interpreter["table"] = table;
        return (() => call.Invoke((made, state) => EmptyDictionaries.TryInvoke(made.Operation, table, made.Arguments, state)), table);
    }
}
