using System.Collections.Immutable;
using Keyway.Analyzers.SymbolicExecution.Effects;
using Keyway.Analyzers.SymbolicExecution.Paths;
using Keyway.Analyzers.SymbolicExecution.Semantics;
using Keyway.Analyzers.SymbolicExecution.Values;
using Keyway.Catalogs;
using Keyway.Parts;
using Keyway.Rules;
using Keyway.Tracing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Keyway.Analyzers.SymbolicExecution;

internal sealed partial class Evaluator
{
    private Value EvaluateInvocation(IInvocationOperation invocation)
    {
        if (ThrowAnalysis.IsConditionallyCompiledOut(invocation.TargetMethod))
        {
            Havoc(invocation);
            AfterCall(invocation);
            return Value.Unknown(invocation.Syntax);
        }

        Value? instance = invocation.Instance is null ? null : Evaluate(invocation.Instance);
        Value[] arguments = EvaluateArguments(invocation.Arguments);
        instance = AfterArguments(instance, invocation.Instance, invocation.Arguments);
        IMethodSymbol method = invocation.TargetMethod;
        SyntaxNode syntax = invocation.Syntax;
        if (
            (symbols.IsRuntime(method) || symbols.IsConnector(method.ReturnType))
            && EvaluateKeyway(method, instance, arguments, ReadArguments(invocation, arguments), syntax) is { } value
        )
        {
            if (!value.IsKnown && arguments.Any(argument => !argument.IsKnown))
            {
                // The program throws if there is no such part.
                MarkMayThrow(invocation);
            }

            return value;
        }

        if (
            (instance is null || instance.IsKnown)
            && AllKnown(arguments, out object?[] contents)
            && runtime.TryInvoke(method, instance?.Content, contents, out object? result)
        )
        {
            return Value.Known(result, syntax);
        }

        if (FollowInvocation(invocation, instance, arguments) is { } followed)
        {
            return followed;
        }

        if (EvaluateFramework(invocation, instance, arguments) is { } computed)
        {
            return computed;
        }

        if (IsPure(invocation))
        {
            return Value.Combine(syntax, [instance, .. arguments]);
        }

        if (IsNullGuard(method))
        {
            Dereference(arguments[0]);
            return Value.Unknown(syntax);
        }

        if (!invocation.TargetMethod.IsStatic)
        {
            Dereference(instance);
        }

        EscapeArguments(invocation, instance, arguments);
        AfterCall(invocation);

        return Value.Combine(syntax, [instance, .. arguments]).ToOpaque();
    }

    // The method of a structure has the variable itself, to which the arguments may write.
    private Value? AfterArguments(Value? instance, IOperation? receiver, ImmutableArray<IArgumentOperation> arguments) =>
        receiver is { Type.IsValueType: true } and not IInstanceReferenceOperation
        && (
            arguments.Any(argument => Writes.FindAll(argument).Any())
            || (
                receiver is not (ILocalReferenceOperation or IParameterReferenceOperation)
                && arguments.Any(argument => !PreservesHeap(argument))
            )
        )
            ? Value.Unknown(receiver.Syntax)
            : instance;

    /// <summary>Calls that an operation makes and that are not followed may end the way.</summary>
    private void AfterCall(IOperation operation)
    {
        foreach (IMethodSymbol? method in ImplicitCalls.FindCalls(operation).Where(method => method is null || !symbols.IsRuntime(method)))
        {
            if (method is not null && ThrowAnalysis.NeverReturns(method))
            {
                throw new PathTerminatedException();
            }

            if (throws.MayThrow(method))
            {
                MarkMayThrow(operation);
            }
        }
    }

    /// <summary>Whether the framework's code makes something of values that keeps none of them, and refuses none by intent.</summary>
    private static bool IsPure(IInvocationOperation invocation) =>
        Framework.IsFrameworkSymbol(invocation.TargetMethod)
        && !ThrowAnalysis.IsGuard(invocation.TargetMethod.ContainingType)
        && (invocation.Instance is null || IsPlainType(invocation.Instance.Type) || IsReading(invocation.TargetMethod.Name))
        && invocation.Arguments.All(argument =>
            argument.Parameter is { RefKind: RefKind.None }
            && (
                IsPlainType(argument.Value.Type)
                || (invocation.TargetMethod.ContainingType.Name == nameof(Enumerable) && Writes.IsCollection(argument.Value.Type))
            )
        );

    private static bool IsReading(string name) =>
        name.StartsWith("Contains", StringComparison.Ordinal) || name is "IndexOf" or "LastIndexOf";

    private static bool IsPlainType(ITypeSymbol? type) =>
        Underlying(type) is { } value
        && (
            value.SpecialType == SpecialType.System_String
            || value.SpecialType == SpecialType.System_Boolean
            || value.TypeKind == TypeKind.Enum
            || IsNumber(value)
        );

    private static bool IsNullGuard(IMethodSymbol method) =>
        method is { Name: "ThrowIfNull", ContainingType.Name: nameof(ArgumentNullException) };

    /// <summary>A call of Keyway's design vocabulary; nothing if it is another call.</summary>
    private Value? EvaluateKeyway(IMethodSymbol method, Value? instance, Value[] arguments, StatementArguments given, SyntaxNode syntax)
    {
        INamedTypeSymbol type = method.ContainingType;
        if (symbols.IsDesign(type))
        {
            return EvaluateDesign(method, instance, arguments, given, syntax);
        }

        if (SymbolEqualityComparer.Default.Equals(type, symbols.PartNumber))
        {
            return method.Name == nameof(PartNumber.Parse) ? ParsePartNumber(given, syntax) : null;
        }

        if (method.IsStatic && symbols.IsConnector(method.ReturnType) && symbols.Series.Get(type) is { } series)
        {
            return SelectPart(method.Name, series, given, syntax);
        }

        bool asksForPartner =
            method.Name is nameof(Socket.MatingHeader) or nameof(Header.MatingSocket) or nameof(HermaphroditicConnector.MatingConnector)
            && symbols.IsConnector(type);
        return asksForPartner ? FindPartner(instance, given, syntax) : null;
    }

    private Value ParsePartNumber(StatementArguments given, SyntaxNode syntax)
    {
        var request = new PartNumberRequest(given.Get<string>(0), symbols.Series.All);
        Report(DesignRules.Check(request));
        return request.Find() is { } part ? Value.Known(part.PartNumber, syntax) : Value.Unknown(syntax);
    }

    private Value? SelectPart(string method, Series series, StatementArguments given, SyntaxNode syntax)
    {
        CatalogFamily? family = series.Manifest.Families.FirstOrDefault(family =>
            PartRequest.MethodName(family.Role, family.VariantName) == method
        );
        if (given.Count is not (1 or 2) || family is null)
        {
            return null;
        }

        Traced<Length>? height = given.Count == 2 ? given.Get<Length>(1) : null;
        var request = new PartRequest(series, family.Role, given.Get<int>(0), height, family.VariantName);
        Report(DesignRules.Check(request));
        return Found(request.Find(), syntax);
    }

    private Value? FindPartner(Value? instance, StatementArguments given, SyntaxNode syntax)
    {
        if (given.Count > 1 || instance is null || !instance.TryGetContent(out Connector connector))
        {
            return null;
        }

        Traced<Length>? height = given.Count == 1 ? given.Get<Length>(0) : null;
        var request = new MateRequest(connector, height, GetOrigin(syntax));
        Report(DesignRules.Check(request));
        return Found(request.Find(), syntax);
    }

    private static Value Found(Connector? part, SyntaxNode syntax) => part is null ? Value.Unknown(syntax) : Value.Known(part, syntax);

    /// <summary>What a call that is not followed could write to is unknown after it.</summary>
    private void EscapeArguments(IInvocationOperation invocation, Value? instance, Value[] arguments)
    {
        if (instance is not null)
        {
            path.MarkEscaped(instance.DescendantInputs);
        }

        if (invocation.TargetMethod.MethodKind is MethodKind.LocalFunction or MethodKind.DelegateInvoke)
        {
            frame.HavocObjects();
        }

        instance?.Escape();

        foreach (Value argument in arguments)
        {
            Escape(argument);
        }
    }
}
