using Keyway.Runtime.Tests.Support;
using Keyway.Text;

namespace Keyway.Runtime.Tests.Boards.Reading;

/// <summary>No text makes a reader throw, and every place lies in the text.</summary>
public class RandomBoardFileTests
{
    private static readonly string[] Pieces =
    [
        "(",
        ")",
        "\"",
        "\\",
        "\n",
        "\r",
        "\r\n",
        "\0",
        "\t",
        " ",
        "\uFEFF",
        "\uD800",
        "💥",
        "\u2028",
        "(((((",
        "))))",
        "(kicad_pcb",
        "(export",
        "(footprint \"x\"",
        "(pad 1 smd rect",
        "(net",
        "(at ",
        "1e999",
        "99999999999999999999",
        "-",
        "+",
        ".",
        "NaN",
        "{slash}",
        "<export>",
        "<",
        ">",
        "&",
        "'",
        "=",
        "<!DOCTYPE a [<!ENTITY b 'c'>]>",
        "]]>",
        "[\n",
        "\n]\n",
        "(\n",
        "\n)\n",
        "327",
        "P  UNITS CUST 1",
        "A01",
        "X+",
        "Y-",
        "N/C",
        ",",
        ";",
        "C1-C900",
        "Ref,",
    ];

    [Fact]
    public void Random_texts_never_throw()
    {
        var random = new Random(20211014);
        for (int i = 0; i < 3000; i++)
        {
            Use(string.Concat(Enumerable.Range(0, random.Next(100)).Select(_ => Pieces[random.Next(Pieces.Length)])));
        }
    }

    [Fact]
    public void Damaged_board_files_never_throw()
    {
        var random = new Random(20241229);
        string[] texts = [.. BoardTexts.All.Values, BoardTexts.Table];
        for (int i = 0; i < 4000; i++)
        {
            string text = texts[i % texts.Length];
            for (int slips = random.Next(1, 6); slips > 0; slips--)
            {
                int place = random.Next(text.Length);
                int length = Math.Min(random.Next(4) == 0 ? random.Next(60) : random.Next(4), text.Length - place);
                text = text.Remove(place, length).Insert(place, random.Next(3) == 0 ? "" : Pieces[random.Next(Pieces.Length)]);
            }

            Use(text);
        }
    }

    [Fact]
    public void Truncated_board_files_never_throw() =>
        Assert.All(
            BoardTexts.All.Values.Append(BoardTexts.Table),
            text =>
            {
                for (int length = 0; length < text.Length; length += 3)
                {
                    Use(text[..length]);
                }
            }
        );

    private static void Use(string text)
    {
        Exception? thrown = Record.Exception(() =>
        {
            var board = Board.Parse("board", "board.net", text);
            Keyway.Boards.Model.BoardFile file = Assert.Single(board.Files);
            Assert.All(board.Findings, finding => AssertInside(finding.Place, text));
            Assert.All(board.Findings, finding => Assert.DoesNotContain(finding.Message, char.IsControl));
            Assert.All(file.Components, component => AssertInside(component.Place, text));
            Assert.All(file.Components.SelectMany(component => component.Fields), field => AssertInside(field.Place, text));
            Assert.All(file.Components.SelectMany(component => component.Pads), pad => AssertInside(pad.Place, text));
            Assert.All(board.Nets, net => Assert.NotEmpty(file.GetNodes(net)));
            Assert.All(board.Connectors, connector => Assert.NotNull($"{connector} {connector.Position} {connector.Rotation}"));
        });
        Assert.True(thrown is null, $"{thrown}\nin the text\n{text}");
    }

    private static void AssertInside(TextPlace place, string text)
    {
        Assert.InRange(place.Start, 0, text.Length);
        Assert.InRange(place.Length, 0, text.Length - place.Start);
        Assert.Equal(new LinePlaces(text).Locate(place.Start, place.Start + place.Length), place);
    }
}
