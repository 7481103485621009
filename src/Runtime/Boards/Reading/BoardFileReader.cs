using Keyway.Boards.Model;
using Keyway.Boards.Reading.KiCad;
using Keyway.Boards.Reading.Netlists;
using Keyway.Boards.Reading.Tables;

namespace Keyway.Boards.Reading;

/// <summary>Reads a board file in the format that its content shows.</summary>
internal static class BoardFileReader
{
    /// <summary>Reads a text. Any text gives a result: what cannot be read is a finding with its place.</summary>
    /// <param name="fileName">The name of the file, for findings.</param>
    /// <param name="text">The content of the file.</param>
    /// <param name="cancellation">Stops the reader.</param>
    public static BoardFile Read(string fileName, string text, CancellationToken cancellation = default)
    {
        var builder = new BoardFileBuilder(fileName, text, cancellation);
        BoardFileFormat format = FormatRecognition.Recognize(text);
        switch (format)
        {
            case BoardFileFormat.KiCadPcb:
                PcbReader.Read(builder);
                break;
            case BoardFileFormat.KiCadNetlist when FormatRecognition.IsXml(text):
                XmlNetlistReader.Read(builder);
                break;
            case BoardFileFormat.KiCadNetlist:
                NetlistReader.Read(builder);
                break;
            case BoardFileFormat.IpcD356:
                IpcD356Reader.Read(builder);
                break;
            case BoardFileFormat.ProtelNetlist:
                ProtelReader.Read(builder);
                break;
            case BoardFileFormat.Table:
                TableReader.Read(builder);
                break;
            default:
                builder.Report.Add(0, text.Length, FormatRecognition.Explain(fileName, text));
                break;
        }

        return builder.Build(format);
    }
}
