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
        Assert.Null(Of("table.ContainsKey(name)").Call.Invoke(DictionaryModel.TryInvoke));
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

    [Theory]
    [InlineData("object M(Dictionary<string, int> table) => table.Count;", "Count", 1)]
    [InlineData("object M(Dictionary<string, int> table) => table.Keys;", "Keys", null)]
    public void The_count_is_known_and_keys_that_are_read_later_are_not(string method, string property, object? answer)
    {
        HandlerCode code = HandlerCode.Parse(method);
        IPropertyReferenceOperation reference = code.Find<IPropertyReferenceOperation>("table." + property);
        Value value = DictionaryModel.GetProperty(
            Of("table.Clear()").Table,
            reference,
            reference.Syntax,
            code.CreateState(new StubInterpreter())
        );
        Assert.Equal(answer, value.Content);
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
