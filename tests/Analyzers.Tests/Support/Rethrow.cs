using System.Runtime.CompilerServices;

namespace Keyway.Analyzers.Tests.Support;

/// <summary>Lets faults of the evaluator out, so that they become AD0001 and fail tests.</summary>
internal static class Rethrow
{
    [ModuleInitializer]
    internal static void Set() => AppContext.SetSwitch(CodeBlockAnalysis.RethrowSwitch, true);
}
