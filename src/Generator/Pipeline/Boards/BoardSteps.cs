using Keyway.Generator.Diagnostics;
using Keyway.Generator.Emission;
using Keyway.Generator.Model;
using Keyway.Generator.Values;
using Microsoft.CodeAnalysis;

namespace Keyway.Generator.Pipeline.Boards;

/// <summary>The steps from board files to the classes of boards.</summary>
/// <remarks>Only references to files are collected, to put the files of a board together; a board is read again if one of its files changes.</remarks>
internal static class BoardSteps
{
    /// <summary>Registers the steps, and returns the names of the classes.</summary>
    public static IncrementalValueProvider<EquatableArray<BoardName>> Register(
        IncrementalGeneratorInitializationContext context,
        IncrementalValueProvider<bool> isNewEnough
    )
    {
        IncrementalValuesProvider<ReadBoard> boards = context
            .AdditionalTextsProvider.Combine(context.AnalyzerConfigOptionsProvider)
            .Select(static (pair, _) => BoardFileInput.Find(pair.Left, pair.Right))
            .Where(static file => file is not null)
            .Select(static (file, _) => file!)
            .WithTrackingName(TrackingNames.BoardFiles)
            .Collect()
            .SelectMany(static (files, _) => BoardInput.Group(files))
            .WithTrackingName(TrackingNames.BoardInputs)
            .Select(static (board, cancellation) => ReadBoard.Read(board, cancellation))
            .WithTrackingName(TrackingNames.Boards);
        IncrementalValueProvider<EquatableArray<BoardName>> names = boards
            .Select(static (board, _) => board.Name)
            .Where(static name => name is not null)
            .Collect()
            .Select(static (all, _) => all.Select(name => name!).ToEquatableArray())
            .WithTrackingName(TrackingNames.BoardNames);
        Report(context, boards.SelectMany(static (board, _) => board.Findings).WithTrackingName(TrackingNames.BoardFindings));
        Report(context, names.SelectMany(static (all, _) => BoardName.FindClashes(all)).WithTrackingName(TrackingNames.BoardClashes));
        Write(context, boards, names, isNewEnough);
        return names;
    }

    private static void Write(
        IncrementalGeneratorInitializationContext context,
        IncrementalValuesProvider<ReadBoard> boards,
        IncrementalValueProvider<EquatableArray<BoardName>> names,
        IncrementalValueProvider<bool> isNewEnough
    )
    {
        IncrementalValueProvider<EquatableArray<BoardName>> repeated = names.Select(
            static (all, _) => BoardName.FindRepeated(all).ToEquatableArray()
        );
        IncrementalValuesProvider<BoardModel> models = boards
            .Combine(repeated)
            .Where(static pair => pair.Left.Model is not null && !pair.Right.Contains(pair.Left.Name!))
            .Select(static (pair, _) => pair.Left.Model!)
            .WithTrackingName(TrackingNames.BoardModels);
        context.RegisterSourceOutput(
            models.Combine(isNewEnough),
            static (output, pair) =>
            {
                if (pair.Right)
                {
                    output.AddSource(BoardEmitter.HintName(pair.Left), BoardEmitter.Write(pair.Left));
                }
            }
        );
    }

    private static void Report(IncrementalGeneratorInitializationContext context, IncrementalValuesProvider<CatalogFinding> findings) =>
        context.RegisterSourceOutput(findings, static (output, finding) => output.ReportDiagnostic(finding.ToDiagnostic()));
}
