using Keyway.Analyzers.SymbolicExecution.Values;
using Keyway.Analyzers.SymbolicExecution.Values.Heap;

namespace Keyway.Analyzers.Tests.SymbolicExecution.Support;

/// <summary>Reads objects by the names of their members.</summary>
internal static class ObjectMembers
{
    /// <summary>What an object holds in a member, or null if that is unknown.</summary>
    public static Value? Member(this UserObject held, string name) => held.Get(held.Type.GetMembers(name).Single());
}
