using System.Collections.Immutable;
using Keyway.Analyzers.SymbolicExecution.Paths;
using Keyway.Analyzers.SymbolicExecution.Values;
using Keyway.Analyzers.SymbolicExecution.Values.Heap;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Keyway.Analyzers.SymbolicExecution;

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

    private Value EvaluateOperation(IOperation expression) =>
        expression switch
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
            IConditionalAccessInstanceOperation => conditionalReceivers.Count > 0
                ? conditionalReceivers.Peek()
                : Value.Unknown(expression.Syntax),
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
                Escape(Evaluate(part));
            }
            else
            {
                Execute(part);
            }
        }

        foreach (ISymbol variable in Writes.FindWritten(expression))
        {
            frame.Havoc(variable, expression.Syntax);
        }

        AfterCall(expression);
        return Value.Unknown(expression.Syntax);
    }

    private Value EvaluateThrow(IThrowOperation thrown)
    {
        Evaluate(thrown.Exception);
        throw new PathTerminatedException();
    }

    private Value EvaluateFunction(IAnonymousFunctionOperation function)
    {
        ExecuteApart(function.Body);
        return Value.Known(new Closure(function.Symbol, function.Body, frame, null, iteration), function.Syntax);
    }

    private Value EvaluateDelegate(IDelegateCreationOperation creation)
    {
        if (creation.Target is not IMethodReferenceOperation reference)
        {
            return Evaluate(creation.Target);
        }

        Value? instance = reference.Instance is null ? null : Evaluate(reference.Instance);
        return reference.Method.MethodKind == MethodKind.LocalFunction
            ? FindFunction(reference.Method) is { } local
                ? Value.Known(local, creation.Syntax)
                : Value.Unknown(creation.Syntax)
            : Value.Known(new Closure(reference.Method, null, null, instance), creation.Syntax);
    }

    private Value EvaluateCreation(IObjectCreationOperation creation)
    {
        Value[] arguments = EvaluateArguments(creation.Arguments);
        SyntaxNode syntax = creation.Syntax;
        if (IsList(creation.Type))
        {
            return arguments.Length == 0 || arguments.All(argument => argument.TryGetContent(out int _))
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

        if (
            creation.Type is INamedTypeSymbol type
            && symbols.IsDesign(type)
            && Begin(type.Name, null, new StatementArguments(this, creation.Constructor!, creation.Arguments, arguments, syntax), syntax)
                is { } begun
        )
        {
            return begun;
        }

        if (creation.Constructor is null || !symbols.IsRuntime(creation.Constructor))
        {
            foreach (Value argument in arguments)
            {
                Escape(argument);
            }
        }

        AfterCall(creation);
        if (creation.Initializer is not null)
        {
            EvaluateParts(creation.Initializer);
            return Value.Unknown(syntax);
        }

        return
            creation.Constructor is { } constructor
            && AllKnown(arguments, out object?[] contents)
            && runtime.TryInvoke(constructor, null, contents, out object? result)
            ? Value.Known(result, syntax)
            : Value.Unknown(syntax);
    }

    private static Value? MakeText(IObjectCreationOperation creation, Value[] arguments) =>
        creation.Type switch
        {
            _ when creation.Initializer is not null => null,
            { SpecialType: SpecialType.System_String }
                when arguments.Length == 2
                    && arguments[0].TryGetContent(out char letter)
                    && arguments[1].TryGetContent(out int count)
                    && count is >= 0 and <= LongestText => Value.Known(new string(letter, count), creation.Syntax),
            { Name: nameof(System.Text.StringBuilder), ContainingNamespace.Name: nameof(System.Text) }
                when arguments.Length == 0 || (arguments.Length == 1 && arguments[0].TryGetContent(out int _)) => Value.Known(
                new StringBuilderObject(""),
                creation.Syntax
            ),
            { Name: nameof(System.Text.StringBuilder), ContainingNamespace.Name: nameof(System.Text) }
                when arguments.Length == 1 && arguments[0].TryGetContent(out string start) => Value.Known(
                new StringBuilderObject(start),
                creation.Syntax
            ),
            _ => null,
        };

    private Value EvaluateDefault(IDefaultValueOperation standard) =>
        standard.Type is null ? Value.Unknown(standard.Syntax) : Default(standard.Type, standard.Syntax);

    private static bool AllKnown(IReadOnlyList<Value> values, out object?[] contents)
    {
        contents = [.. values.Select(value => value.Content)];
        return values.All(value => value.IsKnown);
    }

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

            foreach (ISymbol variable in Writes.FindWritten(argument))
            {
                frame.Havoc(variable, argument.Syntax);
            }

            if (
                argument.Parameter?.RefKind is RefKind.Ref or RefKind.Out
                && argument.Value is IFieldReferenceOperation or IPropertyReferenceOperation or IArrayElementReferenceOperation
            )
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
