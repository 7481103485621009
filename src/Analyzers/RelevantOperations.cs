using Keyway.Analyzers.Relevance;
using Keyway.Analyzers.SymbolicExecution.Code;
using Keyway.Analyzers.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Keyway.Analyzers;

/// <summary>Determines which operations create or name parts or designs, themselves or through what they call.</summary>
internal sealed class RelevantOperations(KeywaySymbols symbols, RelevantCode code)
{
    public bool Contains(IOperation operation, CancellationToken cancellation) =>
        operation switch
        {
            IAssignmentOperation { Target: IMemberReferenceOperation { Member: var member } } => symbols.IsPartNumber(member),
            IFieldInitializerOperation initializer => initializer.InitializedFields.Any(symbols.IsPartNumber),
            IPropertyInitializerOperation initializer => initializer.InitializedProperties.Any(symbols.IsPartNumber),
            IParameterInitializerOperation { Parameter: var parameter } => symbols.IsPartNumber(parameter),
            IInvocationOperation invocation => Calls(invocation.TargetMethod, cancellation)
                || symbols.IsConnector(invocation.TargetMethod.ReturnType)
                || symbols.IsDesign(invocation.TargetMethod.ReturnType as INamedTypeSymbol)
                || CallsFunctionOfMember(invocation, cancellation),
            IMethodReferenceOperation { Method: var named } => Calls(named, cancellation),
            IObjectCreationOperation { Constructor: { } constructor } => Calls(constructor, cancellation)
                || InitializesMembers(constructor.ContainingType, cancellation),
            _ => ImplicitCalls.FindCalls(operation).Any(called => called is not null && Calls(called, cancellation)),
        };

    private bool Calls(IMethodSymbol method, CancellationToken cancellation) =>
        symbols.IsDesign(method.ContainingType)
        || symbols.IsStatementExtension(method)
        || SymbolEqualityComparer.Default.Equals(method.ContainingType, symbols.PartNumber)
        || (method.ContainingType is { Name: nameof(Board) } board && symbols.IsRuntime(board))
        || (!symbols.IsRuntime(method) && code.Contains(method, cancellation));

    // As of a table of functions.
    private bool CallsFunctionOfMember(IInvocationOperation call, CancellationToken cancellation) =>
        call is { TargetMethod.MethodKind: MethodKind.DelegateInvoke, Instance: { } function }
        && function.DescendantsAndSelf().OfType<IMemberReferenceOperation>().Any(part => code.Contains(part.Member, cancellation));

    // The initializers of an object's fields and properties run when it is created.
    private bool InitializesMembers(INamedTypeSymbol? created, CancellationToken cancellation)
    {
        for (INamedTypeSymbol? type = created; type is { DeclaringSyntaxReferences.IsEmpty: false }; type = type.BaseType)
        {
            if (type.GetMembers().Any(member => IsInstanceData(member) && code.Contains(member, cancellation)))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsInstanceData(ISymbol member) => member is { IsStatic: false } and (IFieldSymbol or IPropertySymbol);
}
