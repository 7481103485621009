using System.Text.Json.Nodes;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Keyway.Generator.Tests.Support;

/// <summary>Converts a YAML catalog to JSON with the same keys and values.</summary>
internal static class JsonForm
{
    public static string Of(string yaml)
    {
        var parser = new Parser(new StringReader(yaml));
        parser.Consume<StreamStart>();
        parser.Consume<DocumentStart>();
        return Read(parser).ToJsonString(new System.Text.Json.JsonSerializerOptions { WriteIndented = true });
    }

    private static JsonNode Read(Parser parser)
    {
        if (parser.TryConsume<MappingStart>(out _))
        {
            var mapping = new JsonObject();
            while (!parser.TryConsume<MappingEnd>(out _))
            {
                string key = parser.Consume<Scalar>().Value;
                mapping.Add(key, Read(parser));
            }

            return mapping;
        }

        if (parser.TryConsume<SequenceStart>(out _))
        {
            var list = new JsonArray();
            while (!parser.TryConsume<SequenceEnd>(out _))
            {
                list.Add(Read(parser));
            }

            return list;
        }

        // A number stays a number, with its digits as written.
        Scalar scalar = parser.Consume<Scalar>();
        return scalar.Style == ScalarStyle.Plain && decimal.TryParse(scalar.Value, System.Globalization.CultureInfo.InvariantCulture, out _)
            ? JsonNode.Parse(scalar.Value)!
            : JsonValue.Create(scalar.Value);
    }
}
