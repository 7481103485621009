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

namespace Keyway.Analyzers.SymbolicExecution.Semantics;

/// <summary>Determines which values nothing can change any more.</summary>
internal static class Constancy
{
    /// <summary>Whether nothing can change a value, or what it holds.</summary>
    public static bool IsConstant(Value value) =>
        value.Content is Closure function
            ? ReadsOnly(function, IsConstant)
            : !value.HasState
                || value.DescendantsAndSelf.All(part =>
                    !part.HasState
                    || part.Content
                        is TupleValue
                            or UserObject { IsImmutable: true }
                            or ListObject { IsFixed: true }
                            or GroupObject
                            or LookupObject
                );

    // Nor what it holds but through sequences, which tell when they are written to.
    public static bool IsWatched(Value value) =>
        value.Content is Closure function
            ? ReadsOnly(function, IsConstant)
            : !value.HasState
                || value.DescendantsAndSelf.All(part =>
                    !part.HasState || part.Content is TupleValue or UserObject { IsImmutable: true } or ListObject { Items: not null }
                );

    // Of the variables around it: sequences are watched, and what is written twice is not known to it.
    public static bool ReadsConstants(Closure function) =>
        function.Code is not null
        && ReadsOnly(function, value => IsConstant(value) || (value.Content is ListObject { Items: { } items } && items.All(IsConstant)));

    // A function that another has may have that one, too.
    public static bool ReadsOnly(Closure function, Func<Value, bool> isSuch) =>
        function.Code is not { } code
            ? function.Instance is null
            : !code.Descendants()
                .Any(part => part is IInstanceReferenceOperation { ReferenceKind: InstanceReferenceKind.ContainingTypeInstance })
                && GetCaptured(function).All(value => value.Content is not Closure { Code: not null } && isSuch(value));

    public static IEnumerable<Value> GetCaptured(Closure function) =>
        function.Code is not { } code || function.Surroundings is not { } surroundings
            ? []
            : code.DescendantsAndSelf()
                .SelectMany(WriteAnalysis.Targets)
                .Distinct(SymbolEqualityComparer.Default)
                .Select(variable => surroundings.Read(variable!, code.Syntax));
}
