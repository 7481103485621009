using System.Globalization;
using Keyway.Boards.Model;
using Keyway.Boards.Nets;
using Keyway.Text;

namespace Keyway.Boards.Facts;

/// <summary>Reads the facts of a board as <see cref="BoardFactsWriter"/> writes them.</summary>
internal sealed class BoardFactsReader
{
    private static readonly NetMarks Unmarked = new(NetRole.Unknown, ReachesGround: false, HasOthers: false);

    private readonly List<BoardFile> files = [];
    private readonly List<NetMarks> sourceMarks = [];
    private readonly Dictionary<string, string> references = new(StringComparer.Ordinal);
    private readonly List<DraftComparison> comparisons = [];
    private DraftFile? file;
    private DraftComponent? component;

    private BoardFactsReader() { }

    /// <summary>Reads the facts, or returns null if another version wrote them, or if they are damaged.</summary>
    /// <param name="text">The facts.</param>
    /// <param name="library">The library that contains them, for the names of files; empty for the program itself.</param>
    public static BoardFacts? Read(string text, string library = "")
    {
        string[] lines = text.Split('\n');
        if (lines[0] != FactKeywords.Version)
        {
            return null;
        }

        try
        {
            var reader = new BoardFactsReader();
            foreach (string line in lines.Skip(1).Where(line => line.Length > 0))
            {
                reader.ReadLine(line.Split('\t'), library);
            }

            return reader.Finish();
        }
        catch (Exception exception) when (exception is FormatException or OverflowException)
        {
            return null;
        }
    }

    private BoardFacts Finish()
    {
        FinishFile();
        if (files.Count == 0)
        {
            throw new FormatException();
        }

        BoardFile source = BoardFile.FindSource(files);
        return new BoardFacts(files, GetMarks(source), references, [.. comparisons.Select(draft => draft.Finish(files, source))]);
    }

    // Only one file has marks; a forged one may have others.
    private NetMarks[] GetMarks(BoardFile source) => [.. source.Nets.Select((_, i) => i < sourceMarks.Count ? sourceMarks[i] : Unmarked)];

    private void ReadLine(string[] words, string library)
    {
        switch (words[0])
        {
            case FactKeywords.File:
                FinishFile();
                string name = FactText.Unescape(GetWord(words, 2));
                file = new DraftFile(
                    library.Length == 0 ? name : $"{library}:{name}",
                    Enum.TryParse(GetWord(words, 1), out BoardFileFormat format) && format is >= 0 and <= BoardFileFormat.Unknown
                        ? format
                        : throw new FormatException()
                );
                break;
            case FactKeywords.Net:
                ReadNet(words);
                break;
            case FactKeywords.Component:
                FinishComponent();
                component = ReadComponent(words);
                break;
            case FactKeywords.Field:
                GetComponent().Fields.Add(new ComponentField(Read(words, 1), Read(words, 2), ReadPlace(GetWord(words, 3), 0)));
                break;
            case FactKeywords.Pad:
                GetComponent().Pads.Add(ReadPad(words, GetComponent()));
                break;
            case FactKeywords.Comparison:
                FinishFile();
                comparisons.Add(new DraftComparison(ReadIndex(words, 1), ReadIndex(words, 2)));
                break;
            case FactKeywords.Difference:
                (comparisons.Count > 0 ? comparisons[comparisons.Count - 1] : throw new FormatException()).Lines.Add(words);
                break;
            default:
                throw new FormatException();
        }
    }

    private static int ReadIndex(string[] words, int index) => checked((int)ParseNumber(GetWord(words, index)));

    private void ReadNet(string[] words)
    {
        string marks = GetWord(words, 1),
            name = Read(words, 2);
        List<BoardNet> nets = GetFile().Nets;
        nets.Add(new BoardNet(name, words.Length > 3 ? Read(words, 3) : name, nets.Count));
        sourceMarks.Add(
            new NetMarks(
                (NetRole)IndexOf(FactKeywords.Roles, marks, 0),
                marks.Contains(FactKeywords.ReachesGround),
                marks.Contains(FactKeywords.HasOthers)
            )
        );
    }

    private DraftComponent ReadComponent(string[] words)
    {
        string reference = Read(words, 1);
        references[GetWord(words, 2)] = reference;
        BoardPosition? position = ReadPosition(words, 4, default);
        return new DraftComponent(reference, ReadPlace(GetWord(words, 8), 0))
        {
            Side = ReadSide(GetWord(words, 3)),
            Position = position,
            LastPosition = position ?? default,
            Rotation = ReadNumber(GetWord(words, 6)),
            IsFitted = GetWord(words, 7) == "1",
        };
    }

    private BoardPad ReadPad(string[] words, DraftComponent owner)
    {
        TextPlace place = ReadPlace(GetWord(words, 3), owner.LastLine);
        BoardPosition? position = ReadPosition(words, 4, owner.LastPosition);
        owner.LastLine = place.Line;
        owner.LastPosition = position ?? owner.LastPosition;
        string sideAndKind = GetWord(words, 6);
        List<BoardNet> nets = GetFile().Nets;
        BoardNet? net = ReadNumber(GetWord(words, 2)) switch
        {
            null => null,
            >= 0 and var index when index < nets.Count => nets[(int)index],
            _ => throw new FormatException(),
        };
        return new BoardPad(Read(words, 1), net, place)
        {
            Position = position,
            Side = ReadSide(sideAndKind),
            Kind = (PadKind)IndexOf(FactKeywords.Kinds, sideAndKind, 1),
        };
    }

    private void FinishComponent()
    {
        if (component is { } finished)
        {
            GetFile()
                .Components.Add(
                    new BoardComponent(finished.Reference, finished.Place, finished.Pads, finished.Fields)
                    {
                        Side = finished.Side,
                        Position = finished.Position,
                        Rotation = finished.Rotation,
                        IsFitted = finished.IsFitted,
                    }
                );
            component = null;
        }
    }

    private void FinishFile()
    {
        FinishComponent();
        if (file is { } finished)
        {
            files.Add(new BoardFile(finished.Name, finished.Format, finished.Components, finished.Nets, []));
            file = null;
        }
    }

    private DraftFile GetFile() => file ?? throw new FormatException();

    private DraftComponent GetComponent() => component ?? throw new FormatException();

    private static string GetWord(string[] words, int index) => index < words.Length ? words[index] : throw new FormatException();

    private static string Read(string[] words, int index) => FactText.Unescape(GetWord(words, index));

    private static long? ReadNumber(string word) => word.Length == 0 ? null : ParseNumber(word);

    private static long ParseNumber(string word) => long.Parse(word, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);

    private static BoardPosition? ReadPosition(string[] words, int index, BoardPosition before) =>
        ReadNumber(GetWord(words, index)) is { } x && ReadNumber(GetWord(words, index + 1)) is { } y
            ? new BoardPosition(checked(before.XNanometers + x), checked(before.YNanometers + y))
            : null;

    private static BoardSide? ReadSide(string word) =>
        word.Length > 0 && word[0] != FactKeywords.Unknown ? (BoardSide)IndexOf(FactKeywords.Sides, word, 0) : null;

    private static int IndexOf(string letters, string word, int index) =>
        index < word.Length && letters.IndexOf(word[index]) is var found and >= 0 ? found : throw new FormatException();

    private static TextPlace ReadPlace(string word, int line)
    {
        string[] numbers = word.Split(',');
        // The facts do not say where the line starts in the file; a build looks it up.
        return new TextPlace(
            0,
            Math.Max(0, checked((int)ParseNumber(GetWord(numbers, 2)))),
            Math.Max(0, checked(line + (int)ParseNumber(numbers[0]))),
            Math.Max(0, checked((int)ParseNumber(GetWord(numbers, 1))))
        );
    }

    private sealed record DraftComparison(int Index, int Count)
    {
        public List<string[]> Lines { get; } = [];

        public FileComparison Finish(List<BoardFile> files, BoardFile source) =>
            Index >= 0 && Index < files.Count && Count >= Lines.Count && Lines.Count > 0
                ? new FileComparison(files[Index], Count, [.. Lines.Select(line => Read(line, source, files[Index]))])
                : throw new FormatException();

        private static NetDifference Read(string[] words, BoardFile source, BoardFile other)
        {
            bool isOfOther = GetWord(words, 1) == "1";
            string pad = BoardFactsReader.Read(words, 3),
                otherPlace = GetWord(words, 6);
            return new NetDifference(
                isOfOther ? other : source,
                isOfOther ? source : other,
                BoardFactsReader.Read(words, 2),
                pad.Length == 0 ? null : pad,
                ReadPlace(GetWord(words, 4), 0),
                ReadNet(GetWord(words, 5)),
                otherPlace.Length == 0 ? null : ReadPlace(otherPlace, 0),
                ReadNet(GetWord(words, 7))
            );
        }

        private static string? ReadNet(string word) => word.Length == 0 ? null : FactText.Unescape(word.Substring(1));
    }

    private sealed record DraftFile(string Name, BoardFileFormat Format)
    {
        public List<BoardNet> Nets { get; } = [];

        public List<BoardComponent> Components { get; } = [];
    }

    private sealed record DraftComponent(string Reference, TextPlace Place)
    {
        public BoardSide? Side { get; init; }

        public BoardPosition? Position { get; init; }

        public long? Rotation { get; init; }

        public bool IsFitted { get; init; }

        public List<ComponentField> Fields { get; } = [];

        public List<BoardPad> Pads { get; } = [];

        public int LastLine { get; set; } = Place.Line;

        public BoardPosition LastPosition { get; set; }
    }
}
