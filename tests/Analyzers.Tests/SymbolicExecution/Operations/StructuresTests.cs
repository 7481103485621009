using Keyway.Analyzers.SymbolicExecution.Operations;
using Keyway.Analyzers.SymbolicExecution.State;
using Keyway.Analyzers.SymbolicExecution.Values;
using Keyway.Analyzers.SymbolicExecution.Values.Heap;
using Keyway.Analyzers.Tests.SymbolicExecution.Support;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using static Keyway.Analyzers.Tests.SymbolicExecution.Support.SampleValues;

namespace Keyway.Analyzers.Tests.SymbolicExecution.Operations;

public class StructuresTests
{
    private const string Code = """
        struct Cell { public int Value; public void Set(int value) => Value = value; public readonly int Get() => Value; }
        static void M() { Cell cell; cell = default; cell.Set(18); cell.Get(); }
        """;

    [Fact]
    public void A_method_that_writes_runs_on_a_copy_that_replaces_the_struct()
    {
        (HandlerCode code, Call call, UserObject before, ISymbol value) = Of("cell.Set(18)");

        Value? result = Structures.Invoke(
            call,
            receiver =>
            {
                ((UserObject)receiver!.Content!).Set(value, Known(18));
                return Unknown;
            },
            code.State
        );

        Assert.NotNull(result);
        Assert.Equal(20, before.Get(value)!.Content);
        Assert.Equal(18, ((UserObject)code.Read("cell").Content!).Get(value)!.Content);
    }

    [Fact]
    public void A_method_that_only_reads_runs_on_the_struct_itself()
    {
        (HandlerCode code, Call call, UserObject before, _) = Of("cell.Get()");
        Structures.Invoke(
            call,
            receiver =>
            {
                Assert.Same(before, receiver!.Content);
                return Unknown;
            },
            code.State
        );
    }

    [Fact]
    public void A_call_that_is_not_interpreted_leaves_the_variable_unknown()
    {
        (HandlerCode code, Call call, _, _) = Of("cell.Set(18)");
        Structures.Havoc(call, code.State);
        Assert.False(code.Read("cell").IsKnown);
    }

    private static (HandlerCode Code, Call Call, UserObject Structure, ISymbol Value) Of(string text)
    {
        HandlerCode code = HandlerCode.Parse(Code);
        IInvocationOperation operation = code.Find<IInvocationOperation>(text);
        var type = (INamedTypeSymbol)operation.TargetMethod.ContainingType;
        ISymbol value = type.GetMembers("Value").Single();
        var structure = new UserObject(type, isImmutable: true);
        structure.Set(value, Known(20));
        Value instance = Known(structure);
        code.State.Frame.Write(((ILocalReferenceOperation)operation.Instance!).Local, instance);
        return (code, new Call(operation, instance, []), structure, value);
    }
}
