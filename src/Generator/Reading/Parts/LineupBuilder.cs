using Keyway.Generator.Diagnostics;
using Keyway.Generator.Model;
using Keyway.Generator.Values;

namespace Keyway.Generator.Reading.Parts;

/// <summary>Builds the parts of a series, their partners and their C# names from the pairs in the catalog.</summary>
internal sealed class LineupBuilder
{
    private readonly PairsReader pairs;

    // Sockets come before headers, families are in the order of their first part, and parts in the order of the tables.
    private readonly List<IReadOnlyList<ReadPart>> families;

    private readonly List<ReadPart> parts;

    public LineupBuilder(PairsReader pairs)
    {
        this.pairs = pairs;
        families =
        [
            .. pairs
                .Parts.GroupBy(part => (part.Role, part.Family, Basic: part.Basic?.Family))
                .OrderBy(family => family.Key.Role)
                .Select(family => (IReadOnlyList<ReadPart>)[.. family]),
        ];
        parts = [.. families.SelectMany(family => family)];
    }

    /// <summary>Gets the parts in the order of their indices in generated code.</summary>
    public IReadOnlyList<ReadPart> Parts => parts;

    /// <summary>Builds the lineup and reports numbers that become the same C# name.</summary>
    public LineupModel Build(string seriesName, CatalogReport report)
    {
        int[] familyOf = [.. families.SelectMany((family, place) => family.Select(_ => place))];
        for (int place = 0; place < parts.Count; place++)
        {
            parts[place].Place = place;
        }

        EquatableArray<MateModel>[] mates = CreateMates(parts, pairs.Pairs);
        string[] identifiers = PartIdentifiers.Assign(parts, seriesName, report);
        EquatableArray<PartModel> models = parts
            .Select(part => new PartModel(
                part.Number,
                identifiers[part.Place],
                part.Role,
                part.Contacts,
                familyOf[part.Place],
                part.Code,
                part.Heights.ToEquatableArray(),
                mates[part.Place]
            ))
            .ToEquatableArray();
        EquatableArray<PairModel> pairModels = pairs
            .Pairs.GroupBy(pair => (pair.MatedHeight, Socket: familyOf[pair.Socket.Place], Header: familyOf[pair.Header.Place]))
            .Select(group => new PairModel(
                group.Key.MatedHeight,
                group.Key.Socket,
                group.Key.Header,
                group.Where(pair => !pair.IsUnequal).Select(pair => pair.Contacts).ToEquatableArray(),
                pairs.HasUnequalPairs
                    ? group
                        .Where(pair => pair.IsUnequal)
                        .Select(pair => new UnequalCounts(pair.Socket.Contacts, pair.Header.Contacts))
                        .ToEquatableArray()
                    : EquatableArray<UnequalCounts>.Empty
            ))
            .ToEquatableArray();
        EquatableArray<UnpairedModel> unpaired = FindUnpairedHeights(parts.Where(part => part.Basic is null), mates)
            .GroupBy(one => (one.Height, Family: familyOf[one.Part.Place]))
            .Select(group => new UnpairedModel(
                group.Key.Height,
                group.Key.Family,
                group.Select(one => one.Part.Contacts).ToEquatableArray()
            ))
            .ToEquatableArray();
        EquatableArray<FamilyModel> familyModels = families
            .Select(
                (family, place) =>
                    new FamilyModel(
                        family[0].Role,
                        family[0].Family,
                        family[0].Variant,
                        family[0].Basic is { } basic ? familyOf[basic.Place] : place,
                        family[0].OptionCodes.Count == 0
                            ? EquatableArray<OptionModel>.Empty
                            : family[0]
                                .Options.Select(
                                    (option, i) => new OptionModel(option.Key, option.Value, family[0].OptionCodes[i].Description)
                                )
                                .ToEquatableArray()
                    )
            )
            .ToEquatableArray();
        return new LineupModel(familyModels, models, pairModels, unpaired);
    }

    /// <summary>Returns the partners of each part, in the order of the pairs.</summary>
    private static EquatableArray<MateModel>[] CreateMates(List<ReadPart> parts, List<ReadPair> pairs)
    {
        int[] counts = new int[parts.Count];
        foreach (ReadPair pair in pairs)
        {
            counts[pair.Socket.Place]++;
            counts[pair.Header.Place] += pair.Header == pair.Socket ? 0 : 1;
        }

        MateModel[][] mates = [.. counts.Select(count => new MateModel[count])];
        Array.Clear(counts, 0, counts.Length);
        foreach (ReadPair pair in pairs)
        {
            Add(pair.Socket, pair.Header, pair.MatedHeight);
            if (pair.Header != pair.Socket)
            {
                Add(pair.Header, pair.Socket, pair.MatedHeight);
            }
        }

        return [.. mates.Select(items => new EquatableArray<MateModel>(items))];

        void Add(ReadPart part, ReadPart partner, Length height) =>
            mates[part.Place][counts[part.Place]++] = new MateModel(partner.Place, height);
    }

    /// <summary>Finds the parts that have no partner at one of their heights, with that height.</summary>
    private static IEnumerable<(Length Height, ReadPart Part)> FindUnpairedHeights(
        IEnumerable<ReadPart> parts,
        EquatableArray<MateModel>[] mates
    )
    {
        foreach (ReadPart part in parts)
        {
            foreach (Length height in part.Heights)
            {
                if (!HasHeight(mates[part.Place], height))
                {
                    yield return (height, part);
                }
            }
        }
    }

    private static bool HasHeight(EquatableArray<MateModel> mates, Length height)
    {
        for (int i = 0; i < mates.Count; i++)
        {
            if (mates[i].MatedHeight == height)
            {
                return true;
            }
        }

        return false;
    }
}
