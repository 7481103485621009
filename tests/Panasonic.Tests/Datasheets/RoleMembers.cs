using Keyway;

namespace Panasonic.Tests.Datasheets;

/// <summary>The members that Keyway generates for the sockets or for the headers of a series.</summary>
internal abstract class RoleMembers
{
    /// <summary>Whether parts are found by the count of contacts alone: each count has one part only.</summary>
    public abstract bool FindsByContacts { get; }

    public abstract Connector Find(int contacts);

    public abstract Connector Find(int contacts, Length matedHeight);

    public abstract Connector FindForInspection(int contacts);

    public abstract Connector FindForInspection(int contacts, Length matedHeight);

    /// <summary>The part's partner, where it has only one.</summary>
    public abstract Connector Partner(Connector? part);

    public abstract Connector Partner(Connector? part, Length matedHeight);

    /// <summary>The structure that is generated for the dimensions.</summary>
    public abstract object Dimensions(Connector? part);

    /// <summary>The dimensions by their letters.</summary>
    public abstract DimensionsByLetter DimensionsByLetter(Connector? part);
}

/// <summary>The dimensions of a part by the letters of the drawing; null where the series has no such dimension.</summary>
internal sealed record DimensionsByLetter(Length A, Length B, Length C, Length? D = null, Length? E = null);

/// <summary>The generated members with their own types, so that the compiler checks what each of them returns.</summary>
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
