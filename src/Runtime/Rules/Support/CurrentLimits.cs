using Keyway.Designs.Model;
using Keyway.Quantities;
using Keyway.Text;
using Keyway.Tracing;

namespace Keyway.Rules.Support;

/// <summary>What the contacts of a net bear.</summary>
internal static class CurrentLimits
{
    private static readonly int[] AnyContact = [1];

    /// <summary>
    /// The nets whose current and contacts are known, each with what its contacts bear; if told, only returns or only the others.
    /// </summary>
    public static IEnumerable<(
        NetModel Net,
        decimal Amperes,
        IReadOnlyList<int> Contacts,
        (Connector Half, ContactGroup? Group, ElectricCurrent Limit) Weakest
    )> GetLoads(InterconnectModel subject, bool? areReturns = null)
    {
        bool areAlike = AreAllContactsAlike(subject);
        var ofAll = areAlike ? FindWeakest(subject, AnyContact) : null;
        foreach (NetModel net in subject.Nets)
        {
            if (
                (areReturns is null || net.ReturnOf is not null == areReturns)
                && net.Current.TryGetValue(out ElectricCurrent current)
                && net.DistinctContacts is { Count: > 0 } contacts
                && ExistingContacts.AreAll(subject, contacts)
                && (areAlike ? ofAll : FindWeakest(subject, contacts)) is { } weakest
            )
            {
                yield return (net, Math.Abs(current.Amperes), contacts, weakest);
            }
        }
    }

    /// <summary>
    /// The current over all nets, as far as they are known, and the net with which it goes over a limit; nothing if none does.
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

    private static bool AreAllContactsAlike(InterconnectModel subject)
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

    /// <summary>The half and the group of contacts that bear least of all contacts of a net; nothing if no rating is known.</summary>
    private static (Connector Half, ContactGroup? Group, ElectricCurrent Limit)? FindWeakest(
        InterconnectModel subject,
        IReadOnlyList<int> contacts
    )
    {
        (Connector, ContactGroup?, ElectricCurrent Limit)? weakest = null;
        foreach (Traced<Connector> side in subject.Halves)
        {
            if (!side.TryGetValue(out Connector half))
            {
                continue;
            }

            // Where there are no groups, all contacts are alike.
            IReadOnlyList<ContactGroup> groups = half.ContactGroups;
            for (int i = 0; i < (groups.Count == 0 ? 1 : contacts.Count); i++)
            {
                ContactGroup? group = ContactGroup.Find(contacts[i], groups, static candidate => candidate.CurrentPerContact is not null);
                if (
                    (group?.CurrentPerContact ?? half.Ratings.CurrentPerContact) is { } limit
                    && (weakest is null || limit < weakest.Value.Limit)
                )
                {
                    weakest = (half, group, limit);
                }
            }
        }

        return weakest;
    }

    /// <summary>The share of one contact. Four digits after the point are enough to read; as many more as tell it from the limit.</summary>
    public static string FormatShare(decimal amperes, int contacts, ElectricCurrent limit)
    {
        ElectricCurrent share = ElectricCurrent.FromAmperes(amperes / contacts);
        string least = limit.ToString();
        return Enumerable
                .Range(4, 24)
                .Select(digits => share.ToString("0." + new string('#', digits), null))
                .FirstOrDefault(shown => shown != least)
            ?? share.ToString();
    }

    /// <summary>How many contacts a current needs, or that even all are too few.</summary>
    public static string DescribeNeed(decimal amperes, (Connector Half, ContactGroup? Group, ElectricCurrent Limit) weakest, decimal limit)
    {
        decimal needed = Saturating.DivideUp(amperes, limit);
        int made = weakest.Group?.Contacts ?? weakest.Half.Contacts;
        return needed <= made
            ? FormattableString.Invariant($"{Format(amperes)} needs {needed} {GetNoun(weakest.Group)}")
            : $"{Format(amperes)} is more than all {Wording.FormatNumber(made)} {GetNoun(weakest.Group)} of {weakest.Half} carry";
    }

    /// <summary>
    /// A current that was reckoned, to four digits after the point; one that was written with a few more, as it was written.
    /// </summary>
    public static string Format(decimal amperes) =>
        ElectricCurrent.FromAmperes(amperes) is var current && current.ToString() is { Length: <= 12 } whole
            ? whole
            : current.ToString("0.####", null);

    /// <summary><c>contacts</c>, or <c>power contacts</c> of a group.</summary>
    public static string GetNoun(ContactGroup? group) => group is null ? "contacts" : $"{group.Name} contacts";
}
