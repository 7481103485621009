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

/// <summary>A design that the evaluated code made: an interconnect, an assembly, a mounting or an order.</summary>
internal sealed class DesignObject(DesignModel model) : HeapObject
{
    public DesignModel Model { get; } = model;

    /// <summary>Whether a further call built on it. What is wrong with it is wrong with the last one too, and is reported there.</summary>
    public bool IsContinued { get; set; }

    /// <summary>Whether a further call put another value in the place of one that the design has.</summary>
    public bool IsOverridden { get; set; }

    /// <summary>Whether anything but a further call has it as well.</summary>
    public bool IsUsed { get; set; }

    /// <inheritdoc />
    public override bool HasState => false;

    /// <inheritdoc />
    public override void Escape() => IsUsed = true;
}
