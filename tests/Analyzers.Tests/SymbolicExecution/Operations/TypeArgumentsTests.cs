using Keyway.Analyzers.SymbolicExecution.Operations;
using Keyway.Analyzers.SymbolicExecution.Values.Heap;
using Keyway.Analyzers.Tests.SymbolicExecution.Support;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Keyway.Analyzers.Tests.SymbolicExecution.Operations;

public class TypeArgumentsTests
{
    [Fact]
    public void A_method_has_those_of_the_call()
    {
        HandlerCode code = HandlerCode.Parse("static void M() => Use<int>(); static void Use<T>() { }");
        IMethodSymbol called = code.Find<IInvocationOperation>().TargetMethod;

        Dictionary<ITypeSymbol, ITypeSymbol> found = Assert.IsType<Dictionary<ITypeSymbol, ITypeSymbol>>(
            TypeArguments.Find(called, null, code.State)
        );

        Assert.Equal(SpecialType.System_Int32, found[called.OriginalDefinition.TypeParameters[0]].SpecialType);
        Assert.Null(TypeArguments.Find(code.Method("M"), null, code.State));
        Assert.True(SymbolEqualityComparer.Default.Equals(called, TypeArguments.Close(called, code.State)));
    }

    [Fact]
    public void The_object_tells_more_than_the_code_that_calls_it()
    {
        HandlerCode code = HandlerCode.Parse(
            "static void M<T>(Slot<T> slot) => slot.Use(); class Slot<T> { public void Use() { } } class Wide : Slot<int>;"
        );
        IMethodSymbol called = code.Find<IInvocationOperation>().TargetMethod;
        ITypeSymbol parameter = called.ContainingType.OriginalDefinition.TypeParameters[0];
        Assert.Equal(TypeKind.TypeParameter, TypeArguments.Find(called, null, code.State)![parameter].TypeKind);

        UserObject wide = code.Object("Wide");

        Assert.Equal(SpecialType.System_Int32, TypeArguments.Find(called, code.Known(wide), code.State)![parameter].SpecialType);
        Assert.Equal(SpecialType.System_Int32, TypeArguments.Find(code.Known(wide), called.ContainingType)![parameter].SpecialType);
    }

    [Fact]
    public void A_type_within_a_generic_one_has_those_of_both()
    {
        HandlerCode code = HandlerCode.Parse(
            """
            static void M(Outer<int>.Inner<string> inner) => inner.Use();
            class Outer<T> { public class Inner<TOwn> { public void Use() { } } }
            """
        );
        INamedTypeSymbol type = code.Find<IInvocationOperation>().TargetMethod.ContainingType;

        Dictionary<ITypeSymbol, ITypeSymbol> found = Assert.IsType<Dictionary<ITypeSymbol, ITypeSymbol>>(
            TypeArguments.Find(code.Find<IInvocationOperation>().TargetMethod, null, code.State)
        );

        Assert.Equal(SpecialType.System_String, found[type.OriginalDefinition.TypeParameters[0]].SpecialType);
        Assert.Equal(SpecialType.System_Int32, found[type.ContainingType.OriginalDefinition.TypeParameters[0]].SpecialType);
    }
}
