using Keyway;

namespace Panasonic.Tests.Datasheets;

/// <summary>The generated members for the sockets or the headers of a series.</summary>
internal abstract class RoleMembers
{
    /// <summary>
    /// Gets a value indicating whether parts are found by number of contacts alone, because there is only one for each number.
    /// </summary>
    public abstract bool FindsByContacts { get; }

    public abstract Connector Find(int contacts);

    public abstract Connector Find(int contacts, Length matedHeight);

    public abstract Connector FindForInspection(int contacts);

    public abstract Connector FindForInspection(int contacts, Length matedHeight);

    /// <summary>Returns the only mating part of a part.</summary>
    public abstract Connector Partner(Connector? part);

    public abstract Connector Partner(Connector? part, Length matedHeight);

    /// <summary>Returns the generated struct of dimensions.</summary>
    public abstract object Dimensions(Connector? part);

    /// <summary>Returns the dimensions by letter.</summary>
    public abstract DimensionsByLetter DimensionsByLetter(Connector? part);
}

/// <summary>The dimensions of a part by the letters in the drawing, null if the series does not have the dimension.</summary>
internal sealed record DimensionsByLetter(Length A, Length B, Length C, Length? D = null, Length? E = null);

/// <summary>The generated members with their own types, so that the compiler checks their return types.</summary>
internal sealed class RoleMembers<TPart, TPartner> : RoleMembers
    where TPart : Connector
    where TPartner : Connector
{
    public Func<int, TPart>? ByContacts { get; init; }

    public required Func<int, Length, TPart> ByContactsAndHeight { get; init; }

    public Func<int, TPart>? ForInspection { get; init; }

    public Func<int, Length, TPart>? ForInspectionAtHeight { get; init; }

    public required Func<TPart, TPartner> OnlyPartner { get; init; }

    public required Func<TPart, Length, TPartner> PartnerAtHeight { get; init; }

    public required Func<TPart, object> AllDimensions { get; init; }

    public required Func<TPart, DimensionsByLetter> Letters { get; init; }

    public override bool FindsByContacts => ByContacts is not null;

    public override Connector Find(int contacts) => Given(ByContacts)(contacts);

    public override Connector Find(int contacts, Length matedHeight) => ByContactsAndHeight(contacts, matedHeight);

    public override Connector FindForInspection(int contacts) => Given(ForInspection)(contacts);

    public override Connector FindForInspection(int contacts, Length matedHeight) => Given(ForInspectionAtHeight)(contacts, matedHeight);

    public override Connector Partner(Connector? part) => OnlyPartner(Assert.IsType<TPart>(part));

    public override Connector Partner(Connector? part, Length matedHeight) => PartnerAtHeight(Assert.IsType<TPart>(part), matedHeight);

    public override object Dimensions(Connector? part) => AllDimensions(Assert.IsType<TPart>(part));

    public override DimensionsByLetter DimensionsByLetter(Connector? part) => Letters(Assert.IsType<TPart>(part));

    private static T Given<T>(T? member)
        where T : Delegate
    {
        Assert.NotNull(member);
        return member;
    }
}
