using Keyway.Designs.Model;
using Keyway.Designs.Model.Statements;
using Keyway.Quantities;
using Keyway.Text;
using Keyway.Tracing;

namespace Keyway.Rules.Support;

/// <summary>Compares the currents of nets with the ratings of their contacts.</summary>
internal static class CurrentLimits
{
    private static readonly int[] AnyContact = [1];

    /// <summary>
    /// Returns the nets whose current and contacts are known, each with the rating of its weakest contact.
    /// </summary>
    /// <param name="subject">The interconnect.</param>
    /// <param name="areReturns">Whether to return only return nets, or only the others; null for all nets.</param>
    public static IEnumerable<(NetModel Net, decimal Amperes, IReadOnlyList<int> Contacts, ContactLimit Weakest)> GetLoads(
        InterconnectModel subject,
        bool? areReturns = null
    )
    {
        bool areAlike = AreAllContactsAlike(subject) && !DependOnCount(subject);
        ContactLimit? ofAll = areAlike ? FindWeakest(subject, 0, AnyContact) : null;
        foreach (NetModel net in subject.Nets)
        {
            if (
                (areReturns is null || net.ReturnOf is not null == areReturns)
                && net.Current.TryGetValue(out ElectricCurrent current)
                && net.DistinctContacts is { Count: > 0 } contacts
                && ExistingContacts.AreAll(subject, contacts)
                && (areAlike ? ofAll : FindWeakest(subject, Math.Abs(current.Amperes), contacts)) is { } weakest
            )
            {
                yield return (net, Math.Abs(current.Amperes), contacts, weakest);
            }
        }
    }

    /// <summary>
    /// Adds up the known currents of all nets. Passing is the net at which the sum exceeds the limit, or null if it never does.
    /// </summary>
    public static (decimal Amperes, NetModel? Passing) SumCurrents(InterconnectModel subject, ElectricCurrent limit)
    {
        decimal total = 0;
        NetModel? passing = null;
        foreach (NetModel net in subject.Nets)
        {
            if (net.Current.TryGetValue(out ElectricCurrent current))
            {
                total = Saturating.Add(total, Math.Abs(current.Amperes));
                passing ??= total > limit.Amperes ? net : null;
            }
        }

        return (total, passing);
    }

    /// <summary>Determines whether no known half has contact groups, which may be rated differently.</summary>
    public static bool AreAllContactsAlike(InterconnectModel subject)
    {
        foreach (Traced<Connector> side in subject.Halves)
        {
            if (side.TryGetValue(out Connector half) && half.ContactGroups.Count > 0)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Determines whether all contacts have the rated current of their half, whatever the design states.</summary>
    private static bool ArePlain(InterconnectModel subject)
    {
        foreach (Traced<Connector> side in subject.Halves)
        {
            if (side.TryGetValue(out Connector half) && half.CurrentRatings.Count > 0)
            {
                return false;
            }
        }

        return AreAllContactsAlike(subject) && !subject.Has<ApprovalStatement>();
    }

    private static bool DependOnCount(InterconnectModel subject)
    {
        foreach (Traced<Connector> side in subject.Halves)
        {
            if (side.TryGetValue(out Connector half) && ContactLimits.DependOnCount(half))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Finds the lowest limit of contacts on either half; null if no rating is known.</summary>
    private static ContactLimit? FindWeakest(InterconnectModel subject, decimal amperes, IReadOnlyList<int> contacts)
    {
        if (ArePlain(subject))
        {
            return subject.TryFindLowestRating(static ratings => ratings.CurrentPerContact, out Connector lower, out ElectricCurrent rated)
                ? new ContactLimit(lower, null, rated, "", DependsOnCount: false)
                : null;
        }

        var limits = new ContactLimits(subject);
        ContactLimit? weakest = null;
        foreach (Traced<Connector> side in subject.Halves)
        {
            if (
                side.TryGetValue(out Connector half)
                && limits.FindWeakest(half, amperes, contacts) is { } limit
                && (weakest is null || limit.Limit < weakest.Limit)
            )
            {
                weakest = limit;
            }
        }

        return weakest;
    }

    /// <summary>Formats the current through one contact, to four decimals or as many more as distinguish it from the limit.</summary>
    public static string FormatShare(decimal amperes, int contacts, ElectricCurrent limit)
    {
        ElectricCurrent share = ElectricCurrent.FromAmperes(amperes / contacts);
        string shownLimit = limit.ToString();
        return Enumerable
                .Range(4, 24)
                .Select(digits => share.ToString("0." + new string('#', digits), null))
                .FirstOrDefault(shown => shown != shownLimit)
            ?? share.ToString();
    }

    /// <summary>
    /// Says how many contacts a current needs, that even all of them are too few, or that those with a higher rating suffice.
    /// </summary>
    public static string DescribeNeed(decimal amperes, int contacts, decimal needed, ContactLimit weakest, decimal factor = 1)
    {
        int rest = contacts - weakest.Spoiling.Count;
        if (weakest.OfOthers is { } other && amperes <= Saturating.Multiply(Saturating.Multiply(other.Amperes, factor), rest))
        {
            return rest == 1 ? "the other one alone carries it" : $"the other {Wording.FormatNumber(rest)} alone carry it";
        }

        int made = weakest.Group?.Contacts ?? weakest.Half.Contacts;
        return needed <= made
            ? FormattableString.Invariant($"{Format(amperes)} needs {needed} {GetNoun(weakest.Group)}")
            : $"{Format(amperes)} is more than all {Wording.FormatNumber(made)} {GetNoun(weakest.Group)} of {weakest.Half} can carry";
    }

    /// <summary>
    /// Formats a current in full if that is short (up to 12 characters), and otherwise rounded to four decimals.
    /// </summary>
    public static string Format(decimal amperes) =>
        ElectricCurrent.FromAmperes(amperes) is var current && current.ToString() is { Length: <= 12 } whole
            ? whole
            : current.ToString("0.####", null);

    /// <summary>Returns <c>contacts</c>, or <c>power contacts</c> for a group named "power".</summary>
    public static string GetNoun(ContactGroup? group) => group is null ? "contacts" : $"{group.Name} contacts";
}
