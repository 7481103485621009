using System.Runtime.CompilerServices;
using Keyway.Analyzers;

namespace Keyway.CodeFixes.Tests.Support;

/// <summary>Lets exceptions of the evaluator surface as AD0001, so that they fail tests.</summary>
internal static class Rethrow
{
    [ModuleInitializer]
    internal static void Set() => AppContext.SetSwitch(OperationBlockAnalysis.RethrowSwitch, true);
}
