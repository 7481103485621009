using Keyway.Analyzers.SymbolicExecution.Models;
using Keyway.Analyzers.Tests.SymbolicExecution.Support;

namespace Keyway.Analyzers.Tests.SymbolicExecution.Models;

public class LibraryModelTests
{
    [Fact]
    public void The_library_computes_with_known_arguments()
    {
        ModelCall call = ModelCall.Of("double height", "height.Millimeters()");
        call.Interpreter["height"] = 1.5;
        Assert.Equal(1.5.Millimeters(), call.Invoke(LibraryModel.TryInvoke)!.Content);
    }

    [Fact]
    public void An_unknown_argument_has_no_result() =>
        Assert.Null(ModelCall.Of("double height", "height.Millimeters()").Invoke(LibraryModel.TryInvoke));

    [Fact]
    public void What_the_library_refuses_has_no_result() =>
        Assert.Null(ModelCall.Of("", "Length.Parse(\"high\")").Invoke(LibraryModel.TryInvoke));

    [Fact]
    public void Leaves_other_calls_to_other_models() => Assert.Null(ModelCall.Of("", "Math.Max(18, 20)").Invoke(LibraryModel.TryInvoke));
}
