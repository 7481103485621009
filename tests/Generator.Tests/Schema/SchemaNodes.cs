using System.Text.Json.Nodes;

namespace Keyway.Generator.Tests.Schema;

/// <summary>The building blocks of a JSON Schema.</summary>
internal static class SchemaNodes
{
    public static JsonObject NumberOr(JsonObject other) =>
        new() { ["oneOf"] = new JsonArray(new JsonObject { ["type"] = "number" }, other) };

    public static JsonObject Matching(string pattern) => new() { ["type"] = "string", ["pattern"] = pattern };

    public static JsonObject Reference(string definition) => new() { ["$ref"] = "#/definitions/" + definition };

    public static JsonObject List(JsonObject items) => new() { ["type"] = "array", ["items"] = items };

    public static JsonObject Sized(JsonObject list, int least, int? most = null)
    {
        list["minItems"] = least;
        if (most is not null)
        {
            list["maxItems"] = most;
        }

        return list;
    }

    public static JsonObject NotEmpty(JsonObject mapping)
    {
        mapping["minProperties"] = 1;
        return mapping;
    }

    public static JsonNode AnyOf(IReadOnlyList<string> keys) =>
        new JsonObject { ["anyOf"] = new JsonArray([.. keys.Select(key => new JsonObject { ["required"] = new JsonArray(key) })]) };

    public static JsonObject Entries(JsonObject value, string keys = "^.") =>
        new()
        {
            ["type"] = "object",
            ["additionalProperties"] = false,
            ["patternProperties"] = new JsonObject { [keys] = value },
        };

    public static JsonObject Mapping(JsonObject keys, params string[] required)
    {
        var mapping = new JsonObject { ["type"] = "object", ["additionalProperties"] = false };
        if (required.Length > 0)
        {
            mapping["required"] = new JsonArray([.. required.Select(key => (JsonNode)key)]);
        }

        mapping["properties"] = keys;
        return mapping;
    }

    // Draft 7 ignores everything next to a $ref, so the reference is wrapped.
    public static JsonObject Described(JsonObject schema, string description) =>
        schema.ContainsKey("$ref")
            ? new JsonObject { ["description"] = description, ["allOf"] = new JsonArray(schema) }
            : new JsonObject([
                new("description", description),
                .. schema
                    .DeepClone()
                    .AsObject()
                    .ToList()
                    .Select(entry => new KeyValuePair<string, JsonNode?>(entry.Key, entry.Value?.DeepClone())),
            ]);
}
