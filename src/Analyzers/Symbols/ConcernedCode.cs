using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Keyway.Analyzers.Symbols;

/// <summary>Finds, by names alone, the members whose code has to do with Keyway: rather too many than too few.</summary>
/// <remarks>
/// A member does if it names something of Keyway's, or another member that does. What a file names is gathered once for the file, so that
/// after an edit only the edited file is read again.
/// </remarks>
internal sealed class ConcernedCode
{
    private static readonly ConditionalWeakTable<SyntaxTree, FileNames> Files = new();

    private static readonly string[] Words =
    [
        nameof(Interconnect), nameof(BoardAssembly), nameof(PartNumber), nameof(Socket.MatingHeader), nameof(Header.MatingSocket),
        nameof(HermaphroditicConnector.MatingConnector), nameof(Interconnect.Net), nameof(Interconnect.AtMatedHeight), nameof(Interconnect.AtVoltage),
        nameof(Interconnect.AtAmbient), nameof(Interconnect.ForMatingCycles),
    ];

    private readonly HashSet<SyntaxNode> members = [];

    private ConcernedCode()
    {
    }

    /// <param name="trees">The files of the compilation.</param>
    /// <param name="series">The names of the classes that hold series.</param>
    /// <param name="cancellation">Ends the search.</param>
    public static ConcernedCode In(IEnumerable<SyntaxTree> trees, IEnumerable<string> series, CancellationToken cancellation)
    {
        var code = new ConcernedCode();
        List<FileNames> files = [.. trees.Select(tree => Files.GetValue(tree, read => new FileNames(read.GetRoot(cancellation))))];
        var globals = files.SelectMany(file => file.GlobalNames).ToList();
        var seen = new HashSet<string>(Words.Concat(series), StringComparer.Ordinal);
        Stack<string> open = new(seen);
        while (open.Count > 0)
        {
            cancellation.ThrowIfCancellationRequested();
            string name = open.Pop();
            bool isInAll = globals.Contains(name);
            foreach (FileNames file in files)
            {
                foreach ((SyntaxNode member, string own) in isInAll ? file.All : file.Naming(name))
                {
                    if (code.members.Add(member) && own.Length > 0 && seen.Add(own))
                    {
                        open.Push(own);
                    }
                }
            }
        }

        return code;
    }

    /// <summary>Whether a member's own code has to do with Keyway.</summary>
    public bool Contains(ISymbol member, CancellationToken cancellation) =>
        member.DeclaringSyntaxReferences.Any(reference => MemberOf(reference.GetSyntax(cancellation)) is { } node && members.Contains(node));

    private static SyntaxNode? MemberOf(SyntaxNode node) =>
        node.FirstAncestorOrSelf<SyntaxNode>(candidate => candidate is MemberDeclarationSyntax or CompilationUnitSyntax);

    /// <summary>What the members of a file name.</summary>
    private sealed class FileNames
    {
        private readonly Dictionary<string, List<(SyntaxNode Member, string Name)>> naming = new(StringComparer.Ordinal);
        private List<(SyntaxNode Member, string Name)>? all;

        public FileNames(SyntaxNode root)
        {
            var opened = new List<string>();
            foreach (SyntaxNode node in root.DescendantNodes())
            {
                if (node is SimpleNameSyntax { Identifier.ValueText: var name } && MemberOf(node) is { } member)
                {
                    Add(name, member is GlobalStatementSyntax ? root : member);
                }
                else if (node is UsingDirectiveSyntax { StaticKeyword.RawKind: not 0 } directive)
                {
                    (directive.GlobalKeyword.RawKind != 0 ? GlobalNames : opened).AddRange(directive.DescendantNodes().OfType<SimpleNameSyntax>().Select(part => part.Identifier.ValueText));
                }
            }

            foreach (string name in opened)
            {
                naming[name] = All;
            }
        }

        /// <summary>What the file opens for all files, so that its members need no further name.</summary>
        public List<string> GlobalNames { get; } = [];

        /// <summary>All members of the file.</summary>
        public List<(SyntaxNode Member, string Name)> All => all ??= [.. naming.Values.SelectMany(members => members).Distinct()];

        public List<(SyntaxNode Member, string Name)> Naming(string name) =>
            naming.TryGetValue(name, out List<(SyntaxNode, string)>? members) ? members : [];

        private void Add(string name, SyntaxNode member)
        {
            if (!naming.TryGetValue(name, out List<(SyntaxNode Member, string Name)>? members))
            {
                naming.Add(name, members = []);
            }

            // The names of a member come one after the other.
            if (members.Count == 0 || members[members.Count - 1].Member != member)
            {
                members.Add((member, NameOf(member)));
            }
        }

        private static string NameOf(SyntaxNode member) => member switch
        {
            MethodDeclarationSyntax method => method.Identifier.ValueText,
            PropertyDeclarationSyntax property => property.Identifier.ValueText,
            BaseTypeDeclarationSyntax type => type.Identifier.ValueText,
            ConstructorDeclarationSyntax constructor => constructor.Identifier.ValueText,
            BaseFieldDeclarationSyntax { Declaration.Variables: { Count: 1 } variables } => variables[0].Identifier.ValueText,
            _ => "",
        };
    }
}
