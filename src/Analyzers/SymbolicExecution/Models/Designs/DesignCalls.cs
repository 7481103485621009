using Keyway.Analyzers.SymbolicExecution.Operations;
using Keyway.Analyzers.SymbolicExecution.State;
using Keyway.Analyzers.SymbolicExecution.Unknowns;
using Keyway.Analyzers.SymbolicExecution.Values;
using Keyway.Analyzers.SymbolicExecution.Values.Heap;
using Keyway.Analyzers.Symbols;
using Keyway.Catalogs;
using Keyway.Designs.Model;
using Keyway.Parts;
using Keyway.Rules;
using Keyway.Tracing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Keyway.Analyzers.SymbolicExecution.Models.Designs;

/// <summary>
/// Models the methods of Keyway that findings are about: selecting parts, parsing part numbers, and the statements of designs.
/// </summary>
internal static class DesignCalls
{
    /// <summary>
    /// Interprets a call and reports its findings; returns null if the method is another one, or its receiver is unknown.
    /// </summary>
    public static Value? TryInvoke(Call call, ExecutionState state)
    {
        if (!state.Context.Symbols.IsRuntime(call.Method) && !state.Context.Symbols.IsConnector(call.Method.ReturnType))
        {
            return null;
        }

        if (call.Method.Name == nameof(PartNumber.TryParse) && TryParsePartNumber(call, state) is { } isParsed)
        {
            return isParsed;
        }

        StatementArguments statementArguments = ReadArguments(call.Operation, call.Arguments, state);
        Value? value = Invoke(call.Method, call.Instance, call.Arguments, statementArguments, call.Syntax, state);
        if (value is { IsKnown: false } && call.Arguments.Any(argument => !argument.IsKnown))
        {
            // The method throws if no part has these values.
            Termination.MarkMayThrow(call.Operation, state);
        }

        return value;
    }

    /// <summary>
    /// Interprets a method with evaluated arguments and reports its findings; returns null if it is another one, or its receiver is
    /// unknown.
    /// </summary>
    public static Value? Invoke(
        IMethodSymbol method,
        Value? instance,
        Value[] arguments,
        StatementArguments statementArguments,
        SyntaxNode syntax,
        ExecutionState state
    )
    {
        INamedTypeSymbol type = method.ContainingType;
        if (state.Context.Symbols.IsStatementExtension(method))
        {
            return arguments.Length == 0 ? null : EvaluateStatement(method, arguments[0], arguments, statementArguments, syntax, state);
        }

        if (state.Context.Symbols.IsDesign(type))
        {
            return EvaluateDesign(method, instance, arguments, statementArguments, syntax, state);
        }

        if (SymbolEqualityComparer.Default.Equals(type, state.Context.Symbols.PartNumber))
        {
            return method.Name == nameof(PartNumber.Parse) ? ParsePartNumber(statementArguments, syntax, state) : null;
        }

        if (method.Name == nameof(Catalog.Find) && arguments.Length == 1 && state.Context.Symbols.IsRuntime(type))
        {
            return
                arguments[0].TryGetContent(out string number)
                && (
                    instance is not null && instance.TryGetContent(out Series owner)
                        ? owner.Find(number)
                        : FindPart(number, type.Name == nameof(Catalog), state)
                )
                    is { } found
                ? Value.Known(found, syntax)
                : null;
        }

        if (method.IsStatic && state.Context.Symbols.IsConnector(method.ReturnType) && state.Context.Symbols.Series.Get(type) is { } series)
        {
            return SelectPart(method.Name, series, statementArguments, syntax, state);
        }

        bool isMateSelection =
            method.Name is nameof(Socket.MatingHeader) or nameof(Header.MatingSocket) or nameof(HermaphroditicConnector.MatingConnector)
            && state.Context.Symbols.IsConnector(type);
        return isMateSelection ? FindMate(instance, statementArguments, syntax, state) : null;
    }

    /// <summary>
    /// Interprets a method of a design type; returns null if it neither begins nor continues a design, or the design is unknown.
    /// </summary>
    private static Value? EvaluateDesign(
        IMethodSymbol method,
        Value? instance,
        Value[] arguments,
        StatementArguments statementArguments,
        SyntaxNode syntax,
        ExecutionState state
    )
    {
        if (method.IsStatic)
        {
            foreach (Value part in arguments)
            {
                Termination.Dereference(part, state);
            }

            return Begin(method.ContainingType.Name, method.Name, statementArguments, syntax, state);
        }

        return EvaluateStatement(method, instance, arguments, statementArguments, syntax, state);
    }

    private static Value? EvaluateStatement(
        IMethodSymbol method,
        Value? instance,
        Value[] arguments,
        StatementArguments statementArguments,
        SyntaxNode syntax,
        ExecutionState state
    )
    {
        if (instance is null || !instance.TryGetContent(out DesignObject design))
        {
            return null;
        }

        // An interconnect that is passed on, for example to an assembly, is used as it is now, whatever later statements add to it.
        foreach (Value part in arguments)
        {
            if (part != instance && part.TryGetContent(out DesignObject _))
            {
                part.Escape();
            }
        }

        if (!state.Context.Symbols.IsDesign(method.ReturnType as INamedTypeSymbol))
        {
            design.IsUsed = true;
            return null;
        }

        if (method.Name == nameof(Interconnect.EnsureValid))
        {
            design.IsExpectedToFail |= state.IsExpectedToFail;
            return instance;
        }

        design.IsContinued |= !state.IsExpectedToFail;
        if (DesignVocabulary.GetStatements(method.ReturnType.Name).Read(method.Name, statementArguments) is not { } statement)
        {
            return Create(design.Model, syntax, state);
        }

        design.IsOverridden |= design.Model.Replaces(statement);
        return Create(design.Model.With(statement), syntax, state);
    }

    /// <summary>
    /// Creates a design by a constructor, or by a static method with the given name; returns null if it does not begin a design.
    /// </summary>
    public static Value? Begin(
        string type,
        string? method,
        StatementArguments statementArguments,
        SyntaxNode syntax,
        ExecutionState state
    ) =>
        DesignVocabulary.Begin(type, method, statementArguments, () => state.Context.Symbols.Series.All) is { } model
            ? Create(model, syntax, state)
            : null;

    private static Value Create(DesignModel model, SyntaxNode origin, ExecutionState state)
    {
        var design = new DesignObject(model) { Circumstances = state.Path.GetCircumstances(), IsExpectedToFail = state.IsExpectedToFail };
        state.Designs.Add(design);
        return Value.Known(design, origin);
    }

    private static Value ParsePartNumber(StatementArguments statementArguments, SyntaxNode syntax, ExecutionState state)
    {
        var request = new PartNumberRequest(statementArguments.Get<string>(0), state.Context.Symbols.Series.All);
        state.Report(DesignRules.Check(request));
        return request.Find() is { } part ? Value.Known(part.PartNumber, syntax) : Value.Unknown(syntax);
    }

    // A number that no catalog of the build lists may be in one that the program loads.
    private static Value? TryParsePartNumber(Call call, ExecutionState state)
    {
        if (
            !SymbolEqualityComparer.Default.Equals(call.Method.ContainingType, state.Context.Symbols.PartNumber)
            || !call.Arguments[0].TryGetContent(out string number)
            || FindPart(number, true, state) is not { } part
        )
        {
            return null;
        }

        Targets.WriteAny(
            call.Operation.Arguments.First(argument => argument.Parameter?.Ordinal == 1).Value,
            Value.Known(part.PartNumber, call.Syntax),
            state
        );
        return Value.Known(true, call.Syntax);
    }

    private static Connector? FindPart(string number, bool isInCatalog, ExecutionState state) =>
        isInCatalog ? new PartNumberRequest(Traced.Create(number), state.Context.Symbols.Series.All).Find() : null;

    private static Value? SelectPart(
        string method,
        Series series,
        StatementArguments statementArguments,
        SyntaxNode syntax,
        ExecutionState state
    )
    {
        CatalogFamily? family = FindFamily(series, method);
        if (statementArguments.Count is not (1 or 2) || family is null)
        {
            return null;
        }

        Traced<Length>? height = statementArguments.Count == 2 ? statementArguments.Get<Length>(1) : null;
        var request = new PartRequest(series, family.Role, statementArguments.Get<int>(0), height, family.VariantName);
        state.Report(DesignRules.Check(request));
        return ToValue(request.Find(), syntax);
    }

    private static CatalogFamily? FindFamily(Series series, string method)
    {
        foreach (CatalogFamily family in series.Manifest.Families)
        {
            if (PartRequest.MethodName(family.Role, family.VariantName) == method)
            {
                return family;
            }
        }

        return null;
    }

    private static Value? FindMate(Value? instance, StatementArguments statementArguments, SyntaxNode syntax, ExecutionState state)
    {
        if (statementArguments.Count > 1 || instance is null || !instance.TryGetContent(out Connector connector))
        {
            return null;
        }

        Traced<Length>? height = statementArguments.Count == 1 ? statementArguments.Get<Length>(0) : null;
        var request = new MateRequest(
            connector,
            height,
            Origins.GetOrigin(syntax, state) with
            {
                Operands = statementArguments.Operands.Union(instance.Sources),
            }
        );
        state.Report(DesignRules.Check(request));
        return ToValue(request.Find(), syntax);
    }

    private static Value ToValue(Connector? part, SyntaxNode syntax) => part is null ? Value.Unknown(syntax) : Value.Known(part, syntax);

    private static StatementArguments ReadArguments(IInvocationOperation invocation, Value[] arguments, ExecutionState state) =>
        new(invocation.TargetMethod, invocation.Arguments, arguments, CallSyntax.GetName(invocation.Syntax), state);
}
