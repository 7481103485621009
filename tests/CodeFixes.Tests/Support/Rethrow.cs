using System.Runtime.CompilerServices;
using Keyway.Analyzers;

namespace Keyway.CodeFixes.Tests.Support;

/// <summary>Lets faults of the evaluator out, so that they become AD0001 and fail tests.</summary>
internal static class Rethrow
{
    [ModuleInitializer]
    internal static void Set() => AppContext.SetSwitch(CodeBlockAnalysis.RethrowSwitch, true);
}
