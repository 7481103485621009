using Keyway.Analyzers.SymbolicExecution.Models.Collections;
using Keyway.Analyzers.SymbolicExecution.Paths;
using Keyway.Analyzers.SymbolicExecution.Values;
using Keyway.Analyzers.SymbolicExecution.Values.Heap;
using Keyway.Analyzers.Tests.SymbolicExecution.Support;
using Microsoft.CodeAnalysis.Operations;
using static Keyway.Analyzers.Tests.SymbolicExecution.Support.SampleValues;

namespace Keyway.Analyzers.Tests.SymbolicExecution.Models.Collections;

public class DictionaryModelTests
{
    [Fact]
    public void Add_adds_an_entry_and_ends_the_path_if_there_is_one()
    {
        (ModelCall call, DictionaryObject table) = Of("table.Add(\"J2\", 24)");
        Assert.NotNull(call.Invoke(DictionaryModel.TryInvoke));
        Assert.Equal(24, table.Find("J2")!.Content);
        Assert.Throws<PathTerminatedException>(() => call.Invoke(DictionaryModel.TryInvoke));
    }

    [Fact]
    public void TryAdd_keeps_the_entry_that_is_there()
    {
        (ModelCall call, DictionaryObject table) = Of("table.TryAdd(\"J1\", 24)");
        Assert.Equal(false, call.Invoke(DictionaryModel.TryInvoke)!.Content);
        Assert.Equal(20, table.Find("J1")!.Content);
    }

    [Theory]
    [InlineData("table.ContainsKey(\"J1\")", true)]
    [InlineData("table.ContainsKey(\"J2\")", false)]
    public void Knows_which_keys_there_are(string text, bool answer) =>
        Assert.Equal(answer, Of(text).Call.Invoke(DictionaryModel.TryInvoke)!.Content);

    [Fact]
    public void TryGetValue_writes_the_value_to_the_variable()
    {
        ModelCall call = Of("table.TryGetValue(\"J1\", out int count)").Call;
        Assert.Equal(true, call.Invoke(DictionaryModel.TryInvoke)!.Content);
        Assert.Equal(20, call.State.Frame.Read(call.Code.Find<ILocalReferenceOperation>().Local, Origin).Content);
    }

    [Fact]
    public void An_unknown_key_and_an_unknown_dictionary_have_no_answer()
    {
        (ModelCall unknown, _) = Of("table.ContainsKey(name)");
        unknown.State.Path.MarkEscaped([unknown.Code.Parameter("name")]);
        Assert.Null(unknown.Invoke(DictionaryModel.TryInvoke));
        (ModelCall call, DictionaryObject table) = Of("table.ContainsKey(\"J1\")");
        table.Escape();
        Assert.Null(call.Invoke(DictionaryModel.TryInvoke));
    }

    [Fact]
    public void An_element_is_read_by_its_key()
    {
        DictionaryObject table = Of("table.Clear()").Table;
        Assert.Equal(20, DictionaryModel.GetElement(table, Known("J1"), Origin).Content);
        Assert.False(DictionaryModel.GetElement(table, Unknown, Origin).IsKnown);
        Assert.Throws<PathTerminatedException>(() => DictionaryModel.GetElement(table, Known("J2"), Origin));
    }

    [Fact]
    public void The_count_is_known() => Assert.Equal(1, Read(Of("table.Clear()").Table, "Count").Content);

    [Fact]
    public void Keys_are_known_until_one_is_added()
    {
        DictionaryObject table = Of("table.Clear()").Table;
        Value keys = Read(table, "Keys");
        table.Set(Known("J1"), Known(24));
        Assert.Equal(["J1"], Contents(keys));
        table.Set(Known("J2"), Known(24));
        Assert.Null(keys.Items);
    }

    [Fact]
    public void Values_are_known_until_one_is_set()
    {
        DictionaryObject table = Of("table.Clear()").Table;
        Value values = Read(table, "Values");
        Assert.Equal([20], Contents(values));
        table.Set(Known("J1"), Known(24));
        Assert.Null(values.Items);
    }

    [Fact]
    public void Keys_in_an_unknown_order_are_known_until_the_table_escapes()
    {
        DictionaryObject table = Of("table.Clear()").Table;
        table.Set(Known("J2"), Known(24));
        table.Remove("J1");
        table.Set(Known("J3"), Known(24));
        var keys = (BagObject)Read(table, "Keys").Content!;
        Assert.Equal(2, keys.Elements?.Count);
        table.Escape();
        Assert.Null(keys.Elements);
    }

    private static Value Read(DictionaryObject table, string property)
    {
        HandlerCode code = HandlerCode.Parse($"object M(Dictionary<string, int> table) => table.{property};");
        IPropertyReferenceOperation reference = code.Find<IPropertyReferenceOperation>("table." + property);
        return DictionaryModel.GetProperty(table, reference, reference.Syntax);
    }

    private static (ModelCall Call, DictionaryObject Table) Of(string text)
    {
        ModelCall call = ModelCall.Of("Dictionary<string, int> table, string name", text);
        var table = new DictionaryObject();
        table.Set(Known("J1"), Known(20));
        call.Interpreter["table"] = table;
        return (call, table);
    }
}
