using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Keyway.Analyzers.Relevance;

/// <summary>An index from names to the members of a file that may use them; built on first use.</summary>
/// <remarks>
/// It is built from the characters of the file, within the spans of its members, which costs a fraction of visiting all syntax.
/// </remarks>
internal sealed class IdentifierIndex(SyntaxTree tree, CancellationToken firstCancellation)
{
    private readonly IdentifierFilter words = new(tree.GetText(firstCancellation));
    private readonly List<string> globalNames = [];
    private Dictionary<uint, List<NamedMember>>? naming;
    private List<NamedMember> all = [];

    /// <summary>Determines whether the file may contain a name. Only a negative answer is certain.</summary>
    /// <param name="name">The hash of the name, from <see cref="IdentifierScanner.ComputeHash"/>.</param>
    public bool MayContain(uint name) => words.MayContain(name);

    /// <summary>Gets the names in the file's <c>global using static</c> directives, whose members all files can use unqualified.</summary>
    public IReadOnlyList<string> GetGlobalNames(CancellationToken cancellation)
    {
        Read(cancellation);
        return globalNames;
    }

    /// <summary>Gets all members of the file.</summary>
    public List<NamedMember> GetMembers(CancellationToken cancellation)
    {
        Read(cancellation);
        return all;
    }

    /// <summary>Finds the members that may use a name.</summary>
    /// <param name="name">The hash of the name.</param>
    /// <param name="cancellation">Cancels the search.</param>
    public List<NamedMember> FindMembers(uint name, CancellationToken cancellation) =>
        Read(cancellation).TryGetValue(name, out List<NamedMember>? members) ? members : [];

    private Dictionary<uint, List<NamedMember>> Read(CancellationToken cancellation)
    {
        // The index belongs to a syntax tree, which several compilations can share.
        lock (globalNames)
        {
            return naming ??= Gather(tree.GetRoot(cancellation), cancellation);
        }
    }

    private Dictionary<uint, List<NamedMember>> Gather(SyntaxNode root, CancellationToken cancellation)
    {
        all = [.. NamedMember.FindAll(root)];
        var gathered = new Dictionary<uint, List<NamedMember>>();
        var around = new Stack<NamedMember>();
        int opened = 0;
        if (words.MayHideAny)
        {
            foreach (SyntaxToken token in root.DescendantTokens().Where(token => token.IsKind(SyntaxKind.IdentifierToken)))
            {
                Add(IdentifierScanner.ComputeHash(token.ValueText), token.SpanStart);
            }
        }
        else
        {
            var scanner = new IdentifierScanner(tree.GetText(cancellation));
            while (scanner.MoveNext())
            {
                Add(scanner.Hash, scanner.Position);
            }
        }

        foreach (UsingDirectiveSyntax directive in FindUsings(root).Where(directive => directive.StaticKeyword.RawKind != 0))
        {
            foreach (SimpleNameSyntax part in directive.DescendantNodes().OfType<SimpleNameSyntax>())
            {
                string name = part.Identifier.ValueText;
                gathered[IdentifierScanner.ComputeHash(name)] = all;
                if (directive.GlobalKeyword.RawKind != 0)
                {
                    globalNames.Add(name);
                }
            }
        }

        return gathered;

        // Words come in the order of their positions. Those before the first token of a member are comments and what else is no code.
        void Add(uint name, int position)
        {
            while (opened < all.Count && all[opened].Syntax.FullSpan.Start <= position)
            {
                around.Push(all[opened++]);
            }

            while (around.Count > 0 && around.Peek().Syntax.FullSpan.End <= position)
            {
                around.Pop();
            }

            if (around.Count > 0 && around.Peek() is var member && member.Syntax.SpanStart <= position)
            {
                AddTo(gathered, name, member);
            }
        }
    }

    private static IEnumerable<UsingDirectiveSyntax> FindUsings(SyntaxNode root) =>
        root.DescendantNodesAndSelf(node => node is CompilationUnitSyntax or BaseNamespaceDeclarationSyntax).OfType<UsingDirectiveSyntax>();

    private static void AddTo(Dictionary<uint, List<NamedMember>> gathered, uint name, NamedMember member)
    {
        if (!gathered.TryGetValue(name, out List<NamedMember>? members))
        {
            gathered.Add(name, members = []);
        }

        // All names in a member are added consecutively, so comparing with the last member is enough.
        if (members.Count == 0 || members[members.Count - 1] != member)
        {
            members.Add(member);
        }
    }
}
