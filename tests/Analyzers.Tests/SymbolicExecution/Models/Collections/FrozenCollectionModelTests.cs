using Keyway.Analyzers.SymbolicExecution.Models.Collections;
using Keyway.Analyzers.SymbolicExecution.Values;
using Keyway.Analyzers.SymbolicExecution.Values.Heap;
using Keyway.Analyzers.Tests.SymbolicExecution.Support;
using static Keyway.Analyzers.Tests.SymbolicExecution.Support.SampleValues;

namespace Keyway.Analyzers.Tests.SymbolicExecution.Models.Collections;

public class FrozenCollectionModelTests
{
    [Theory]
    [InlineData("System.Collections.Frozen.FrozenDictionary.ToFrozenDictionary(table)", "Unknown")]
    [InlineData("System.Collections.Immutable.ImmutableDictionary.ToImmutableDictionary(table)", "Unknown")]
    [InlineData("System.Collections.Immutable.ImmutableSortedDictionary.ToImmutableSortedDictionary(table)", "Key")]
    public void A_dictionary_is_copied(string text, string order)
    {
        ModelCall call = ModelCall.Of("Dictionary<string, int> table", text);
        call.Interpreter["table"] = Table();
        call.Interpreter["null"] = null;
        var frozen = (DictionaryObject)call.Invoke(FrozenCollectionModel.TryInvoke)!.Content!;
        Assert.True(frozen.IsFixed);
        Assert.Equal(order, frozen.Order.ToString());
        Assert.Equal(20, frozen.Find("J1")!.Content);
    }

    [Fact]
    public void A_set_has_each_element_once_in_no_known_order()
    {
        Value set = FrozenCollectionModel.CreateSet(AllKnown(1, 2, 1), Origin)!;
        Assert.Equal([1, 2], ((BagObject)set.Content!).Elements!.Select(item => item.Content));
        Assert.Null(FrozenCollectionModel.CreateSet([Unknown], Origin));
    }

    [Theory]
    [InlineData("J1", 20)]
    [InlineData("J2", 24)]
    public void A_missing_key_has_the_default(string key, int count)
    {
        ModelCall call = ModelCall.Of("Dictionary<string, int> table, string key, int other", "table.GetValueOrDefault(key, other)");
        call.Interpreter["table"] = Table();
        call.Interpreter["key"] = key;
        call.Interpreter["other"] = 24;
        Assert.Equal(count, call.Invoke(FrozenCollectionModel.TryInvoke)!.Content);
    }

    [Fact]
    public void An_unknown_dictionary_has_no_answer() =>
        Assert.Null(
            ModelCall.Of("Dictionary<string, int> table", "table.GetValueOrDefault(\"J1\")").Invoke(FrozenCollectionModel.TryInvoke)
        );

    private static DictionaryObject Table()
    {
        var table = new DictionaryObject();
        table.Set(Known("J1"), Known(20));
        return table;
    }
}
