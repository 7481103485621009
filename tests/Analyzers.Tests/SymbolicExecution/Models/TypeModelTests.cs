using Keyway.Analyzers.SymbolicExecution.Models;
using Keyway.Analyzers.SymbolicExecution.Values;
using Keyway.Analyzers.SymbolicExecution.Values.Heap;
using Keyway.Analyzers.Tests.SymbolicExecution.Support;
using Microsoft.CodeAnalysis;

namespace Keyway.Analyzers.Tests.SymbolicExecution.Models;

public class TypeModelTests
{
    [Fact]
    public void An_object_that_was_created_has_its_type()
    {
        ModelCall call = ModelCall.Of("object part", "part.GetType()", "class Camera;");
        INamedTypeSymbol camera = call
            .Operation.SemanticModel!.Compilation.GetSymbolsWithName("Camera")
            .OfType<INamedTypeSymbol>()
            .Single();
        call.Interpreter["part"] = new UserObject(camera, isImmutable: true);
        Assert.Equal(new TypeContent(camera), call.Invoke(TypeModel.TryInvoke)!.Content);
    }

    [Theory]
    [InlineData("part.GetType()")]
    [InlineData("part.ToString()")]
    public void Leaves_other_calls_and_unknown_objects_alone(string call) =>
        Assert.Null(ModelCall.Of("object part", call).Invoke(TypeModel.TryInvoke));
}
