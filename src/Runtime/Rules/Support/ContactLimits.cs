using Keyway.Designs.Model;
using Keyway.Designs.Model.Statements;
using Keyway.Quantities;
using Keyway.Text;

namespace Keyway.Rules.Support;

/// <summary>
/// Determines what the contacts of an interconnect may carry: their rating, or that of their group, by the number of contacts that carry as
/// much, by the ambient temperature, and under the approvals that the design requires.
/// </summary>
internal sealed class ContactLimits(InterconnectModel subject)
{
    private readonly Temperature? ambient = subject.HottestAmbient;
    private readonly bool requiresApproval = subject.Has<ApprovalStatement>();

    /// <summary>Determines whether a limit of a half depends on how many contacts carry current.</summary>
    public static bool DependOnCount(Connector half)
    {
        IReadOnlyList<CurrentRating> ratings = half.CurrentRatings;
        for (int i = 0; i < ratings.Count; i++)
        {
            if (ratings[i].PoweredContacts is not null)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Finds the lowest limit of contacts of a half; null if none is rated.</summary>
    /// <param name="half">The half.</param>
    /// <param name="amperes">The current of the net.</param>
    /// <param name="contacts">The contacts of the net.</param>
    public ContactLimit? FindWeakest(Connector half, decimal amperes, IReadOnlyList<int> contacts)
    {
        if (half.ContactGroups.Count == 0)
        {
            return Find(half, null, amperes, contacts.Count, contacts);
        }

        IReadOnlyList<int> places = subject.Contacts.GetPlacesOn(half, contacts);
        List<(ContactLimit? Limit, List<int> Contacts)> limits =
        [
            .. places
                .GroupBy(contact => FindGroup(half, contact)?.Name)
                .Select(kind => (Find(half, FindGroup(half, kind.First()), amperes, contacts.Count, contacts), kind.ToList())),
        ];
        List<(ContactLimit? Limit, List<int> Contacts)> rated = [.. limits.Where(limit => limit.Limit is not null)];
        if (rated.Count == 0)
        {
            return null;
        }

        ElectricCurrent least = rated.Min(limit => limit.Limit!.Limit);
        List<int> spoiling = [.. rated.Where(limit => limit.Limit!.Limit == least).SelectMany(limit => limit.Contacts)];
        ContactLimit weakest = rated.First(limit => limit.Limit!.Limit == least).Limit!;
        return spoiling.Count == contacts.Count
            ? weakest
            : weakest with
            {
                Spoiling = spoiling,
                OfOthers = limits.TrueForAll(limit => limit.Limit is not null)
                    ? rated.Where(limit => limit.Limit!.Limit > least).Min(limit => limit.Limit!.Limit)
                    : null,
            };
    }

    /// <summary>
    /// Returns the least number of contacts over which a current divides within the limit, or the greatest decimal if none.
    /// </summary>
    /// <param name="amperes">The current of the net.</param>
    /// <param name="contacts">The contacts of the net.</param>
    /// <param name="weakest">The limit of the net's weakest contact.</param>
    /// <param name="factor">The share of the limit that the team allows.</param>
    public decimal FindNeeded(decimal amperes, IReadOnlyList<int> contacts, ContactLimit weakest, decimal factor = 1)
    {
        if (!weakest.DependsOnCount)
        {
            return Saturating.DivideUp(amperes, Saturating.Multiply(weakest.Limit.Amperes, factor));
        }

        int made = weakest.Group?.Contacts ?? weakest.Half.Contacts;
        for (int count = contacts.Count + 1; count <= made; count++)
        {
            if (
                Find(weakest.Half, weakest.Group, amperes, count, contacts) is { } limit
                && amperes <= Saturating.Multiply(Saturating.Multiply(limit.Limit.Amperes, factor), count)
            )
            {
                return count;
            }
        }

        return decimal.MaxValue;
    }

    /// <summary>Returns the group by which a contact is rated, or null if its group has no rating.</summary>
    public static ContactGroup? FindGroup(Connector half, int contact) =>
        ContactGroup.Find(contact, half.ContactGroups, group => IsRated(half, group));

    /// <summary>Determines whether a half rates the contacts of a group apart from the others.</summary>
    public static bool IsRated(Connector half, ContactGroup group) =>
        group.CurrentPerContact is not null || half.CurrentRatings.Any(rating => rating.Group == group.Name);

    private ContactLimit? Find(Connector half, ContactGroup? group, decimal amperes, int count, IReadOnlyList<int> contacts) =>
        half.CurrentRatings.Count > 0 || requiresApproval ? FindConditional(half, group, amperes, count, contacts)
        : (group is null ? half.Ratings.CurrentPerContact : group.CurrentPerContact) is { } limit
            ? new ContactLimit(half, group, limit, "", DependsOnCount: false)
        : null;

    private ContactLimit? FindConditional(Connector half, ContactGroup? group, decimal amperes, int count, IReadOnlyList<int> contacts)
    {
        ElectricCurrent? least = group is null ? half.Ratings.CurrentPerContact : group.CurrentPerContact;
        string condition = "";
        IReadOnlyList<CurrentRating> all = half.CurrentRatings;
        bool depends = false;
        if (all.Count > 0)
        {
            List<CurrentRating> own = [.. all.Where(rating => rating.Group == group?.Name)];
            List<CurrentRating> byCount = [.. own.Where(rating => rating.PoweredContacts is not null)];
            if (byCount.Count > 0)
            {
                depends = true;
                Use(byCount, CountLoaded(half, group, amperes, count, contacts));
            }

            foreach (CurrentRating rating in own.Where(rating => rating.PoweredContacts is null))
            {
                Lower(rating.FindLimit(ambient), DescribeAmbient(rating));
            }
        }

        foreach (Approval approval in subject.FindApprovals(half).Where(approval => approval.Group == group?.Name))
        {
            Lower(approval.CurrentPerContact, $" under their {approval.Name} approval");
        }

        return least is { } limit ? new ContactLimit(half, group, limit, condition, depends) : null;

        // Fewer contacts heat the connector less, so a figure for ten contacts also holds for nine, and the datasheet permits nine no more.
        // Below the smallest number, a higher figure for the whole part applies. Beyond the greatest one, at most its figure is permitted.
        void Use(List<CurrentRating> byCount, int loaded)
        {
            bool isBelowAll = byCount.TrueForAll(rating => rating.PoweredContacts > loaded);
            int number = FindCount(byCount, loaded);
            ElectricCurrent? whole = least;
            least = null;
            foreach (CurrentRating rating in byCount.Where(rating => rating.PoweredContacts == number))
            {
                string many = number > 1 && !isBelowAll ? $" where up to {Wording.FormatNumber(number)} carry as much" : "";
                Lower(rating.FindLimit(ambient), many + DescribeAmbient(rating));
            }

            if (least is null || (isBelowAll && whole > least))
            {
                (least, condition) = (whole, "");
            }
        }

        void Lower(ElectricCurrent? other, string reason)
        {
            if (other is not null && (least is null || other < least))
            {
                (least, condition) = (other, reason);
            }
        }
    }

    /// <summary>
    /// Returns how many contacts carry as much as those of a net, if that is more than the datasheet rates contacts for; null if it is not.
    /// </summary>
    public int? FindUnratedCount(Connector half, decimal amperes, IReadOnlyList<int> contacts)
    {
        int? most = null;
        foreach (
            IGrouping<string?, int> kind in subject
                .Contacts.GetPlacesOn(half, contacts)
                .Where(contact => contact > 0)
                .GroupBy(contact => FindGroup(half, contact)?.Name)
        )
        {
            List<CurrentRating> own = [.. half.CurrentRatings.Where(rating => rating.Group == kind.Key)];
            if (own.Count > 0 && own.TrueForAll(rating => rating.PoweredContacts is not null))
            {
                int loaded = CountLoaded(half, FindGroup(half, kind.First()), amperes, contacts.Count, contacts);
                most = loaded > own.Max(rating => rating.PoweredContacts) && !(most > loaded) ? loaded : most;
            }
        }

        return most;
    }

    /// <summary>Returns the number of contacts whose figure holds for a number of them: the next greater one, or the greatest.</summary>
    private static int FindCount(List<CurrentRating> byCount, int loaded) =>
        byCount.Where(rating => rating.PoweredContacts >= loaded).Min(rating => rating.PoweredContacts)
        ?? byCount.Max(rating => rating.PoweredContacts!.Value);

    private string DescribeAmbient(CurrentRating rating) =>
        ambient is { } hot && rating.FindLimit(hot) != rating.FindLimit(null) ? $" at {hot}" : "";

    /// <summary>
    /// Counts the contacts that are rated alike and carry at least as much as each contact of a net. Contacts that carry less heat the
    /// connector less, so that they are not counted.
    /// </summary>
    private int CountLoaded(Connector half, ContactGroup? group, decimal amperes, int count, IReadOnlyList<int> contacts)
    {
        var loaded = new HashSet<int>(contacts);
        int own = loaded.Count;
        foreach (NetModel net in subject.Nets)
        {
            if (
                net.Current.TryGetValue(out ElectricCurrent current)
                && net.DistinctContacts is { Count: > 0 } others
                && Saturating.Multiply(Math.Abs(current.Amperes), count) >= Saturating.Multiply(amperes, others.Count)
            )
            {
                loaded.UnionWith(others);
            }
        }

        return subject
                .Contacts.GetPlacesOn(half, [.. loaded])
                .Count(contact => contact > 0 && FindGroup(half, contact)?.Name == group?.Name)
            + count
            - own;
    }
}
