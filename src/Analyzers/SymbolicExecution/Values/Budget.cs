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
using Keyway.Analyzers.SymbolicExecution.State;
using Keyway.Analyzers.SymbolicExecution.Unknowns;
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

namespace Keyway.Analyzers.SymbolicExecution.Values;

/// <summary>How much work one body of code may cost. A budget that is used up ends the evaluation in silence.</summary>
internal sealed class Budget(CancellationToken cancellation)
{
    /// <summary>How many ways through one body are taken.</summary>
    public const int MaximumPaths = 256;

    /// <summary>How deep calls are followed into each other.</summary>
    public const int MostDepth = 24;

    /// <summary>How many turns of a loop are followed.</summary>
    public const int MostTurns = 1_000;

    /// <summary>How many turns are followed of a loop whose condition never ends it.</summary>
    public const int MostEndlessTurns = 64;

    /// <summary>How many elements of a sequence are followed.</summary>
    public const int MaximumItems = 4_096;

    /// <summary>How many operations are followed.</summary>
    public const int MostSteps = 1_000_000;

    private int steps;

    public void Spend()
    {
        if ((++steps & 0xFF) == 0)
        {
            cancellation.ThrowIfCancellationRequested();
        }

        if (steps > MostSteps)
        {
            throw new BudgetExceededException();
        }
    }
}

/// <summary>The evaluation would cost more than it may.</summary>
internal sealed class BudgetExceededException : Exception;
