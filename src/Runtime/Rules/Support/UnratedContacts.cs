using Keyway.Designs.Model;
using Keyway.Findings;
using Keyway.Text;
using Keyway.Tracing;

namespace Keyway.Rules.Support;

/// <summary>
/// Asks for the rated currents of contacts that differ from the others, so that KEY1005 names those that the catalog does not rate.
/// </summary>
internal static class UnratedContacts
{
    /// <summary>Adds the rated current of each kind of contacts that carry current and are not rated.</summary>
    /// <param name="subject">The interconnect, of which a half has contact groups.</param>
    /// <param name="required">Receives the ratings.</param>
    /// <param name="isRated">Whether a half rates the contacts that no group rates.</param>
    public static void AddOfGroups(InterconnectModel subject, RequiredRatings required, Func<Connector, bool> isRated)
    {
        foreach (NetModel net in subject.Nets.Where(RatedContacts.IsLoaded))
        {
            foreach (Traced<Connector> side in subject.Halves)
            {
                if (
                    !side.TryGetValue(out Connector half)
                    || isRated(half)
                    || net.DistinctContacts is not { } contacts
                    || !ExistingContacts.AreAll(subject, contacts)
                )
                {
                    continue;
                }

                foreach (
                    string kind in subject
                        .Contacts.GetPlacesOn(half, contacts)
                        .Where(contact => contact > 0 && ContactLimits.FindGroup(half, contact) is null)
                        .Select(contact => ContactGroup.Find(contact, half.ContactGroups, static _ => true)?.Name ?? "")
                        .Distinct()
                )
                {
                    required.Add(
                        kind.Length == 0 ? "rated current per contact" : $"rated current per {kind} contact",
                        net.Current.Origin,
                        one => isRated(one) || one.ContactGroups.Any(group => group.Name == kind && ContactLimits.IsRated(one, group))
                    );
                }
            }
        }
    }

    /// <summary>Adds the rated currents of shields and ground blades that carry current; a catalog has no key for them.</summary>
    public static void AddOfPads(InterconnectModel subject, RequiredRatings required)
    {
        for (int i = 0; i < subject.Nets.Count; i++)
        {
            NetModel net = subject.Nets[i];
            IReadOnlyList<int> contacts = RatedContacts.IsLoaded(net) && net.DistinctContacts is { } known ? known : [];
            for (int j = 0; j < contacts.Count; j++)
            {
                if (subject.Contacts.FindPad(contacts[j]) is { } pad)
                {
                    AddOfPad(net, pad.Kind, required);
                }
            }
        }
    }

    /// <summary>Adds the rated current for more contacts than the datasheet has a figure for.</summary>
    public static void AddBeyondCounts(InterconnectModel subject, RequiredRatings required)
    {
        (NetModel Net, int Count)? most = null;
        foreach (Traced<Connector> side in subject.Halves)
        {
            if (!side.TryGetValue(out Connector half) || !ContactLimits.DependOnCount(half))
            {
                continue;
            }

            foreach (NetModel net in subject.Nets.Where(RatedContacts.IsLoaded))
            {
                if (FindUnratedCount(subject, half, net) is { } count && !(most?.Count >= count))
                {
                    most = (net, count);
                }
            }
        }

        if (most is { } beyond)
        {
            AddBeyond(subject, beyond.Net, beyond.Count, required);
        }
    }

    private static void AddOfPad(NetModel net, OtherPadKind kind, RequiredRatings required) =>
        required.Add(
            kind == OtherPadKind.Shield ? "rated current per shield" : "rated current per ground blade",
            net.Current.Origin,
            half => !half.OtherPads.Any(pad => pad.Kind == kind)
        );

    private static void AddBeyond(InterconnectModel subject, NetModel net, int count, RequiredRatings required) =>
        required.Add(
            $"rated current per contact where {Wording.FormatNumber(count)} carry as much",
            net.Current.Origin,
            half => FindUnratedCount(subject, half, net) is null
        );

    private static int? FindUnratedCount(InterconnectModel subject, Connector half, NetModel net) =>
        ContactLimits.DependOnCount(half) && net.DistinctContacts is { Count: > 0 } contacts && ExistingContacts.AreAll(subject, contacts)
            ? new ContactLimits(subject).FindUnratedCount(half, Math.Abs(net.Current.Value.Amperes), contacts)
            : null;
}
