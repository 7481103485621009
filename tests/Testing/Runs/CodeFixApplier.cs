using System.Collections.Immutable;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace Microsoft.CodeAnalysis.Testing;

/// <summary>Asks code fix providers for their actions, chooses one and applies it.</summary>
internal sealed class CodeFixApplier(
    ImmutableArray<CodeFixProvider> providers,
    int? index,
    string? equivalenceKey,
    Action<CodeAction> inspect
)
{
    private readonly List<string> seen = [];

    /// <summary>The actions that were offered, to be read in a failure.</summary>
    public string Offered => seen.Count == 0 ? "No code action was offered." : $"Code actions offered:\n  {string.Join("\n  ", seen)}";

    /// <summary>The project after the first fix that changes it, or null if none does.</summary>
    public async Task<Project?> FixFirstAsync(
        TestProject project,
        ImmutableArray<Diagnostic> diagnostics,
        CancellationToken cancellationToken
    )
    {
        foreach (Diagnostic diagnostic in Fixable(project, diagnostics))
        {
            if (
                await ChooseAsync(project.Project, diagnostic, cancellationToken) is { } chosen
                && await ApplyAsync(project.Project, chosen.Action, cancellationToken) is { } changed
            )
            {
                return changed;
            }
        }

        return null;
    }

    /// <summary>The project after the first Fix All that changes it, or null if none does.</summary>
    public async Task<Project?> FixAllAsync(
        TestProject project,
        ImmutableArray<Diagnostic> diagnostics,
        FixAllScope scope,
        CancellationToken cancellationToken
    )
    {
        ImmutableArray<Diagnostic> fixable = Fixable(project, diagnostics);
        foreach (Diagnostic diagnostic in fixable)
        {
            if (
                await ChooseAsync(project.Project, diagnostic, cancellationToken) is not { } chosen
                || chosen.Provider.GetFixAllProvider() is not { } fixAll
                || !fixAll.GetSupportedFixAllScopes().Contains(scope)
            )
            {
                continue;
            }

            var context = new FixAllContext(
                project.Project.GetDocument(diagnostic.Location.SourceTree)!,
                chosen.Provider,
                scope,
                chosen.Action.EquivalenceKey,
                chosen.Provider.FixableDiagnosticIds,
                new KnownDiagnostics(fixable),
                cancellationToken
            );
            if (
                await fixAll.GetFixAsync(context) is { } action
                && await ApplyAsync(project.Project, action, cancellationToken) is { } changed
            )
            {
                return changed;
            }
        }

        return null;
    }

    public ImmutableArray<Diagnostic> Fixable(TestProject project, ImmutableArray<Diagnostic> diagnostics) =>
        [
            .. diagnostics.Where(diagnostic =>
                project.Project.GetDocument(diagnostic.Location.SourceTree) is { } document
                && !project.Generated.Contains(document.Id)
                && providers.Any(provider => provider.FixableDiagnosticIds.Contains(diagnostic.Id))
            ),
        ];

    private async Task<(CodeFixProvider Provider, CodeAction Action)?> ChooseAsync(
        Project project,
        Diagnostic diagnostic,
        CancellationToken cancellationToken
    )
    {
        var offered = new List<(CodeFixProvider Provider, CodeAction Action)>();
        foreach (CodeFixProvider provider in providers.Where(provider => provider.FixableDiagnosticIds.Contains(diagnostic.Id)))
        {
            var context = new CodeFixContext(
                project.GetDocument(diagnostic.Location.SourceTree)!,
                diagnostic,
                (action, _) => offered.AddRange(Leaves(action).Select(leaf => (provider, leaf))),
                cancellationToken
            );
            await provider.RegisterCodeFixesAsync(context);
        }

        seen.AddRange(
            offered.Select((offer, i) => $"{diagnostic.Id} [{i}] '{offer.Action.Title}' (key {offer.Action.EquivalenceKey ?? "none"})")
        );
        (CodeFixProvider Provider, CodeAction Action) chosen =
            index is null && equivalenceKey is not null
                ? offered.FirstOrDefault(offer => offer.Action.EquivalenceKey == equivalenceKey)
                : offered.ElementAtOrDefault(index ?? 0);
        if (chosen.Action is null || (equivalenceKey is not null && chosen.Action.EquivalenceKey != equivalenceKey))
        {
            return null;
        }

        inspect(chosen.Action);
        return chosen;
    }

    private static IEnumerable<CodeAction> Leaves(CodeAction action) =>
        action.NestedActions.IsEmpty ? [action] : action.NestedActions.SelectMany(Leaves);

    private static async Task<Project?> ApplyAsync(Project project, CodeAction action, CancellationToken cancellationToken)
    {
        ImmutableArray<CodeActionOperation> operations = await action.GetOperationsAsync(cancellationToken);
        Project? changed = operations.OfType<ApplyChangesOperation>().SingleOrDefault()?.ChangedSolution.GetProject(project.Id);
        if (changed is null)
        {
            return null;
        }

        ProjectChanges changes = changed.GetChanges(project);
        bool hasChanges =
            changes.GetChangedDocuments(onlyGetDocumentsWithTextChanges: true).Any()
            || changes.GetAddedDocuments().Any()
            || changes.GetRemovedDocuments().Any();
        return hasChanges ? changed : null;
    }

    /// <summary>Gives Fix All the diagnostics that are known already.</summary>
    private sealed class KnownDiagnostics(ImmutableArray<Diagnostic> diagnostics) : FixAllContext.DiagnosticProvider
    {
        public override Task<IEnumerable<Diagnostic>> GetDocumentDiagnosticsAsync(Document document, CancellationToken cancellationToken) =>
            Task.FromResult(
                diagnostics.Where(diagnostic => document.Project.GetDocument(diagnostic.Location.SourceTree)?.Id == document.Id)
            );

        public override Task<IEnumerable<Diagnostic>> GetProjectDiagnosticsAsync(Project project, CancellationToken cancellationToken) =>
            Task.FromResult<IEnumerable<Diagnostic>>([]);

        public override Task<IEnumerable<Diagnostic>> GetAllDiagnosticsAsync(Project project, CancellationToken cancellationToken) =>
            Task.FromResult<IEnumerable<Diagnostic>>(diagnostics);
    }
}
