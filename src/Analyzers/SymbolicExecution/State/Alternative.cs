using Keyway.Analyzers.SymbolicExecution.Values;
using Microsoft.CodeAnalysis;

namespace Keyway.Analyzers.SymbolicExecution.State;

/// <summary>Code that may run instead of other code, under an outcome of an open condition.</summary>
/// <param name="Assume">Assumes the outcome; returns false if that contradicts what is assumed.</param>
/// <param name="Run">Runs the code; returns the values in which alternatives may differ, or null if it leaves for good.</param>
/// <param name="Code">The code, or null if it does nothing.</param>
internal sealed record Alternative(Func<bool> Assume, Func<IReadOnlyList<Value>?> Run, IOperation? Code);
