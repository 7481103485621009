using Microsoft.CodeAnalysis;

namespace Keyway.Analyzers.SymbolicExecution.Code;

/// <summary>Determines which calls may run a method that overrides the one they name.</summary>
internal static class VirtualCalls
{
    /// <summary>Determines whether a call may run a method that overrides or implements the one it names.</summary>
    public static bool IsVirtualCall(IMethodSymbol method) =>
        (method.IsVirtual || method.IsAbstract || method.IsOverride)
        && !method.IsSealed
        && !method.ContainingType.IsSealed
        && !method.ContainingType.IsValueType;

    /// <summary>Determines whether another type may declare a member anew that code reaches by the name of this one.</summary>
    public static bool IsOverridable(ISymbol member) =>
        (member.IsVirtual || member.IsAbstract || member.IsOverride) && !member.IsSealed && !member.ContainingType.IsSealed;
}
