using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Keyway.Analyzers.Relevance;

/// <summary>An index from names to the members of a file that use them; built on first use.</summary>
internal sealed class IdentifierIndex(SyntaxTree tree, CancellationToken firstCancellation)
{
    private readonly IdentifierFilter words = new(tree.GetText(firstCancellation));
    private readonly List<string> globalNames = [];
    private Dictionary<string, List<(SyntaxNode Member, string Name)>>? naming;
    private List<(SyntaxNode Member, string Name)>? all;

    /// <summary>Gets the member that contains a piece of code, or the compilation unit for top-level statements.</summary>
    public static SyntaxNode? GetMember(SyntaxNode code) => code.FirstAncestorOrSelf<SyntaxNode>(IsMember);

    /// <summary>Determines whether the file may contain a name. Only a negative answer is certain.</summary>
    /// <param name="name">The hash of the name, from <see cref="IdentifierFilter.ComputeHash"/>.</param>
    public bool MayContain(uint name) => words.MayContain(name);

    /// <summary>Gets the names in the file's <c>global using static</c> directives, whose members all files can use unqualified.</summary>
    public IReadOnlyList<string> GetGlobalNames(CancellationToken cancellation)
    {
        Read(cancellation);
        return globalNames;
    }

    /// <summary>Gets all members of the file that use a name.</summary>
    public List<(SyntaxNode Member, string Name)> GetMembers(CancellationToken cancellation) =>
        all ??= [.. Read(cancellation).Values.SelectMany(members => members).Distinct()];

    /// <summary>Finds the members that use a name, each with its own name.</summary>
    public List<(SyntaxNode Member, string Name)> FindMembers(string name, CancellationToken cancellation) =>
        Read(cancellation).TryGetValue(name, out List<(SyntaxNode, string)>? members) ? members : [];

    private Dictionary<string, List<(SyntaxNode Member, string Name)>> Read(CancellationToken cancellation)
    {
        // The index belongs to a syntax tree, which several compilations can share.
        lock (globalNames)
        {
            return naming ??= Gather(tree.GetRoot(cancellation));
        }
    }

    private Dictionary<string, List<(SyntaxNode Member, string Name)>> Gather(SyntaxNode root)
    {
        var gathered = new Dictionary<string, List<(SyntaxNode Member, string Name)>>(StringComparer.Ordinal);
        var opened = new List<string>();
        SyntaxNode member = root;
        foreach (SyntaxNode node in root.DescendantNodes())
        {
            if (IsMember(node) || !member.FullSpan.Contains(node.FullSpan))
            {
                member = GetMember(node)!;
            }

            if (node is SimpleNameSyntax { Identifier.ValueText: var name })
            {
                Add(gathered, name, member);
            }
            else if (node is UsingDirectiveSyntax { StaticKeyword.RawKind: not 0 } directive)
            {
                (directive.GlobalKeyword.RawKind != 0 ? globalNames : opened).AddRange(
                    directive.DescendantNodes().OfType<SimpleNameSyntax>().Select(part => part.Identifier.ValueText)
                );
            }
        }

        List<(SyntaxNode, string)> every = opened.Count == 0 ? [] : [.. gathered.Values.SelectMany(members => members).Distinct()];
        foreach (string name in opened)
        {
            gathered[name] = every;
        }

        return gathered;
    }

    private static void Add(Dictionary<string, List<(SyntaxNode Member, string Name)>> gathered, string name, SyntaxNode member)
    {
        if (!gathered.TryGetValue(name, out List<(SyntaxNode Member, string Name)>? members))
        {
            gathered.Add(name, members = []);
        }

        // All names in a member are added consecutively, so comparing with the last member is enough.
        if (members.Count == 0 || members[members.Count - 1].Member != member)
        {
            members.Add((member, GetName(member)));
        }
    }

    /// <summary>Gets the name of the type whose constructors run a member's initializer, or an empty string if none do.</summary>
    public static string GetInitializedType(SyntaxNode member) =>
        member is PropertyDeclarationSyntax { Initializer: not null } or FieldDeclarationSyntax
        && !((MemberDeclarationSyntax)member).Modifiers.Any(SyntaxKind.StaticKeyword)
            ? (member.Parent as BaseTypeDeclarationSyntax)?.Identifier.ValueText ?? ""
            : "";

    private static bool IsMember(SyntaxNode node) =>
        node is (MemberDeclarationSyntax and not GlobalStatementSyntax) or CompilationUnitSyntax;

    private static string GetName(SyntaxNode member) =>
        member switch
        {
            MethodDeclarationSyntax method => method.Identifier.ValueText,
            PropertyDeclarationSyntax property => property.Identifier.ValueText,
            BaseTypeDeclarationSyntax type => type.Identifier.ValueText,
            ConstructorDeclarationSyntax constructor => constructor.Identifier.ValueText,
            BaseFieldDeclarationSyntax { Declaration.Variables: { Count: 1 } variables } => variables[0].Identifier.ValueText,
            _ => "",
        };
}
