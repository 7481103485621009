using System.Collections.Immutable;
using Keyway.Analyzers.SymbolicExecution.Semantics;
using Keyway.Analyzers.SymbolicExecution.Values;
using Keyway.Analyzers.SymbolicExecution.Values.Heap;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace Keyway.Analyzers.SymbolicExecution;

/// <summary>Objects of the user's own types, tuples, and what is written into them.</summary>
internal sealed partial class Evaluator
{
    private readonly Stack<Value> implicitReceivers = new();

    private Value EvaluateInstance(IInstanceReferenceOperation instance) =>
        instance.ReferenceKind switch
        {
            InstanceReferenceKind.ImplicitReceiver when implicitReceivers.Count > 0 => implicitReceivers.Peek(),
            // The constructor of a structure still writes to it.
            InstanceReferenceKind.ContainingTypeInstance
                when frame.This is { Content: UserObject { Type.IsValueType: true } made }
                    && instance.Parent is not (IMemberReferenceOperation or IInvocationOperation) => Value.Known(
                made.Copy(),
                instance.Syntax
            ),
            InstanceReferenceKind.ContainingTypeInstance when frame.This is { } held => held,
            _ => Value.Unknown(instance.Syntax),
        };

    /// <summary>An object of a type of the user's own, made as its constructor says; nothing if that cannot be followed.</summary>
    private Value? Create(IObjectCreationOperation creation, Value[] arguments)
    {
        // Where a structure is copied and where it is not is left to the program, unless all copies are alike.
        if (
            creation.Constructor is not { } constructor
            || creation.Type is not INamedTypeSymbol { TypeKind: TypeKind.Class or TypeKind.Struct } type
            || !IsOwn(type)
            || (type.IsValueType && !members.SteadyTypes.IsPlain(type))
            || depth >= Budget.MostDepth
            || constructor.Parameters.Any(parameter => parameter.RefKind is RefKind.Ref or RefKind.Out)
            || ChangesAlias(creation.Arguments)
        )
        {
            return null;
        }

        return Create(
            type,
            constructor,
            arguments,
            GetOrigins(creation.Arguments, arguments.Length),
            creation.Initializer,
            creation.Syntax
        );
    }

    private Value? Create(
        INamedTypeSymbol type,
        IMethodSymbol constructor,
        Value[] arguments,
        ValueOrigin?[] places,
        IObjectOrCollectionInitializerOperation? initializer,
        SyntaxNode syntax
    )
    {
        // A structure is never changed in place: a variable gets another one.
        var held = new UserObject(type, type.IsValueType || members.SteadyTypes.IsImmutable(type));
        Value made = Value.Known(held, syntax);
        SetDefaults(held, type, syntax);
        if (!Construct(made, held, type, constructor, arguments, places, syntax))
        {
            return null;
        }

        Initialize(made, initializer);
        return made;
    }

    // A record has no property of its own where the one it derives from has it.
    private static IPropertySymbol? PropertyOf(INamedTypeSymbol type, string name)
    {
        for (INamedTypeSymbol? current = type; current is not null; current = current.BaseType)
        {
            if (current.GetMembers(name).OfType<IPropertySymbol>().FirstOrDefault() is { } property)
            {
                return property;
            }
        }

        return null;
    }

    /// <summary>An object of the type that stands for a type parameter.</summary>
    private Value EvaluateCreation(ITypeParameterObjectCreationOperation creation) =>
        creation.Type is { } parameter
        && frame.Resolve(parameter) is INamedTypeSymbol { TypeKind: TypeKind.Class } type
        && IsOwn(type)
        && depth < Budget.MostDepth
        && type.InstanceConstructors.FirstOrDefault(constructor => constructor.Parameters.IsEmpty) is { } standard
        && Create(type, standard, [], [], creation.Initializer, creation.Syntax) is { } made
            ? made
            : EvaluateParts(creation);

    private static bool IsOwn(INamedTypeSymbol type) => !type.DeclaringSyntaxReferences.IsEmpty && !type.IsComImport;

    private void SetDefaults(UserObject held, INamedTypeSymbol type, SyntaxNode origin)
    {
        for (INamedTypeSymbol? current = type; current is not null && IsOwn(current); current = current.BaseType)
        {
            foreach (ISymbol member in current.GetMembers().Where(member => !member.IsStatic))
            {
                ITypeSymbol? of = member switch
                {
                    IFieldSymbol { AssociatedSymbol: null } field => field.Type,
                    IFieldSymbol { AssociatedSymbol: IPropertySymbol kept } field when !IsAutomatic(kept) => field.Type,
                    IPropertySymbol property when IsAutomatic(property) => property.Type,
                    _ => null,
                };
                if (of is not null)
                {
                    held.Set(member, Default(of, origin));
                }
            }
        }
    }

    private Value Default(ITypeSymbol type, SyntaxNode origin) =>
        type.SpecialType switch
        {
            SpecialType.System_Boolean => Value.Known(false, origin),
            SpecialType.System_Int32 => Value.Known(0, origin),
            SpecialType.System_Int64 => Value.Known(0L, origin),
            SpecialType.System_Double => Value.Known(0d, origin),
            SpecialType.System_Decimal => Value.Known(0m, origin),
            _ when type is INamedTypeSymbol { TypeKind: TypeKind.Struct } structure
                    && IsOwn(structure)
                    && members.SteadyTypes.IsPlain(structure) => CreateDefault(structure, origin),
            _ when type is INamedTypeSymbol { IsValueType: true } quantity && runtime.TryDefault(quantity, out object? zero) => Value.Known(
                zero,
                origin
            ),
            _ when type.IsReferenceType || type.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T => Value.Known(
                null,
                origin
            ),
            _ => Value.Unknown(origin),
        };

    private Value CreateDefault(INamedTypeSymbol structure, SyntaxNode origin)
    {
        var held = new UserObject(structure, isSteady: true);
        SetDefaults(held, structure, origin);
        return Value.Known(held, origin);
    }

    /// <summary>Whether a property keeps what is written to it, by itself.</summary>
    private static bool IsAutomatic(IPropertySymbol property) =>
        !property.IsIndexer
        && !property.IsAbstract
        && property.OriginalDefinition.DeclaringSyntaxReferences.Length > 0
        && property.OriginalDefinition.DeclaringSyntaxReferences.All(reference =>
            reference.GetSyntax() switch
            {
                ParameterSyntax => true,
                PropertyDeclarationSyntax { ExpressionBody: null, AccessorList: { } accessors } own
                    when !own.Modifiers.Any(Microsoft.CodeAnalysis.CSharp.SyntaxKind.PartialKeyword) => accessors.Accessors.All(accessor =>
                    accessor is { Body: null, ExpressionBody: null }
                ),
                _ => false,
            }
        );

    /// <summary>
    /// The field that an accessor without code reads or writes, where the other accessor has code; nothing of other properties.
    /// </summary>
    private static IFieldSymbol? FieldOf(IMethodSymbol? accessor) =>
        accessor is { AssociatedSymbol: IPropertySymbol { IsIndexer: false, IsAbstract: false } property }
        && !IsAutomatic(property)
        && accessor.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax()
            is AccessorDeclarationSyntax { Body: null, ExpressionBody: null }
            ? property
                .ContainingType.GetMembers()
                .OfType<IFieldSymbol>()
                .FirstOrDefault(field => SymbolEqualityComparer.Default.Equals(field.AssociatedSymbol, property))
            : null;

    private bool Construct(
        Value made,
        UserObject held,
        INamedTypeSymbol type,
        IMethodSymbol constructor,
        Value[] arguments,
        ValueOrigin?[] places,
        SyntaxNode call
    )
    {
        SyntaxNode? code = constructor.OriginalDefinition.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax();
        if (constructor.IsImplicitlyDeclared || code is null)
        {
            // A record's copy constructor is never called by name; a structure that has no constructor for it is empty.
            return type.IsValueType
                ? arguments.Length == 0
                : arguments.Length == 0 && RunInitializers(made, type, null, call) && ConstructBase(made, held, type, null, call);
        }

        if (code is TypeDeclarationSyntax declaration)
        {
            return ConstructPrimary(made, held, type, constructor.OriginalDefinition, declaration, arguments, places, call);
        }

        if (
            code is not ConstructorDeclarationSyntax
            || members.Bodies.GetBody(code) is not { Operation: IConstructorBodyOperation body } known
        )
        {
            return false;
        }

        Frame callee = FrameFor(known, constructor, made, arguments, places, call);
        IInvocationOperation? first = InvocationIn(body.Initializer);
        bool isOther =
            first is not null
            && SymbolEqualityComparer.Default.Equals(first.TargetMethod.ContainingType.OriginalDefinition, type.OriginalDefinition);
        return (isOther || RunInitializers(made, type, null, call))
            && RunWithin(
                callee,
                () =>
                {
                    bool isMade = isOther ? ConstructBy(made, held, type, first!) : ConstructBase(made, held, type, first, call);
                    if (isMade)
                    {
                        Execute(body.BlockBody ?? body.ExpressionBody);
                    }

                    return isMade;
                }
            );
    }

    private bool ConstructPrimary(
        Value made,
        UserObject held,
        INamedTypeSymbol type,
        IMethodSymbol constructor,
        TypeDeclarationSyntax declaration,
        Value[] arguments,
        ValueOrigin?[] places,
        SyntaxNode call
    )
    {
        for (int i = 0; i < constructor.Parameters.Length; i++)
        {
            IParameterSymbol parameter = constructor.Parameters[i];
            held.Set(parameter, arguments[i]);
            if (
                type.IsRecord
                && type.GetMembers(parameter.Name)
                    .OfType<IPropertySymbol>()
                    .FirstOrDefault(property =>
                        property.OriginalDefinition.DeclaringSyntaxReferences.Any(reference => reference.GetSyntax() is ParameterSyntax)
                    )
                    is { } property
            )
            {
                held.Set(property, arguments[i]);
            }
        }

        PrimaryConstructorBaseTypeSyntax? first = declaration.BaseList?.Types.OfType<PrimaryConstructorBaseTypeSyntax>().FirstOrDefault();
        IInvocationOperation? invocation = first is null ? null : InvocationIn(members.Bodies.GetBody(first)?.Operation);
        if (first is not null && invocation is null)
        {
            return false;
        }

        var callee = new Frame(Variables.None)
        {
            This = made,
            Method = constructor,
            Via = GetOrigin(call),
        };
        return RunWithin(callee, () => RunInitializers(made, type, callee, call) && ConstructBase(made, held, type, invocation, call));
    }

    private bool ConstructBase(Value made, UserObject held, INamedTypeSymbol type, IInvocationOperation? call, SyntaxNode origin)
    {
        if (type.BaseType is not { } parent || !IsOwn(parent))
        {
            // What a framework's type does with its arguments is its own matter; it has none of the fields that are followed.
            if (call is not null)
            {
                EvaluateArguments(call.Arguments);
            }

            return true;
        }

        if (call is not null)
        {
            return ConstructBy(made, held, parent, call);
        }

        return parent.InstanceConstructors.FirstOrDefault(candidate => candidate.Parameters.IsEmpty) is { } standard
            && Construct(made, held, parent, standard, [], [], origin);
    }

    private bool ConstructBy(Value made, UserObject held, INamedTypeSymbol type, IInvocationOperation call)
    {
        Value[] arguments = EvaluateArguments(call.Arguments);
        return Construct(made, held, type, call.TargetMethod, arguments, GetOrigins(call.Arguments, arguments.Length), call.Syntax);
    }

    private static IInvocationOperation? InvocationIn(IOperation? initializer) =>
        initializer switch
        {
            IInvocationOperation invocation => invocation,
            IExpressionStatementOperation { Operation: IInvocationOperation invocation } => invocation,
            _ => null,
        };

    private bool RunInitializers(Value made, INamedTypeSymbol type, Frame? within, SyntaxNode call)
    {
        foreach (
            ISymbol member in type.GetMembers()
                .Where(member => !member.IsStatic && member is IFieldSymbol { AssociatedSymbol: null } or IPropertySymbol)
        )
        {
            SyntaxNode? initializer = member.OriginalDefinition.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax() switch
            {
                VariableDeclaratorSyntax field => field.Initializer,
                PropertyDeclarationSyntax declared => declared.Initializer,
                _ => null,
            };
            if (initializer is null)
            {
                continue;
            }

            if (members.Bodies.GetBody(initializer) is not { Operation: ISymbolInitializerOperation operation } known)
            {
                return false;
            }

            var callee = new Frame(known.Variables)
            {
                This = made,
                Method = within?.Method,
                Via = within?.Via ?? GetOrigin(call),
            };
            ISymbol kept =
                member is IPropertySymbol property && !IsAutomatic(property)
                    ? type.GetMembers()
                        .OfType<IFieldSymbol>()
                        .FirstOrDefault(field => SymbolEqualityComparer.Default.Equals(field.AssociatedSymbol, member))
                        ?? member
                    : member;
            ((UserObject)made.Content!).Set(kept, RunWithin(callee, () => Evaluate(operation.Value)));
        }

        return true;
    }

    private void Initialize(Value receiver, IObjectOrCollectionInitializerOperation? initializer)
    {
        if (initializer is null)
        {
            return;
        }

        implicitReceivers.Push(receiver);
        foreach (IOperation part in initializer.Initializers)
        {
            if (part is IMemberInitializerOperation nested)
            {
                Value member = Evaluate(nested.InitializedMember);
                if (member.TryGetContent(out UserObject structure) && structure.Type.IsValueType)
                {
                    member = Value.Known(structure.Copy(), nested.Syntax);
                    AssignInto(nested.InitializedMember, member);
                }

                Initialize(member, nested.Initializer);
            }
            else
            {
                Evaluate(part);
            }
        }

        implicitReceivers.Pop();
    }

    private Value EvaluateWith(IWithOperation with)
    {
        Value operand = Evaluate(with.Operand);
        bool hasOwnCopy =
            with.CloneMethod is not null
            && with.Operand.Type is INamedTypeSymbol type
            && type.InstanceConstructors.Any(constructor =>
                !constructor.IsImplicitlyDeclared
                && constructor.Parameters.Length == 1
                && SymbolEqualityComparer.Default.Equals(constructor.Parameters[0].Type, type)
            );
        if (operand.TryGetContent(out UserObject held) && !hasOwnCopy)
        {
            Value copy = Value.Known(held.Copy(), with.Syntax);
            Initialize(copy, with.Initializer);
            return copy;
        }

        if (operand.TryGetContent(out TupleValue tuple))
        {
            Value[] items = [.. tuple.Items];
            foreach (IOperation part in with.Initializer.Initializers)
            {
                if (
                    part is ISimpleAssignmentOperation { Target: IFieldReferenceOperation field } assignment
                    && PlaceIn(tuple, field.Field) is { } place
                )
                {
                    items[place] = Evaluate(assignment.Value);
                }
            }

            return Value.Known(new TupleValue(items), with.Syntax);
        }

        EvaluateParts(with.Initializer);
        return Value.Unknown(with.Syntax);
    }

    private Value EvaluateAnonymousObject(IAnonymousObjectCreationOperation creation)
    {
        var held = new UserObject((INamedTypeSymbol)creation.Type!, isSteady: true);
        Value made = Value.Known(held, creation.Syntax);
        foreach (IOperation part in creation.Initializers)
        {
            if (part is ISimpleAssignmentOperation { Target: IPropertyReferenceOperation property } assignment)
            {
                held.Set(property.Property, Evaluate(assignment.Value));
            }
            else
            {
                Evaluate(part);
            }
        }

        return made;
    }

    private Value EvaluateTuple(ITupleOperation tuple) =>
        Value.Known(new TupleValue([.. tuple.Elements.Select(element => Evaluate(element))]), tuple.Syntax);

    private Value EvaluateTupleComparison(ITupleBinaryOperation comparison)
    {
        Value left = Evaluate(comparison.LeftOperand),
            right = Evaluate(comparison.RightOperand);
        if (
            left.TryGetContent(out TupleValue first)
            && right.TryGetContent(out TupleValue second)
            && first.Items.Count == second.Items.Count
            && first.Items.Concat(second.Items).All(QueryOperators.IsComparable)
        )
        {
            bool areEqual = first.Items.Zip(second.Items, (one, other) => Equals(one.Content, other.Content)).All(same => same);
            return Value.Known(areEqual == (comparison.OperatorKind == BinaryOperatorKind.Equals), comparison.Syntax);
        }

        Escape(left);
        Escape(right);
        AfterCall(comparison);
        return Value.Unknown(comparison.Syntax);
    }

    /// <summary>The value of a field; nothing if the object that has it is not known.</summary>
    private static Value? ReadMember(Value? instance, ISymbol member)
    {
        if (instance is null)
        {
            return null;
        }

        if (instance.TryGetContent(out UserObject held))
        {
            return held.Get(member);
        }

        return instance.TryGetContent(out TupleValue tuple) && PlaceIn(tuple, member) is { } place ? tuple.Items[place] : null;
    }

    private static int? PlaceIn(TupleValue tuple, ISymbol member)
    {
        string name = member is IFieldSymbol { CorrespondingTupleField: { } element } ? element.Name : member.Name;
        int place = name switch
        {
            "Key" => 0,
            "Value" => 1,
            _ => name.StartsWith("Item", StringComparison.Ordinal) && int.TryParse(name.Substring("Item".Length), out int number)
                ? number - 1
                : -1,
        };
        return place >= 0 && place < tuple.Items.Count ? place : null;
    }

    private Value EvaluateDeconstruction(IDeconstructionAssignmentOperation deconstruction)
    {
        Value value = Evaluate(deconstruction.Value);
        if (!DeconstructInto(deconstruction.Target, value, deconstruction.Value.Type))
        {
            Escape(value);
            HavocWrites(deconstruction);
            ForgetTargets(deconstruction.Target);
            AfterCall(deconstruction);
        }

        return value;
    }

    // What else is written to is found out before the value, and in an order of its own.
    private static bool IsPlainTarget(IOperation target) =>
        target
            is ILocalReferenceOperation
                or IParameterReferenceOperation
                or IDeclarationExpressionOperation
                or IDiscardOperation
                or ITupleOperation
                or IFieldReferenceOperation { Instance: IInstanceReferenceOperation }
                or IPropertyReferenceOperation { Instance: IInstanceReferenceOperation, Arguments.IsEmpty: true };

    private bool DeconstructInto(IOperation target, Value value, ITypeSymbol? type)
    {
        IOperation inner = target is IDeclarationExpressionOperation declaration ? declaration.Expression : target;
        if (inner is not ITupleOperation tuple || !tuple.Elements.All(IsPlainTarget))
        {
            return false;
        }

        if (Deconstruct(value, type, tuple.Elements.Length, target.Syntax) is not { } parts)
        {
            return false;
        }

        for (int i = 0; i < parts.Count; i++)
        {
            IOperation element = tuple.Elements[i];
            if (element is ITupleOperation or IDeclarationExpressionOperation { Expression: ITupleOperation })
            {
                // What derives from nothing is the type that is named.
                ITypeSymbol? part =
                    parts[i].TryGetContent(out UserObject held)
                    && held.Type.BaseType?.SpecialType is SpecialType.System_Object or SpecialType.System_ValueType
                        ? held.Type
                        : element.Type;
                if (!DeconstructInto(element, parts[i], part))
                {
                    Escape(parts[i]);
                    ForgetTargets(element);
                }
            }
            else if (element is not IDiscardOperation)
            {
                WriteAny(element, parts[i]);
            }
        }

        return true;
    }

    private IReadOnlyList<Value>? Deconstruct(Value value, ITypeSymbol? type, int count, SyntaxNode syntax)
    {
        if (value.TryGetContent(out TupleValue tuple))
        {
            return tuple.Items.Count == count ? tuple.Items : null;
        }

        if (!value.TryGetContent(out UserObject held) || !SymbolEqualityComparer.Default.Equals(held.Type, type))
        {
            return null;
        }

        List<IMethodSymbol> written =
        [
            .. held
                .Type.GetMembers("Deconstruct")
                .OfType<IMethodSymbol>()
                .Where(method => !method.IsImplicitlyDeclared && !method.IsStatic),
        ];
        if (written.Count > 0 || !held.Type.IsRecord)
        {
            List<IMethodSymbol> fitting =
            [
                .. written.Where(method =>
                    method.Parameters.Length == count && method.Parameters.All(parameter => parameter.RefKind == RefKind.Out)
                ),
            ];
            List<Value>? given = null;
            return
                fitting.Count == 1
                && !fitting[0].IsVirtual
                && !fitting[0].IsOverride
                && Follow(
                    fitting[0],
                    value,
                    [.. fitting[0].Parameters.Select(_ => Value.Unknown(syntax))],
                    null,
                    syntax,
                    (callee, code) => given = [.. code.Parameters.Select(parameter => callee.Read(parameter, syntax))]
                )
                    is not null
                ? given
                : null;
        }

        IMethodSymbol? primary = held.Type.OriginalDefinition.InstanceConstructors.FirstOrDefault(constructor =>
            constructor.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax() is TypeDeclarationSyntax
        );
        ImmutableArray<IParameterSymbol> parameters = primary?.Parameters ?? [];
        List<Value> parts =
        [
            .. parameters
                .Select(parameter => PropertyOf(held.Type, parameter.Name))
                .OfType<IPropertySymbol>()
                .Select(held.Get)
                .OfType<Value>(),
        ];
        return parts.Count == count && parameters.Length == count ? parts : null;
    }
}
