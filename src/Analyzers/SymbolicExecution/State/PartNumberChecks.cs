using Keyway.Analyzers.SymbolicExecution.Calls;
using Keyway.Analyzers.SymbolicExecution.Code;
using Keyway.Analyzers.SymbolicExecution.Effects;
using Keyway.Analyzers.SymbolicExecution.Library;
using Keyway.Analyzers.SymbolicExecution.Models;
using Keyway.Analyzers.SymbolicExecution.Models.Collections;
using Keyway.Analyzers.SymbolicExecution.Models.Designs;
using Keyway.Analyzers.SymbolicExecution.Models.Linq;
using Keyway.Analyzers.SymbolicExecution.Models.Numbers;
using Keyway.Analyzers.SymbolicExecution.Models.Strings;
using Keyway.Analyzers.SymbolicExecution.Operations;
using Keyway.Analyzers.SymbolicExecution.Paths;
using Keyway.Analyzers.SymbolicExecution.Semantics;
using Keyway.Analyzers.SymbolicExecution.Services;
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

namespace Keyway.Analyzers.SymbolicExecution.State;

/// <summary>Judges part numbers written as text.</summary>
internal static class PartNumberChecks
{
    /// <summary>A text that goes where a part number is expected; the empty one stands for no number yet.</summary>
    public static void Check(ISymbol? target, Value value, IOperation expression, ExecutionState state)
    {
        if (target is not null && state.Context.Symbols.IsPartNumber(target) && value.TryGetContent(out string number) && number.Length > 0)
        {
            ValueOrigin place = Origins.GetOrigin(expression, state) with { Source = value.Origin };
            state.Report(
                DesignRules.Check(
                    new PartNumberRequest(new Traced<string>((string)value.Content!, place), state.Context.Symbols.Series.All)
                )
            );
        }
    }
}
