using Keyway.Boards.Model;
using Keyway.Text;

namespace Keyway.Boards.Reading;

/// <summary>Collects what a reader finds in a file.</summary>
internal sealed class BoardFileBuilder
{
    private readonly string fileName;
    private readonly LinePlaces places;
    private readonly List<ComponentBuilder> components = [];
    private readonly Dictionary<string, ComponentBuilder> byReference = new(StringComparer.Ordinal);
    private readonly List<BoardNet> nets = [];
    private readonly Dictionary<string, BoardNet> netsByName = new(StringComparer.Ordinal);

    /// <summary>Creates a builder for a text.</summary>
    public BoardFileBuilder(string fileName, string text, CancellationToken cancellation)
    {
        this.fileName = fileName;
        Text = text;
        Cancellation = cancellation;
        places = new LinePlaces(text);
        // Findings go back in the text, and would make the places of pads begin from the first line again.
        Report = new BoardReport(fileName, new LinePlaces(text));
    }

    public string Text { get; }

    public CancellationToken Cancellation { get; }

    public BoardReport Report { get; }

    public TextPool Pool { get; } = new();

    public IReadOnlyList<ComponentBuilder> Components => components;

    public TextPlace Locate(int start, int end) => places.Locate(start, end);

    /// <summary>Returns the net of this name, or null for the empty name.</summary>
    /// <param name="name">The whole name, as the file writes it.</param>
    public BoardNet? GetNet(string name)
    {
        if (name.Length == 0)
        {
            return null;
        }

        if (!netsByName.TryGetValue(name, out BoardNet? net))
        {
            net = NetNames.CreateNet(name, nets.Count);
            nets.Add(net);
            netsByName.Add(name, net);
        }

        return net;
    }

    /// <summary>Adds a component of a layout, whatever its reference designator.</summary>
    public ComponentBuilder AddComponent()
    {
        var component = new ComponentBuilder();
        components.Add(component);
        return component;
    }

    /// <summary>Returns the component with this reference designator, and adds it if there is none.</summary>
    public ComponentBuilder GetComponent(string reference, TextPlace place)
    {
        if (!byReference.TryGetValue(reference, out ComponentBuilder? component))
        {
            component = AddComponent();
            component.Reference = reference;
            component.Place = place;
            byReference.Add(reference, component);
        }

        return component;
    }

    public BoardFile Build(BoardFileFormat format) =>
        new(fileName, format, [.. components.Select(component => component.Build())], nets, Report.Findings);
}
