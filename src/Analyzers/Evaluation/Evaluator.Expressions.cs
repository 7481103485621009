using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace Keyway.Analyzers.Evaluation;

internal sealed partial class Evaluator
{
    private Value Evaluate(IOperation? expression)
    {
        if (expression is null)
        {
            return Value.Unknown(body.Syntax);
        }

        budget.Spend();
        System.Runtime.CompilerServices.RuntimeHelpers.EnsureSufficientExecutionStack();
        return expression.ConstantValue.HasValue
            ? Value.Known(expression.ConstantValue.Value, expression.Syntax)
            : EvaluateOperation(expression);
    }

    private Value EvaluateOperation(IOperation expression) => expression switch
    {
        ILocalReferenceOperation local => frame.Read(local.Local, local.Syntax),
        IParameterReferenceOperation parameter => EvaluateParameter(parameter),
        IFieldReferenceOperation field => EvaluateField(field),
        IPropertyReferenceOperation property => EvaluateProperty(property),
        IInvocationOperation invocation => EvaluateInvocation(invocation),
        IObjectCreationOperation creation => EvaluateCreation(creation),
        IArrayCreationOperation array => EvaluateArray(array),
        ICollectionExpressionOperation collection => EvaluateCollection(collection),
        IArrayElementReferenceOperation element => EvaluateElement(element),
        IConversionOperation conversion => EvaluateConversion(conversion),
        IInterpolatedStringOperation text => EvaluateText(text),
        IParenthesizedOperation parenthesized => Evaluate(parenthesized.Operand),
        IBinaryOperation binary => EvaluateBinary(binary),
        IUnaryOperation unary => EvaluateUnary(unary),
        IConditionalOperation condition => EvaluateConditional(condition),
        ICoalesceOperation coalesce => EvaluateCoalesce(coalesce),
        IConditionalAccessOperation access => EvaluateConditionalAccess(access),
        IConditionalAccessInstanceOperation => conditionalReceivers.Count > 0 ? conditionalReceivers.Peek() : Value.Unknown(expression.Syntax),
        ISimpleAssignmentOperation assignment => EvaluateAssignment(assignment),
        ICompoundAssignmentOperation compound => EvaluateCompound(compound),
        ICoalesceAssignmentOperation coalesce => EvaluateCoalesceAssignment(coalesce),
        IIncrementOrDecrementOperation increment => EvaluateIncrement(increment),
        IAnonymousFunctionOperation function => EvaluateFunction(function),
        IDelegateCreationOperation creation => EvaluateDelegate(creation),
        IInstanceReferenceOperation instance => EvaluateInstance(instance),
        ITupleOperation tuple => EvaluateTuple(tuple),
        ITupleBinaryOperation comparison => EvaluateTupleComparison(comparison),
        IAnonymousObjectCreationOperation creation => EvaluateAnonymousObject(creation),
        IWithOperation with => EvaluateWith(with),
        IDeconstructionAssignmentOperation deconstruction => EvaluateDeconstruction(deconstruction),
        IDefaultValueOperation standard => EvaluateDefault(standard),
        IIsPatternOperation pattern => EvaluatePattern(pattern),
        IIsTypeOperation question => EvaluateIsType(question),
        ISwitchExpressionOperation selection => EvaluateSwitch(selection),
        IImplicitIndexerReferenceOperation reference => EvaluateImplicitIndex(reference),
        ITranslatedQueryOperation query => Evaluate(query.Operation),
        IThrowOperation thrown => EvaluateThrow(thrown),
        ITypeParameterObjectCreationOperation creation => EvaluateCreation(creation),
        _ => EvaluateParts(expression),
    };

    /// <summary>An expression that is not understood: its parts are followed in order, its value is unknown.</summary>
    private Value EvaluateParts(IOperation expression)
    {
        foreach (IOperation part in expression.ChildOperations)
        {
            if (part is ILocalReferenceOperation or IParameterReferenceOperation || part.Type is not null)
            {
                Expose(Evaluate(part));
            }
            else
            {
                Execute(part);
            }
        }

        foreach (ISymbol variable in Writes.By(expression))
        {
            frame.Forget(variable, expression.Syntax);
        }

        AfterCall(expression);
        return Value.Unknown(expression.Syntax);
    }

    private Value EvaluateThrow(IThrowOperation thrown)
    {
        Evaluate(thrown.Exception);
        throw new PathEndedException();
    }

    private Value EvaluateFunction(IAnonymousFunctionOperation function)
    {
        ExecuteApart(function.Body);
        return Value.Known(new FunctionContent(function.Symbol, function.Body, frame, null, turn), function.Syntax);
    }

    private Value EvaluateDelegate(IDelegateCreationOperation creation)
    {
        if (creation.Target is not IMethodReferenceOperation reference)
        {
            return Evaluate(creation.Target);
        }

        Value? instance = reference.Instance is null ? null : Evaluate(reference.Instance);
        return reference.Method.MethodKind == MethodKind.LocalFunction
            ? FunctionOf(reference.Method) is { } local ? Value.Known(local, creation.Syntax) : Value.Unknown(creation.Syntax)
            : Value.Known(new FunctionContent(reference.Method, null, null, instance), creation.Syntax);
    }

    // A parameter of a primary constructor is a member of the object; that of an extension block, which belongs to no method, is the object.
    private Value EvaluateParameter(IParameterReferenceOperation parameter) =>
        parameter.Parameter.ContainingSymbol is INamedTypeSymbol ? frame.This ?? Value.Unknown(parameter.Syntax)
        : MemberOf(frame.This, parameter.Parameter) ?? frame.Read(parameter.Parameter, parameter.Syntax);

    private Value EvaluateField(IFieldReferenceOperation field)
    {
        Value? instance = field.Instance is null ? null : Evaluate(field.Instance);
        if (MemberOf(instance, field.Field) is { } held)
        {
            return held;
        }

        Dereference(instance);
        return instance is null ? Framework.Constant(field.Field) is { } constant ? Value.Known(constant, field.Syntax) : members.Of(field.Field, field.Syntax)
            : refusals.IsData(field.Field) ? Value.Of(instance, field.Field, field.Syntax)
            : Value.From(field.Syntax, instance).Unfollowed();
    }

    private Value EvaluateProperty(IPropertyReferenceOperation property)
    {
        Value? instance = property.Instance is null ? null : Evaluate(property.Instance);
        Value[] arguments = EvaluateArguments(property.Arguments);
        SyntaxNode syntax = property.Syntax;
        if (property.Property.IsStatic)
        {
            if (StaticMember(property.Property, property.ConstrainedToType) is not IPropertySymbol member)
            {
                return Value.Unknown(syntax);
            }

            if (symbols.PartOf(member) is { } part)
            {
                return Value.Known(part, syntax);
            }

            if (member.Name == nameof(Series) && symbols.SeriesOf(member.ContainingType) is { } series)
            {
                return Value.Known(series, syntax);
            }

            if (Framework.Constant(member) is { } standard)
            {
                return Value.Known(standard, syntax);
            }

            if (member.GetMethod is { } own && runtime.TryInvoke(own, null, [], out object? constant))
            {
                return Value.Known(constant, syntax);
            }

            Value value = members.Of(member, syntax);
            if (!value.IsKnown)
            {
                if (member.GetMethod is { } code && Follow(code, null, arguments, null, syntax) is { } followed)
                {
                    return followed;
                }

                AfterCall(property);
            }

            return value;
        }

        if (arguments.Any(argument => !argument.IsKnown) && Framework.Has(property.Property))
        {
            // The program throws if there is no such element.
            Doubt(property);
        }

        if (instance is not null && instance.Is(out TableContent table))
        {
            return arguments.Length == 1 ? ElementOf(table, arguments[0], syntax) : CountOf(table, property, syntax);
        }

        if (instance is not null && EvaluateMember(property, instance, arguments) is { } held)
        {
            return held;
        }

        if (instance is not null && instance.Is(out SequenceContent sequence))
        {
            return arguments.Length == 1 ? ElementOf(sequence, arguments, syntax) : FrameworkMember(property.Property, instance, syntax) ?? Value.Unknown(syntax);
        }

        if (instance is not null && instance.Is(out string letters) && arguments.Length == 1 && arguments[0].Is(out int letterAt))
        {
            return letterAt >= 0 && letterAt < letters.Length ? Value.Known(letters[letterAt], syntax) : throw new PathEndedException();
        }

        if (instance is not null && arguments.Length == 0 && FrameworkMember(property.Property, instance, syntax) is { } known)
        {
            return known;
        }

        if (instance is { IsKnown: true, Content: { } content }
            && property.Property.GetMethod is { } getter
            && (content is Design { Model: InterconnectModel model } ? RuntimeCalls.TryRead(getter.AssociatedSymbol!, Interconnect.Of(model), out object? result) : runtime.TryInvoke(getter, content, [], out result)))
        {
            return Made(result, syntax);
        }

        Dereference(instance);
        AfterCall(property);
        return instance is not null && refusals.IsData(property.Property) ? Value.Of(instance, property.Property, syntax)
            : instance is not null && Framework.Has(property.Property) ? Value.From(syntax, [instance, .. arguments])
            : Value.From(syntax, [instance, .. arguments]).Unfollowed();
    }

    /// <summary>What Keyway's own code gives; a list as a sequence that nothing changes.</summary>
    private static Value Made(object? result, SyntaxNode syntax) => result is System.Collections.IEnumerable and not string
        ? Value.Known(new SequenceContent(((System.Collections.IEnumerable)result).Cast<object>().Select(item => Value.Known(item, syntax))) { IsFixed = true }, syntax)
        : Value.Known(result, syntax);

    /// <summary>The member that stands for a static one of an interface, in a type that is known; nothing if it is not known.</summary>
    private ISymbol? StaticMember(ISymbol member, ITypeSymbol? constrained) =>
        constrained is null ? member : frame.Resolve(constrained) is INamedTypeSymbol type ? type.FindImplementationForInterfaceMember(member) : null;

    /// <summary>A property of the framework's, or of a design, whose value is known; nothing if it is another.</summary>
    private static Value? FrameworkMember(IPropertySymbol property, Value instance, SyntaxNode syntax) => (property.Name, instance.Content) switch
    {
        ("Value", not null) when property.ContainingType.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T => instance.At(syntax),
        ("HasValue", var content) when instance.IsKnown && property.ContainingType.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T =>
            Value.Known(content is not null, syntax),
        ("Length", string text) => Value.Known(text.Length, syntax),
        ("Key", GroupContent group) => group.Key,
        (nameof(PartNumber.Connector), PartNumber number) => RuntimeCalls.TryRead(property, number, out object? part) ? Value.Known(part, syntax) : null,
        ("Length" or "Count", SequenceContent { Items: { } items }) => Value.Known(items.Count, syntax),
        (nameof(Interconnect.First), Design { Model: InterconnectModel model }) when model.First.Is(out Connector first) => Value.Known(first, syntax),
        (nameof(Interconnect.Second), Design { Model: InterconnectModel model }) when model.Second.Is(out Connector second) => Value.Known(second, syntax),
        _ => null,
    };

    private Value EvaluateCreation(IObjectCreationOperation creation)
    {
        Value[] arguments = EvaluateArguments(creation.Arguments);
        SyntaxNode syntax = creation.Syntax;
        if (IsList(creation.Type))
        {
            return arguments.Length == 0 || arguments.All(argument => argument.Is(out int _))
                ? EvaluateListInitializer(creation, [])
                : arguments.Length == 1 && arguments[0].Items is { } items ? EvaluateListInitializer(creation, items)
                : EvaluateListInitializer(creation, null);
        }

        if (IsTable(creation.Type) && EvaluateTable(creation, arguments) is { } table)
        {
            return table;
        }

        if (MakeCollection(creation.Type, arguments, syntax) is { } collection)
        {
            Initialize(collection, creation.Initializer);
            return collection;
        }

        if (MakeText(creation, arguments) is { } text)
        {
            return text;
        }

        if (Create(creation, arguments) is { } made)
        {
            return made;
        }

        if (creation.Type is INamedTypeSymbol type && symbols.IsDesign(type)
            && Begin(type.Name, null, new GivenArguments(this, creation.Arguments, arguments, syntax), syntax) is { } begun)
        {
            return begun;
        }

        if (creation.Constructor is null || !symbols.IsRuntime(creation.Constructor))
        {
            foreach (Value argument in arguments)
            {
                Expose(argument);
            }
        }

        AfterCall(creation);
        if (creation.Initializer is not null)
        {
            EvaluateParts(creation.Initializer);
            return Value.Unknown(syntax);
        }

        return creation.Constructor is { } constructor && AllKnown(arguments, out object?[] contents)
            && runtime.TryInvoke(constructor, null, contents, out object? result)
                ? Value.Known(result, syntax)
                : Value.Unknown(syntax);
    }

    private static Value? MakeText(IObjectCreationOperation creation, Value[] arguments) => creation.Type switch
    {
        { SpecialType: SpecialType.System_String } when arguments.Length == 2 && arguments[0].Is(out char letter) && arguments[1].Is(out int count) && count is >= 0 and <= LongestText =>
            Value.Known(new string(letter, count), creation.Syntax),
        { Name: nameof(System.Text.StringBuilder), ContainingNamespace.Name: nameof(System.Text) } when arguments.Length == 0 || (arguments.Length == 1 && arguments[0].Is(out int _)) =>
            Value.Known(new TextContent(""), creation.Syntax),
        { Name: nameof(System.Text.StringBuilder), ContainingNamespace.Name: nameof(System.Text) } when arguments.Length == 1 && arguments[0].Is(out string start) =>
            Value.Known(new TextContent(start), creation.Syntax),
        _ => null,
    };

    private Value EvaluateConversion(IConversionOperation conversion)
    {
        Value operand = Evaluate(conversion.Operand);
        SyntaxNode syntax = conversion.Syntax;
        if (conversion.OperatorMethod is { } method && method.ContainingType.SpecialType != SpecialType.System_Decimal)
        {
            if (operand.IsKnown && runtime.TryInvoke(method, null, [operand.Content], out object? converted))
            {
                return Value.Known(converted, syntax);
            }

            if (conversion.Type is { Name: "ReadOnlySpan" } && operand.Items is not null)
            {
                return operand;
            }

            if (Underlying(conversion.Operand.Type) is var from && SymbolEqualityComparer.Default.Equals(from, conversion.Operand.Type) && Follow(method, null, [operand], [PlaceOf(conversion.Operand)], syntax) is { } followed)
            {
                return followed;
            }

            if (!symbols.IsRuntime(method))
            {
                Expose(operand);
            }

            AfterCall(conversion);
            return Value.From(syntax, operand).Unfollowed();
        }

        ITypeSymbol? target = Underlying(conversion.Type);

        // In a box, or behind the name of a type parameter, a member of an enumeration is not told from its number.
        if (Underlying(conversion.Operand.Type) is { TypeKind: TypeKind.Enum } && target is not { TypeKind: TypeKind.Enum } && (target is null || !IsNumber(target)))
        {
            return Value.Unknown(syntax);
        }

        if (!operand.IsKnown)
        {
            return conversion.IsTryCast || MayChange(conversion) ? Value.From(syntax, operand) : operand;
        }

        if (target is not null && IsNumber(target) && operand.Content is not null)
        {
            return Arithmetic.TryConvert(operand.Content, target.SpecialType, out object? number)
                ? Value.Known(number, operand.Origin)
                : Value.Unknown(syntax);
        }

        // Identity, reference, boxing and nullable conversions keep the value. A cast that fails ends the program, not the design; one that
        // gives null instead is not followed.
        return !conversion.IsTryCast || conversion.IsImplicit || operand.Content is null || conversion.Type is null ? operand
            : IsOfType(operand, conversion.Type) switch
            {
                true => operand,
                false => Value.Known(null, syntax),
                null => Value.Unknown(syntax),
            };
    }

    /// <summary>Whether a conversion may give another number than it is given.</summary>
    private static bool MayChange(IConversionOperation conversion) =>
        Underlying(conversion.Type) is { } target && Underlying(conversion.Operand.Type) is { } source
        && ((IsNumber(target) && IsNumber(source)) || ((target.TypeKind == TypeKind.Enum) != (source.TypeKind == TypeKind.Enum)))
        && (!conversion.IsImplicit || (IsFloating(target) && !IsFloating(source)));

    private static bool IsFloating(ITypeSymbol type) => type.SpecialType is SpecialType.System_Single or SpecialType.System_Double;

    private Value EvaluateBinary(IBinaryOperation binary)
    {
        SyntaxNode syntax = binary.Syntax;
        if (binary.OperatorKind is BinaryOperatorKind.ConditionalAnd or BinaryOperatorKind.ConditionalOr)
        {
            return EvaluateBoth(binary);
        }

        Value left = Evaluate(binary.LeftOperand), right = Evaluate(binary.RightOperand);
        if (binary.OperatorMethod is { } code && !symbols.IsRuntime(code) && !binary.IsLifted
            && Follow(code, null, [left, right], [PlaceOf(binary.LeftOperand), PlaceOf(binary.RightOperand)], syntax) is { } followed)
        {
            return followed;
        }

        if (binary.OperatorKind == BinaryOperatorKind.Add && binary.Type?.SpecialType == SpecialType.System_String
            && TextOf(left, binary.LeftOperand) is { } start && TextOf(right, binary.RightOperand) is { } end)
        {
            return start.Length + end.Length <= LongestText ? Value.Known(start + end, syntax) : Value.Unknown(syntax);
        }

        AfterCall(binary);
        if (binary is { OperatorKind: BinaryOperatorKind.Divide or BinaryOperatorKind.Remainder, OperatorMethod: null } && !right.IsKnown)
        {
            // The program throws if it is zero.
            Doubt(binary);
        }

        if (binary is { OperatorKind: BinaryOperatorKind.And or BinaryOperatorKind.Or, OperatorMethod: null } && (left.Is(out bool _) || right.Is(out bool _)))
        {
            (bool first, Value other) = left.Is(out bool given) ? (given, right) : ((bool)right.Content!, left);
            return first == (binary.OperatorKind == BinaryOperatorKind.Or) ? Value.Known(first, syntax) : other.At(syntax);
        }

        if (IsBoxed(left, binary.LeftOperand.Type) || IsBoxed(right, binary.RightOperand.Type)
            || (binary.OperatorMethod is { } mine && !Framework.Has(mine) && !symbols.IsRuntime(mine)))
        {
            Expose(left);
            Expose(right);
            return Value.Unknown(syntax);
        }

        if (!left.IsKnown || !right.IsKnown)
        {
            return left.IsKnown ? Ask(right, Question.Mirrored(binary.OperatorKind), left.Content, binary.RightOperand.Type, syntax)
                : right.IsKnown ? Ask(left, binary.OperatorKind, right.Content, binary.LeftOperand.Type, syntax)
                : binary.Type?.SpecialType == SpecialType.System_Boolean ? Value.From(syntax, left, right).Unfollowed()
                : Value.From(syntax, left, right);
        }

        if ((left.Content is null || right.Content is null) && !(left.Content is string || right.Content is string))
        {
            return binary.OperatorKind switch
            {
                BinaryOperatorKind.Equals => Value.Known(left.Content is null && right.Content is null, syntax),
                BinaryOperatorKind.NotEquals => Value.Known(left.Content is not null || right.Content is not null, syntax),
                BinaryOperatorKind.LessThan or BinaryOperatorKind.LessThanOrEqual or BinaryOperatorKind.GreaterThan
                    or BinaryOperatorKind.GreaterThanOrEqual when binary.IsLifted => Value.Known(false, syntax),
                _ => Value.Unknown(syntax),
            };
        }

        bool known = binary.OperatorMethod is { } method && symbols.IsRuntime(method)
            ? runtime.TryInvoke(method, null, [left.Content, right.Content], out object? result)
            : Arithmetic.TryBinary(binary.OperatorKind, left.Content, right.Content, binary.IsChecked, out result);
        return known ? Value.Known(result, syntax) : Value.Unknown(syntax);
    }

    private Value EvaluateUnary(IUnaryOperation unary)
    {
        Value operand = Evaluate(unary.Operand);
        if (unary.OperatorMethod is { } code && !symbols.IsRuntime(code) && !unary.IsLifted
            && Follow(code, null, [operand], [PlaceOf(unary.Operand)], unary.Syntax) is { } followed)
        {
            return followed;
        }

        AfterCall(unary);
        if (!operand.IsKnown)
        {
            return unary.OperatorMethod is { } own && !symbols.IsRuntime(own) ? Value.From(unary.Syntax, operand).Unfollowed() : unary.OperatorKind == UnaryOperatorKind.Not && operand.Question is { } question
                ? operand.Asked(question, !operand.Negated, unary.Syntax)
                : Value.From(unary.Syntax, operand);
        }

        bool known = unary.OperatorMethod is { } method && symbols.IsRuntime(method)
            ? runtime.TryInvoke(method, null, [operand.Content], out object? result)
            : Arithmetic.TryUnary(unary.OperatorKind, operand.Content, out result);
        return known ? Value.Known(result, unary.Syntax) : Value.Unknown(unary.Syntax);
    }

    // What a target does on the way, and in which order, is left to the program.
    private static bool HasEffects(IOperation target) => target is IArrayElementReferenceOperation or IPropertyReferenceOperation or IFieldReferenceOperation
        && target.Descendants().Any(part => part is IAssignmentOperation or IIncrementOrDecrementOperation or IInvocationOperation or IObjectCreationOperation);

    private Value WriteUnfollowed(IOperation target, IOperation code)
    {
        foreach (IOperation part in target.ChildOperations.Concat(code.ChildOperations.Where(part => part != target)))
        {
            Expose(Evaluate(part));
        }

        ForgetWrites(code);
        AfterCall(code);
        AfterCall(target);
        return Value.Unknown(code.Syntax);
    }

    private Value EvaluateAssignment(ISimpleAssignmentOperation assignment)
    {
        if (assignment is { IsRef: false, Target: IArrayElementReferenceOperation { ArrayReference: ILocalReferenceOperation or IParameterReferenceOperation } element }
            && element.Indices.All(index => index.DescendantsAndSelf().All(part => part is IIncrementOrDecrementOperation { OperatorMethod: null, Target: ILocalReferenceOperation }
                or ILocalReferenceOperation or ILiteralOperation or IParameterReferenceOperation or IConversionOperation or IBinaryOperation { OperatorMethod: null })))
        {
            return AssignElement(element, assignment.Value);
        }

        if (HasEffects(assignment.Target)
            || (assignment.Target is IArrayElementReferenceOperation or IPropertyReferenceOperation or IFieldReferenceOperation && Writes.In(assignment.Value).Any()))
        {
            return WriteUnfollowed(assignment.Target, assignment);
        }

        if (assignment.Target is IArrayElementReferenceOperation or IPropertyReferenceOperation or IFieldReferenceOperation)
        {
            Value assigned = Evaluate(assignment.Value);
            CheckPartNumber((assignment.Target as IMemberReferenceOperation)?.Member, assigned, assignment.Value);
            return AssignInto(assignment.Target, assigned);
        }

        Value value = Evaluate(assignment.Value);
        Write(assignment.Target, value);
        return value;
    }

    private Value EvaluateCompound(ICompoundAssignmentOperation compound)
    {
        if (HasEffects(compound.Target))
        {
            return WriteUnfollowed(compound.Target, compound);
        }

        Value left = Evaluate(compound.Target);
        Value right = Evaluate(compound.Value);
        if (compound.OperatorMethod is { } code && !symbols.IsRuntime(code) && !compound.IsLifted && compound.InConversion.IsIdentity && compound.OutConversion.IsIdentity
            && Follow(code, null, [left, right], null, compound.Syntax) is { } followed)
        {
            WriteAny(compound.Target, followed);
            return followed;
        }

        if (compound.OperatorKind == BinaryOperatorKind.Add && compound.Type?.SpecialType == SpecialType.System_String
            && TextOf(left, compound.Target) is { } start && TextOf(right, compound.Value) is { } end)
        {
            Value joined = start.Length + end.Length <= LongestText ? Value.Known(start + end, compound.Syntax) : Value.Unknown(compound.Syntax);
            WriteAny(compound.Target, joined);
            return joined;
        }

        object? result = null;
        bool known = left.IsKnown && right.IsKnown && (compound.OperatorMethod is { } method && symbols.IsRuntime(method)
            ? runtime.TryInvoke(method, null, [left.Content, right.Content], out result)
            : compound.InConversion.IsIdentity && compound.OutConversion.IsIdentity
                && Arithmetic.TryBinary(compound.OperatorKind, left.Content, right.Content, compound.IsChecked, out result));
        Value value = known ? Value.Known(result, compound.Syntax) : Value.From(compound.Syntax, left, right).Unfollowed();
        AfterCall(compound);
        WriteAny(compound.Target, value);
        return value;
    }

    private Value EvaluateIncrement(IIncrementOrDecrementOperation increment)
    {
        if (increment.OperatorMethod is not null || HasEffects(increment.Target))
        {
            return WriteUnfollowed(increment.Target, increment);
        }

        Value before = Evaluate(increment.Target);
        BinaryOperatorKind kind = increment.Kind == OperationKind.Increment ? BinaryOperatorKind.Add : BinaryOperatorKind.Subtract;
        object? result = null;
        bool known = before.Is(out int number) && Arithmetic.TryBinary(kind, number, 1, increment.IsChecked, out result);
        Value after = known ? Value.Known(result, increment.Syntax) : Value.From(increment.Syntax, before).Unfollowed();
        AfterCall(increment);
        WriteAny(increment.Target, after);
        return increment.IsPostfix ? before : after;
    }

    private Value EvaluateDefault(IDefaultValueOperation standard) =>
        standard.Type is null ? Value.Unknown(standard.Syntax) : Default(standard.Type, standard.Syntax);

    /// <summary>Writes to a variable, or into what is known of an object or a sequence.</summary>
    private void WriteAny(IOperation target, Value value)
    {
        if (target is IArrayElementReferenceOperation or IPropertyReferenceOperation or IFieldReferenceOperation)
        {
            AssignInto(target, value);
        }
        else
        {
            Write(target, value);
        }
    }

    private void Write(IOperation target, Value value)
    {
        ShareWithFunctions(Writes.Targets(target), value);

        switch (target)
        {
            case ILocalReferenceOperation local:
                frame.Write(local.Local, value);
                break;
            case IParameterReferenceOperation parameter when MemberOf(frame.This, parameter.Parameter) is not null:
                ((ObjectContent)frame.This!.Content!).Set(parameter.Parameter, value);
                break;
            case IParameterReferenceOperation parameter:
                frame.Write(parameter.Parameter, value);
                break;
            case IDeclarationExpressionOperation { Expression: ILocalReferenceOperation local }:
                frame.Write(local.Local, value);
                break;
            default:
                // What else can be written to hangs on variables that are named in it.
                Expose(value);
                Expose(target);
                AfterCall(target);
                ForgetTargets(target);
                break;
        }
    }

    /// <summary>What is written to a variable that a function apart uses goes into code that is not followed.</summary>
    private void ShareWithFunctions(IEnumerable<ISymbol> written, Value value)
    {
        if (written.Any(variable => frame.Variables.Captured.Contains(variable) || frame.Variables.Unsteady.Contains(variable)))
        {
            path.Expose(value.AllInputs);
        }
    }

    /// <summary>The value of a property of an object that is known; nothing if its code cannot be followed.</summary>
    private Value? EvaluateMember(IPropertyReferenceOperation property, Value instance, Value[] arguments)
    {
        if (property.Property.GetMethod is not { } getter)
        {
            return null;
        }

        IMethodSymbol? dispatched = property.Instance?.Syntax is BaseExpressionSyntax ? getter : Dispatched(getter, instance);
        IPropertySymbol actual = dispatched?.AssociatedSymbol as IPropertySymbol ?? property.Property;
        if ((MemberOf(instance, actual) ?? (FieldOf(actual.GetMethod) is { } field ? MemberOf(instance, field) : null)) is { } held)
        {
            return held;
        }

        return dispatched is null || symbols.IsRuntime(getter) || IsAutomatic(actual) ? null : Follow(dispatched, instance, arguments, null, property.Syntax);
    }

    private static bool AllKnown(IReadOnlyList<Value> values, out object?[] contents)
    {
        contents = [.. values.Select(value => value.Content)];
        return values.All(value => value.IsKnown);
    }

    /// <summary>The type within a nullable one.</summary>
    private static ITypeSymbol? Underlying(ITypeSymbol? type) =>
        type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable ? nullable.TypeArguments[0] : type;

    private static bool IsNumber(ITypeSymbol type) => type.SpecialType is
        SpecialType.System_SByte or SpecialType.System_Byte or SpecialType.System_Int16 or SpecialType.System_UInt16
        or SpecialType.System_Int32 or SpecialType.System_UInt32 or SpecialType.System_Int64 or SpecialType.System_UInt64
        or SpecialType.System_Single or SpecialType.System_Double or SpecialType.System_Decimal or SpecialType.System_Char;

    /// <summary>The values of arguments by the order of the parameters, whatever the order in which they are written.</summary>
    private Value[] EvaluateArguments(ImmutableArray<IArgumentOperation> arguments)
    {
        var values = new Value[arguments.Length];
        foreach (IArgumentOperation argument in arguments)
        {
            Value value = Evaluate(argument.Value);
            // A default value is judged where it is declared.
            if (argument.ArgumentKind != ArgumentKind.DefaultValue)
            {
                CheckPartNumber(argument.Parameter, value, argument.Value);
            }

            int place = argument.Parameter?.Ordinal ?? -1;
            if (place >= 0 && place < values.Length)
            {
                values[place] = value;
            }

            foreach (ISymbol variable in Writes.By(argument))
            {
                frame.Forget(variable, argument.Syntax);
            }

            if (argument.Parameter?.RefKind is RefKind.Ref or RefKind.Out && argument.Value is IFieldReferenceOperation or IPropertyReferenceOperation or IArrayElementReferenceOperation)
            {
                AssignInto(argument.Value, Value.Unknown(argument.Syntax));
            }
        }

        for (int i = 0; i < values.Length; i++)
        {
            values[i] ??= Value.Unknown(body.Syntax);
        }

        return values;
    }
}
