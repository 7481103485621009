using Keyway.Analyzers.SymbolicExecution.Code;
using Keyway.Analyzers.SymbolicExecution.Effects;
using Keyway.Analyzers.SymbolicExecution.State;
using Keyway.Analyzers.SymbolicExecution.Values;
using Keyway.Analyzers.SymbolicExecution.Values.Heap;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace Keyway.Analyzers.SymbolicExecution.Operations;

/// <summary>Runs constructors whose code is in the compilation.</summary>
internal static class Constructors
{
    /// <summary>
    /// Runs the initializers, the base constructor and the body of a constructor on a new object; returns false if one of them is not
    /// interpreted.
    /// </summary>
    public static bool Construct(
        Value value,
        UserObject instance,
        INamedTypeSymbol type,
        IMethodSymbol constructor,
        Value[] arguments,
        ValueOrigin?[] origins,
        SyntaxNode call,
        ExecutionState state
    )
    {
        SyntaxNode? code = constructor.OriginalDefinition.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax();
        if (constructor.IsImplicitlyDeclared || code is null)
        {
            // Only a constructor without parameters is implicit here, because code cannot call the copy constructor of a record. That of a
            // struct runs no code: the fields keep their default values.
            return type.IsValueType
                ? arguments.Length == 0
                : arguments.Length == 0
                    && RunInitializers(value, type, null, call, state)
                    && ConstructBase(value, instance, type, null, call, state);
        }

        if (code is TypeDeclarationSyntax declaration)
        {
            return ConstructPrimary(value, instance, type, constructor.OriginalDefinition, declaration, arguments, origins, call, state);
        }

        if (
            code is not ConstructorDeclarationSyntax
            || state.Context.Bodies.GetBody(code) is not { Operation: IConstructorBodyOperation body } source
        )
        {
            return false;
        }

        Frame callee = SourceMethods.CreateFrame(source, constructor, value, arguments, origins, call, state);
        IInvocationOperation? initializerCall = FindInvocation(body.Initializer);
        bool callsThis =
            initializerCall is not null
            && SymbolEqualityComparer.Default.Equals(
                initializerCall.TargetMethod.ContainingType.OriginalDefinition,
                type.OriginalDefinition
            );
        return (callsThis || RunInitializers(value, type, null, call, state))
            && SourceMethods.RunWithin(
                callee,
                () =>
                {
                    bool isConstructed = callsThis
                        ? ConstructByCall(value, instance, type, initializerCall!, state)
                        : ConstructBase(value, instance, type, initializerCall, call, state);
                    if (isConstructed)
                    {
                        state.Execute(body.BlockBody ?? body.ExpressionBody);
                    }

                    return isConstructed;
                },
                state
            );
    }

    /// <summary>Runs a primary constructor: its parameters become members of the object, those of a record also its properties.</summary>
    private static bool ConstructPrimary(
        Value value,
        UserObject instance,
        INamedTypeSymbol type,
        IMethodSymbol constructor,
        TypeDeclarationSyntax declaration,
        Value[] arguments,
        ValueOrigin?[] origins,
        SyntaxNode call,
        ExecutionState state
    )
    {
        for (int i = 0; i < constructor.Parameters.Length; i++)
        {
            IParameterSymbol parameter = constructor.Parameters[i];
            instance.Set(parameter, arguments[i]);
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
                instance.Set(property, arguments[i]);
            }
        }

        PrimaryConstructorBaseTypeSyntax? baseType = declaration
            .BaseList?.Types.OfType<PrimaryConstructorBaseTypeSyntax>()
            .FirstOrDefault();
        IInvocationOperation? invocation = baseType is null ? null : FindInvocation(state.Context.Bodies.GetBody(baseType)?.Operation);
        if (baseType is not null && invocation is null)
        {
            return false;
        }

        var callee = new Frame(Variables.None)
        {
            This = value,
            TypeArguments = TypeArguments.Find(value, type),
            Method = constructor,
            CallSite = Origins.GetOrigin(call, state),
        };
        return SourceMethods.RunWithin(
            callee,
            () => RunInitializers(value, type, callee, call, state) && ConstructBase(value, instance, type, invocation, call, state),
            state
        );
    }

    /// <summary>Runs the constructor of the base class: the one that is called explicitly, or else the one without parameters.</summary>
    private static bool ConstructBase(
        Value value,
        UserObject instance,
        INamedTypeSymbol type,
        IInvocationOperation? call,
        SyntaxNode origin,
        ExecutionState state
    )
    {
        if (type.BaseType is not { } parent || !TypeFacts.IsUserDefined(parent))
        {
            // The fields of a base class outside the compilation are not modeled: only the arguments of its constructor are evaluated.
            if (call is not null)
            {
                Arguments.Evaluate(call.Arguments, state);
            }

            return true;
        }

        if (call is not null)
        {
            return ConstructByCall(value, instance, parent, call, state);
        }

        return parent.InstanceConstructors.FirstOrDefault(candidate => candidate.Parameters.IsEmpty) is { } parameterless
            && Construct(value, instance, parent, parameterless, [], [], origin, state);
    }

    /// <summary>Evaluates the arguments of a call of <c>this(…)</c> or <c>base(…)</c> and runs the constructor that it names.</summary>
    private static bool ConstructByCall(
        Value value,
        UserObject instance,
        INamedTypeSymbol type,
        IInvocationOperation call,
        ExecutionState state
    )
    {
        Value[] arguments = Arguments.Evaluate(call.Arguments, state);
        return Construct(
            value,
            instance,
            type,
            call.TargetMethod,
            arguments,
            Origins.GetOrigins(call.Arguments, arguments.Length, state),
            call.Syntax,
            state
        );
    }

    private static IInvocationOperation? FindInvocation(IOperation? initializer) =>
        initializer switch
        {
            IInvocationOperation invocation => invocation,
            IExpressionStatementOperation { Operation: IInvocationOperation invocation } => invocation,
            _ => null,
        };

    /// <summary>
    /// Runs the initializers of a type on a new object; returns false if one of them is not interpreted. Those of a type with a primary
    /// constructor may read its parameters, so they run as a part of that constructor.
    /// </summary>
    public static bool RunInitializers(Value value, INamedTypeSymbol type, Frame? within, SyntaxNode call, ExecutionState state)
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

            if (state.Context.Bodies.GetBody(initializer) is not { Operation: ISymbolInitializerOperation operation } source)
            {
                return false;
            }

            var callee = new Frame(source.Variables)
            {
                This = value,
                TypeArguments = TypeArguments.Find(value, type),
                Method = within?.Method,
                CallSite = within?.CallSite ?? Origins.GetOrigin(call, state),
            };
            ISymbol storage =
                member is IPropertySymbol property && !Properties.IsAutomatic(property)
                    ? type.GetMembers()
                        .OfType<IFieldSymbol>()
                        .FirstOrDefault(field => SymbolEqualityComparer.Default.Equals(field.AssociatedSymbol, member))
                        ?? member
                    : member;
            ((UserObject)value.Content!).Set(storage, SourceMethods.RunWithin(callee, () => state.Evaluate(operation.Value), state));
        }

        return true;
    }
}
