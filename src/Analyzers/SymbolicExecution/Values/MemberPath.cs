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

/// <summary>A member of an unknown parameter: like the parameter itself, it may have any value of its type.</summary>
/// <param name="Owner">The parameter, or the member of it, that has the member.</param>
/// <param name="Member">The field or property.</param>
internal sealed record MemberPath(SymbolicExpression Owner, ISymbol Member) : SymbolicExpression
{
    /// <inheritdoc />
    public override ITypeSymbol? Type =>
        Member switch
        {
            IPropertySymbol member => member.Type,
            IFieldSymbol member => member.Type,
            _ => null,
        };

    /// <inheritdoc />
    public bool Equals(MemberPath? other) =>
        other is not null && Equals(Owner, other.Owner) && SymbolEqualityComparer.Default.Equals(Member, other.Member);

    /// <inheritdoc />
    public override int GetHashCode() => SymbolEqualityComparer.Default.GetHashCode(Member);
}
