using Keyway.Analyzers.SymbolicExecution.Code;
using Keyway.Analyzers.SymbolicExecution.Effects;
using Keyway.Analyzers.SymbolicExecution.State;
using Keyway.Analyzers.SymbolicExecution.Values;
using Keyway.Analyzers.SymbolicExecution.Values.Heap;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace Keyway.Analyzers.SymbolicExecution.Operations;

/// <summary>Runs constructors of the compilation.</summary>
internal static class Constructors
{
    public static bool Construct(
        Value made,
        UserObject held,
        INamedTypeSymbol type,
        IMethodSymbol constructor,
        Value[] arguments,
        ValueOrigin?[] places,
        SyntaxNode call,
        ExecutionState state
    )
    {
        SyntaxNode? code = constructor.OriginalDefinition.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax();
        if (constructor.IsImplicitlyDeclared || code is null)
        {
            // A record's copy constructor is never called by name; a structure that has no constructor for it is empty.
            return type.IsValueType
                ? arguments.Length == 0
                : arguments.Length == 0
                    && RunInitializers(made, type, null, call, state)
                    && ConstructBase(made, held, type, null, call, state);
        }

        if (code is TypeDeclarationSyntax declaration)
        {
            return ConstructPrimary(made, held, type, constructor.OriginalDefinition, declaration, arguments, places, call, state);
        }

        if (
            code is not ConstructorDeclarationSyntax
            || state.Context.Bodies.GetBody(code) is not { Operation: IConstructorBodyOperation body } known
        )
        {
            return false;
        }

        Frame callee = SourceMethods.CreateFrame(known, constructor, made, arguments, places, call, state);
        IInvocationOperation? first = FindInvocation(body.Initializer);
        bool isOther =
            first is not null
            && SymbolEqualityComparer.Default.Equals(first.TargetMethod.ContainingType.OriginalDefinition, type.OriginalDefinition);
        return (isOther || RunInitializers(made, type, null, call, state))
            && SourceMethods.RunWithin(
                callee,
                () =>
                {
                    bool isMade = isOther
                        ? ConstructBy(made, held, type, first!, state)
                        : ConstructBase(made, held, type, first, call, state);
                    if (isMade)
                    {
                        state.Execute(body.BlockBody ?? body.ExpressionBody);
                    }

                    return isMade;
                },
                state
            );
    }

    private static bool ConstructPrimary(
        Value made,
        UserObject held,
        INamedTypeSymbol type,
        IMethodSymbol constructor,
        TypeDeclarationSyntax declaration,
        Value[] arguments,
        ValueOrigin?[] places,
        SyntaxNode call,
        ExecutionState state
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
        IInvocationOperation? invocation = first is null ? null : FindInvocation(state.Context.Bodies.GetBody(first)?.Operation);
        if (first is not null && invocation is null)
        {
            return false;
        }

        var callee = new Frame(Variables.None)
        {
            This = made,
            Method = constructor,
            CallSite = Origins.GetOrigin(call, state),
        };
        return SourceMethods.RunWithin(
            callee,
            () => RunInitializers(made, type, callee, call, state) && ConstructBase(made, held, type, invocation, call, state),
            state
        );
    }

    private static bool ConstructBase(
        Value made,
        UserObject held,
        INamedTypeSymbol type,
        IInvocationOperation? call,
        SyntaxNode origin,
        ExecutionState state
    )
    {
        if (type.BaseType is not { } parent || !TypeFacts.IsUserDefined(parent))
        {
            // What a framework's type does with its arguments is its own matter; it has none of the fields that are followed.
            if (call is not null)
            {
                Arguments.Evaluate(call.Arguments, state);
            }

            return true;
        }

        if (call is not null)
        {
            return ConstructBy(made, held, parent, call, state);
        }

        return parent.InstanceConstructors.FirstOrDefault(candidate => candidate.Parameters.IsEmpty) is { } standard
            && Construct(made, held, parent, standard, [], [], origin, state);
    }

    private static bool ConstructBy(Value made, UserObject held, INamedTypeSymbol type, IInvocationOperation call, ExecutionState state)
    {
        Value[] arguments = Arguments.Evaluate(call.Arguments, state);
        return Construct(
            made,
            held,
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

    private static bool RunInitializers(Value made, INamedTypeSymbol type, Frame? within, SyntaxNode call, ExecutionState state)
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

            if (state.Context.Bodies.GetBody(initializer) is not { Operation: ISymbolInitializerOperation operation } known)
            {
                return false;
            }

            var callee = new Frame(known.Variables)
            {
                This = made,
                Method = within?.Method,
                CallSite = within?.CallSite ?? Origins.GetOrigin(call, state),
            };
            ISymbol kept =
                member is IPropertySymbol property && !Properties.IsAutomatic(property)
                    ? type.GetMembers()
                        .OfType<IFieldSymbol>()
                        .FirstOrDefault(field => SymbolEqualityComparer.Default.Equals(field.AssociatedSymbol, member))
                        ?? member
                    : member;
            ((UserObject)made.Content!).Set(kept, SourceMethods.RunWithin(callee, () => state.Evaluate(operation.Value), state));
        }

        return true;
    }
}
