using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;

namespace Keyway.Analyzers.Relevance;

/// <summary>Finds, by names alone, the members whose code has to do with Keyway: rather too many than too few.</summary>
/// <remarks>
/// A member does if it names something of Keyway's, or another member that does. What a file names is gathered once for the file, so that
/// after an edit only the edited file is read again; and only for a file that holds one of the words at all.
/// </remarks>
internal sealed class RelevantCode
{
    private static readonly ConditionalWeakTable<SyntaxTree, IdentifierIndex> Files = new();

    // What continues a design may stand in code that does not name its type; but too much code joins and adds.
    private static IEnumerable<string> Statements =>
        DesignVocabulary
            .Types.SelectMany(type => DesignVocabulary.GetStatements(type).Methods)
            .Append(nameof(Interconnect.EnsureValid))
            .Where(name => name is not (nameof(BoardAssembly.Join) or nameof(PurchaseOrder.Add)))
            .Distinct();

    private static readonly string[] Words =
    [
        .. DesignVocabulary.Types,
        .. Statements,
        nameof(PartNumber),
        nameof(PartNumberAttribute),
        nameof(Socket.MatingHeader),
        nameof(Header.MatingSocket),
        nameof(HermaphroditicConnector.MatingConnector),
    ];

    private readonly HashSet<SyntaxNode> members = [];

    private RelevantCode() { }

    /// <param name="trees">The files of the compilation.</param>
    /// <param name="series">The names of the classes that hold series.</param>
    /// <param name="cancellation">Ends the search.</param>
    public static RelevantCode Find(IEnumerable<SyntaxTree> trees, IEnumerable<string> series, CancellationToken cancellation)
    {
        var code = new RelevantCode();
        List<IdentifierIndex> files = [.. trees.Select(tree => Files.GetValue(tree, read => new IdentifierIndex(read, cancellation)))];
        uint global = IdentifierFilter.ComputeHash("global");
        var globals = files.Where(file => file.MayContain(global)).SelectMany(file => file.GetGlobalNames(cancellation)).ToList();
        var seen = new HashSet<string>(Words.Concat(series), StringComparer.Ordinal);
        Stack<string> open = new(seen);
        while (open.Count > 0)
        {
            cancellation.ThrowIfCancellationRequested();
            string name = open.Pop();
            bool isInAll = globals.Contains(name);
            uint hash = IdentifierFilter.ComputeHash(name);
            foreach (IdentifierIndex file in files.Where(file => isInAll || file.MayContain(hash)))
            {
                foreach ((SyntaxNode member, string own) in isInAll ? file.GetMembers(cancellation) : file.FindMembers(name, cancellation))
                {
                    if (!code.members.Add(member))
                    {
                        continue;
                    }

                    Follow(own);
                    Follow(IdentifierIndex.GetInitializedType(member));
                }
            }
        }

        return code;

        void Follow(string named)
        {
            if (named.Length > 0 && seen.Add(named))
            {
                open.Push(named);
            }
        }
    }

    /// <summary>Whether no member has to do with Keyway.</summary>
    public bool IsEmpty => members.Count == 0;

    /// <summary>Whether a member's own code has to do with Keyway.</summary>
    public bool Contains(ISymbol member, CancellationToken cancellation) =>
        member.DeclaringSyntaxReferences.Any(reference => Contains(reference.GetSyntax(cancellation)));

    /// <summary>Whether the member that a piece of code belongs to has to do with Keyway.</summary>
    public bool Contains(SyntaxNode code) => IdentifierIndex.GetMember(code) is { } member && members.Contains(member);
}
