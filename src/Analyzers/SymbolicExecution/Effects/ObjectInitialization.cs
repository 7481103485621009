using Keyway.Analyzers.SymbolicExecution.Code;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace Keyway.Analyzers.SymbolicExecution.Effects;

/// <summary>Recognizes the code that gives an object its first values.</summary>
internal static class ObjectInitialization
{
    /// <summary>Determines whether an expression is a member without code of the object that an initializer is about.</summary>
    public static bool IsInitialized(IOperation target) =>
        target
            is IFieldReferenceOperation { Instance: IInstanceReferenceOperation { ReferenceKind: InstanceReferenceKind.ImplicitReceiver } }
        || (
            target
                is IPropertyReferenceOperation
                {
                    Instance: IInstanceReferenceOperation { ReferenceKind: InstanceReferenceKind.ImplicitReceiver },
                    Property: var property
                }
            && Properties.IsAutomatic(property)
        );

    /// <summary>Determines whether an expression is a field or auto-implemented property of <c>this</c>.</summary>
    public static bool IsOwnMember(IOperation target) =>
        target is IFieldReferenceOperation { Instance: IInstanceReferenceOperation }
        || (
            target is IPropertyReferenceOperation { Instance: IInstanceReferenceOperation, Property: var property }
            && Properties.IsAutomatic(property)
        );

    /// <summary>Finds the initializers of the fields and properties of the objects of a type.</summary>
    public static IEnumerable<EqualsValueClauseSyntax> FindInitializers(INamedTypeSymbol type) =>
        type
            .OriginalDefinition.DeclaringSyntaxReferences.Select(reference => reference.GetSyntax())
            .OfType<TypeDeclarationSyntax>()
            .SelectMany(declaration => declaration.Members)
            .Where(member => !member.Modifiers.Any(SyntaxKind.StaticKeyword) && !member.Modifiers.Any(SyntaxKind.ConstKeyword))
            .SelectMany(member =>
                member switch
                {
                    FieldDeclarationSyntax field => field.Declaration.Variables.Select(variable => variable.Initializer),
                    PropertyDeclarationSyntax property => [property.Initializer],
                    _ => [],
                }
            )
            .OfType<EqualsValueClauseSyntax>();
}
