using System.Runtime.CompilerServices;
using Keyway.Analyzers.Symbols;
using Microsoft.CodeAnalysis;

namespace Keyway.Analyzers.Relevance;

/// <summary>The members whose code is relevant to the analysis. Over-approximates: matches names without binding them.</summary>
/// <remarks>
/// A member is relevant if it uses a name from Keyway's vocabulary or the name of a relevant member. The names that a file uses are cached
/// per syntax tree, so that after an edit only one file is read again, and are collected only for files that may contain one of the names.
/// </remarks>
internal sealed class RelevantCode
{
    private static readonly ConditionalWeakTable<SyntaxTree, IdentifierIndex> Files = new();

    // Code that extends a design need not name the type of the design. 'Join' and 'Add' are left out: too much unrelated code uses them.
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
        nameof(Board),
        nameof(PartNumber),
        nameof(PartNumberAttribute),
        nameof(Socket.MatingHeader),
        nameof(Header.MatingSocket),
        nameof(HermaphroditicConnector.MatingConnector),
    ];

    private readonly HashSet<SyntaxNode> members = [];

    private RelevantCode() { }

    /// <summary>Finds the relevant members of a compilation.</summary>
    /// <param name="trees">The files of the compilation.</param>
    /// <param name="series">The names of the generated series classes.</param>
    /// <param name="cancellation">Cancels the search.</param>
    public static RelevantCode Find(IEnumerable<SyntaxTree> trees, IEnumerable<string> series, CancellationToken cancellation)
    {
        var code = new RelevantCode();
        List<IdentifierIndex> files = [.. trees.Select(tree => Files.GetValue(tree, read => new IdentifierIndex(read, cancellation)))];
        uint global = IdentifierScanner.ComputeHash("global");
        var globals = files.Where(file => file.MayContain(global)).SelectMany(file => file.GetGlobalNames(cancellation)).ToList();
        var seen = new HashSet<string>(Words.Concat(series), StringComparer.Ordinal);
        Stack<string> open = new(seen);
        while (open.Count > 0)
        {
            cancellation.ThrowIfCancellationRequested();
            string name = open.Pop();
            bool isInAll = globals.Contains(name);
            uint hash = IdentifierScanner.ComputeHash(name);
            foreach (IdentifierIndex file in files.Where(file => isInAll || file.MayContain(hash)))
            {
                foreach (NamedMember member in isInAll ? file.GetMembers(cancellation) : file.FindMembers(hash, cancellation))
                {
                    if (!code.members.Add(member.Syntax))
                    {
                        continue;
                    }

                    Follow(member.Name);
                    Follow(member.InitializedType);
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

    /// <summary>Gets a value indicating whether no member is relevant.</summary>
    public bool IsEmpty => members.Count == 0;

    /// <summary>Determines whether a member is relevant.</summary>
    public bool Contains(ISymbol member, CancellationToken cancellation) =>
        member.DeclaringSyntaxReferences.Any(reference => Contains(reference.GetSyntax(cancellation)));

    /// <summary>Determines whether the member that contains a piece of code is relevant.</summary>
    public bool Contains(SyntaxNode code) => NamedMember.GetDeclaration(code) is { } member && members.Contains(member);
}
