using Keyway.Analyzers.SymbolicExecution.Code;
using Keyway.Analyzers.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Keyway.Analyzers.SymbolicExecution.Effects;

/// <summary>Follows the values that refer to the same objects, from one use of an alias to the variables that become aliases.</summary>
/// <param name="types">Determines which values are worth following.</param>
/// <param name="symbols">Keyway's types, whose methods only read.</param>
/// <param name="parameters">Finds the parameters in which code has an argument.</param>
/// <param name="receivers">Finds where methods use the object whose methods they are.</param>
/// <param name="stopsAtHolders">
/// Whether immutable objects of the compilation are not followed, because the members are by which code reaches what they hold.
/// </param>
internal sealed class AliasSearch(
    MutableTypes types,
    KeywaySymbols symbols,
    AliasParameters parameters,
    AliasReceivers receivers,
    bool stopsAtHolders
)
{
    private readonly AliasHolders holders = new(types);
    private readonly HashSet<ISymbol> seen = new(SymbolEqualityComparer.Default);
    private readonly HashSet<IMethodSymbol> called = new(SymbolEqualityComparer.Default);

    /// <summary>Gets the symbols found so far that may refer to the objects.</summary>
    public List<ISymbol> Aliases { get; } = [];

    /// <summary>Adds a symbol that may refer to the objects, and the members by whose names code reaches it.</summary>
    public void Add(ISymbol alias)
    {
        foreach (ISymbol name in MemberNames.Find(alias) ?? [alias])
        {
            if (seen.Add(name.OriginalDefinition))
            {
                Aliases.Add(name.OriginalDefinition);
            }
        }
    }

    /// <summary>
    /// Determines whether code may write through a value, and adds the variables that it is stored in; if in doubt, true.
    /// </summary>
    public bool MayWrite(IOperation value)
    {
        IOperation? current = value;
        while (current is not null)
        {
            if (WriteTargets.IsTarget(current))
            {
                return true;
            }

            if (current is not (IArrayInitializerOperation or ISwitchExpressionArmOperation) && !MayHoldAliases(current.Type))
            {
                return false;
            }

            (bool isWritten, current) = Step(current);
            if (isWritten)
            {
                return true;
            }
        }

        return false;
    }

    // Whether the code around a value may write through it, and otherwise the expression that may be an alias in turn, or null.
    private (bool IsWritten, IOperation? Next) Step(IOperation value)
    {
        IOperation? parent = value.Parent;
        switch (parent)
        {
            case IParenthesizedOperation
            or IConversionOperation { OperatorMethod: null }
            or IConditionalOperation
            or ICoalesceOperation
            or ITupleOperation
            or ISwitchExpressionArmOperation
            or IArrayInitializerOperation
            or IArrayCreationOperation
            or ICollectionExpressionOperation
            or ITranslatedQueryOperation:
                return (false, parent);
            case ISpreadOperation:
                return (false, HoldsAliases(value.Type) ? parent.Parent : null);
            case IAnonymousObjectCreationOperation:
            // The copy holds the same objects.
            case IWithOperation copy when copy.Operand == value:
                return (false, parent);
            case IImplicitIndexerReferenceOperation indexer:
                return (false, indexer);
            case IArrayElementReferenceOperation element:
                return (false, element);
            case IFieldReferenceOperation field:
                return (false, field);
            case IPropertyReferenceOperation property:
                return (!OnlyReads(property.Property) && MayWriteThis(property.Property.GetMethod), property);
            case IConditionalAccessOperation access:
                return access.Operation == value
                    ? (access.WhenNotNull.DescendantsAndSelf().OfType<IConditionalAccessInstanceOperation>().Any(MayWrite), null)
                    : (false, access);
            case IVariableInitializerOperation { Parent: IVariableDeclaratorOperation { Symbol: var local } }:
                Add(local);
                return (local.RefKind != RefKind.None, null);
            case IFieldInitializerOperation or IPropertyInitializerOperation:
                ISymbol[] initialized = [.. AliasBindings.FindInitialized(parent)];
                AddAll(initialized);
                return (!initialized.All(member => member.IsStatic || holders.IsHolder(member, value.Type!)), null);
            case ISimpleAssignmentOperation { IsRef: false } assignment:
                return assignment.Target == value ? (false, null)
                    : assignment.Parent is IAnonymousObjectCreationOperation || Assign(assignment.Target) ? (false, assignment)
                    : (true, null);
            case IDeconstructionAssignmentOperation deconstruction:
                return (!deconstruction.Target.DescendantsAndSelf().Where(IsLeaf).All(Assign), null);
            case IForEachLoopOperation loop:
                return (!Declare(loop.LoopControlVariable) || !AliasBindings.IsPlainLoop(loop), null);
            case IArgumentOperation argument:
                return Pass(argument);
            case IInvocationOperation call:
                return Call(call, call.TargetMethod, isReceiver: true);
            case IReturnOperation returned:
                return Return(returned);
            case IIsPatternOperation or ISwitchExpressionOperation or ISwitchOperation:
                AddAll(AliasBindings.FindPatternVariables(parent));
                return parent is ISwitchExpressionOperation ? (false, parent) : (false, null);
            // What a pattern binds to the member, as in { Sizes: var sizes }.
            case IPropertySubpatternOperation subpattern when subpattern.Member == value:
                AddAll(AliasBindings.FindPatternVariables(subpattern));
                return (false, null);
            case IExpressionStatementOperation
            or IBinaryOperation { OperatorMethod: null }
            or IIsTypeOperation
            or IInterpolationOperation
            or INameOfOperation
            or ILockOperation:
                return (false, null);
            default:
                return (true, null);
        }
    }

    private bool Assign(IOperation target)
    {
        switch (target)
        {
            case IDiscardOperation:
                return true;
            case ILocalReferenceOperation { Local: { RefKind: RefKind.None } local }:
                Add(local);
                return true;
            case IParameterReferenceOperation { Parameter: { RefKind: RefKind.None } parameter }:
                Add(parameter);
                return true;
            case IDeclarationExpressionOperation declaration:
                return Declare(declaration);
            case IMemberReferenceOperation { Member: { IsStatic: false } member } when holders.IsHolder(member, target.Type!):
                Add(member);
                return true;
            default:
                return false;
        }
    }

    private static bool IsLeaf(IOperation part) =>
        part is not ITupleOperation && part.Parent is ITupleOperation or IDeconstructionAssignmentOperation;

    private bool Declare(IOperation declaration)
    {
        foreach (IOperation part in declaration.DescendantsAndSelf())
        {
            switch (part)
            {
                case ILocalReferenceOperation { Local: var local }:
                    Add(local);
                    break;
                case IVariableDeclaratorOperation { Symbol: var declared }:
                    if (declared.RefKind != RefKind.None)
                    {
                        return false;
                    }

                    Add(declared);
                    break;
                case IDeclarationExpressionOperation or ITupleOperation or IDiscardOperation or IConversionOperation:
                    break;
                default:
                    return false;
            }
        }

        return true;
    }

    private void AddAll(IEnumerable<ISymbol> found)
    {
        foreach (ISymbol alias in found)
        {
            Add(alias);
        }
    }

    private (bool IsWritten, IOperation? Next) Pass(IArgumentOperation argument) =>
        argument is not { Parameter: { RefKind: RefKind.None } parameter } ? (true, null)
        : argument.Parent is IInvocationOperation call
            ? Enters(parameter, call.TargetMethod) ? (false, null)
                : TypeFacts.IsView(parameter.Type)
                && !HoldsAliases(parameter.Type)
                && !FrameworkSymbols.IsFrameworkSymbol(call.TargetMethod)
                    ? (false, call)
                : Call(call, call.TargetMethod, isReceiver: false)
        : argument.Parent is IPropertyReferenceOperation ? (false, null)
        : argument.Parent is IObjectCreationOperation { Constructor: { } constructor } creation
            ? symbols.IsRuntime(constructor) ? (false, null)
                : TypeFacts.IsList(creation.Type) || TypeFacts.IsDictionary(creation.Type) || TypeFacts.IsPair(creation.Type)
                    ? (false, HoldsAliases(creation.Type) ? creation : null)
                : (!IsKept(parameter, constructor), null)
        : (true, null);

    // Code of the compilation has the argument in its parameter.
    private bool Enters(IParameterSymbol parameter, IMethodSymbol method)
    {
        IReadOnlyList<ISymbol>? entered = parameters.Find(parameter, method);
        AddAll(entered ?? []);
        return entered is not null;
    }

    // The object that is created holds the argument, if at all, in members that are followed by their names.
    private bool IsKept(IParameterSymbol parameter, IMethodSymbol constructor)
    {
        IReadOnlyList<ISymbol>? kept = holders.Find(parameter, constructor);
        AddAll(kept ?? []);
        return kept is not null;
    }

    // A call of a method that is not followed: of those of .NET, some only read.
    private (bool IsWritten, IOperation? Next) Call(IInvocationOperation call, IMethodSymbol method, bool isReceiver)
    {
        if (symbols.IsRuntime(method) || symbols.IsConnector(method.ReturnType))
        {
            return (false, null);
        }

        if (!FrameworkSymbols.IsFrameworkSymbol(method))
        {
            return (!isReceiver || MayWriteThis(method), null);
        }

        if (!ReadingMethods.OnlyReads(method, isReceiver))
        {
            return (true, null);
        }

        foreach (IArgumentOperation argument in call.Arguments)
        {
            if (
                argument.Parameter?.RefKind == RefKind.Out
                    ? types.MayBeWritten(argument.Value.Type) && !Assign(argument.Value)
                    : !FollowFunction(argument.Value)
            )
            {
                return (true, null);
            }
        }

        bool isApart = ReadingMethods.ReturnsNewCollection(method) || method.Name == "GetEnumerator";
        return (false, isApart && !HoldsAliases(call.Type) ? null : call);
    }

    // What a method of the compilation returns is followed from there.
    private bool MayWriteThis(IMethodSymbol? method) =>
        method is null
        || (called.Add(method.OriginalDefinition) && receivers.Find(method) is var uses && (uses is null || uses.Any(MayWrite)));

    // Adds the parameters of a function to which a query passes elements; false if its code is not known.
    private bool FollowFunction(IOperation function)
    {
        if (function.Type?.TypeKind != TypeKind.Delegate)
        {
            return true;
        }

        switch (function)
        {
            case IDelegateCreationOperation { Target: IAnonymousFunctionOperation { Symbol: var lambda } }:
                foreach (IParameterSymbol parameter in lambda.Parameters.Where(parameter => types.MayBeWritten(parameter.Type)))
                {
                    Add(parameter);
                }

                return true;
            case IDelegateCreationOperation { Target: IMethodReferenceOperation { Method: var named } }:
                return named.Parameters.All(parameter => !types.MayBeWritten(parameter.Type) || Enters(parameter, named));
            default:
                return false;
        }
    }

    private bool HoldsAliases(ITypeSymbol? collection) =>
        collection switch
        {
            IArrayTypeSymbol { ElementType: var element } => MayHoldAliases(element),
            INamedTypeSymbol { TypeArguments: { Length: > 0 } arguments } => arguments.Any(MayHoldAliases),
            _ => true,
        };

    private bool MayHoldAliases(ITypeSymbol? type) => types.MayBeWritten(type) && !(stopsAtHolders && types.IsHolder(type));

    // All calls of a method that returns an alias are followed, whichever arguments they have.
    private (bool IsWritten, IOperation? Next) Return(IReturnOperation returned)
    {
        ISymbol? code = returned.SemanticModel?.GetEnclosingSymbol(returned.Syntax.SpanStart);
        switch (code)
        {
            case IMethodSymbol { MethodKind: MethodKind.AnonymousFunction }:
                // The function of a query: its result is a part of what the query returns.
                IInvocationOperation? query = AliasBindings.FindQuery(returned);
                return query is null ? (true, null) : (false, query);
            case IMethodSymbol { IsAsync: false } method:
                return (!TryReturn(method.AssociatedSymbol ?? method, method.ReturnType, method.RefKind), null);
            case IPropertySymbol { GetMethod: not null } property:
                return (!TryReturn(property, property.Type, property.RefKind), null);
            default:
                return (true, null);
        }
    }

    // Adds a member that returns an alias; false if code of other assemblies may write through it, or code calls it without its name.
    private bool TryReturn(ISymbol member, ITypeSymbol type, RefKind kind)
    {
        Add(member);
        return kind == RefKind.None
            && AliasBindings.IsCalledByName(member)
            && MemberNames.Find(member) is { } names
            && !names.Any(name => types.IsHandedOut(name, type));
    }

    // A getter of .NET, of Keyway, or one that only returns what it holds.
    private bool OnlyReads(IPropertySymbol property) =>
        symbols.IsRuntime(property)
        || FrameworkSymbols.IsFrameworkSymbol(property)
        || property.ContainingType.IsAnonymousType
        || Properties.IsAutomatic(property);
}
