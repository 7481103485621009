using Keyway.Analyzers.SymbolicExecution.Semantics;
using Keyway.Analyzers.SymbolicExecution.Values.Heap;
using Keyway.Analyzers.Tests.SymbolicExecution.Support;
using Microsoft.CodeAnalysis.Operations;
using static Keyway.Analyzers.Tests.SymbolicExecution.Support.SampleValues;

namespace Keyway.Analyzers.Tests.SymbolicExecution.Semantics;

public class FrameworkConstantsTests
{
    [Fact]
    public void Fields_that_never_change_are_known()
    {
        Assert.Equal("", FindField("string.Empty"));
        Assert.Equal(TimeSpan.Zero, FindField("TimeSpan.Zero"));
        Assert.Equal([], Contents((ListObject)FindField("ImmutableArray<int>.Empty")!));
        Assert.Null(FindField("Path.DirectorySeparatorChar"));
    }

    [Fact]
    public void Comparers_that_follow_no_culture_are_known()
    {
        Assert.Same(StringComparer.OrdinalIgnoreCase, FindProperty("StringComparer.OrdinalIgnoreCase"));
        Assert.Null(FindProperty("StringComparer.CurrentCulture"));
    }

    [Fact]
    public void Members_of_the_same_name_elsewhere_are_unknown() =>
        Assert.Null(
            FrameworkConstants.Find(
                HandlerCode
                    .Parse("class TimeSpan { public static readonly int Zero = 1; } object M() => TimeSpan.Zero;")
                    .Find<IFieldReferenceOperation>()
                    .Field
            )
        );

    private static object? FindField(string text) =>
        FrameworkConstants.Find(HandlerCode.Parse($"object M() => {text};").Find<IFieldReferenceOperation>().Field);

    private static object? FindProperty(string text) =>
        FrameworkConstants.Find(HandlerCode.Parse($"object M() => {text};").Find<IPropertyReferenceOperation>().Property);
}
