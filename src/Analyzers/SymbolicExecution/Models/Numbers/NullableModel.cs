using Keyway.Analyzers.SymbolicExecution.Calls;
using Keyway.Analyzers.SymbolicExecution.Code;
using Keyway.Analyzers.SymbolicExecution.Effects;
using Keyway.Analyzers.SymbolicExecution.Library;
using Keyway.Analyzers.SymbolicExecution.Models.Collections;
using Keyway.Analyzers.SymbolicExecution.Models.Designs;
using Keyway.Analyzers.SymbolicExecution.Models.Linq;
using Keyway.Analyzers.SymbolicExecution.Models.Strings;
using Keyway.Analyzers.SymbolicExecution.Operations;
using Keyway.Analyzers.SymbolicExecution.Paths;
using Keyway.Analyzers.SymbolicExecution.Semantics;
using Keyway.Analyzers.SymbolicExecution.Services;
using Keyway.Analyzers.SymbolicExecution.State;
using Keyway.Analyzers.SymbolicExecution.Unknowns;
using Keyway.Analyzers.SymbolicExecution.Values;
using Keyway.Analyzers.SymbolicExecution.Values.Heap;
using Keyway.Analyzers.Symbols;
using Keyway.Catalogs;
using Keyway.Designs.Model;
using Keyway.Designs.Model.Statements;
using Keyway.Parts;
using Keyway.Rules;
using Keyway.Text;
using Keyway.Tracing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using System.Collections.Immutable;
using System.Globalization;
using System.Reflection;

namespace Keyway.Analyzers.SymbolicExecution.Models.Numbers;

/// <summary>Calls of <c>GetValueOrDefault</c> on nullable values.</summary>
internal static class NullableModel
{
    public static Value? TryInvoke(Call call, ExecutionState state) =>
        call
            is not {
                IsFramework: true,
                Instance: { IsKnown: true } instance,
                Method:
                {
                    Name: nameof(Nullable<>.GetValueOrDefault),
                    ContainingType.OriginalDefinition.SpecialType: SpecialType.System_Nullable_T,
                },
            }
            ? null
        : instance.Content is not null ? instance
        : call.Arguments.Length == 1 ? call.Arguments[0]
        : Defaults.Create(call.Method.ContainingType.TypeArguments[0], call.Syntax, state);
}
