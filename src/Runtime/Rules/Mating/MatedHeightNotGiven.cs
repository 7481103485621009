using Keyway.Designs.Model;
using Keyway.Findings;
using Keyway.Parts;
using Keyway.Rules.Support;
using Keyway.Text;
using Keyway.Tracing;

namespace Keyway.Rules.Mating;

/// <summary>KEY2005: the pair does not have the requested mated height, or the part has no partner for it.</summary>
internal sealed class MatedHeightNotGiven()
    : Rule("KEY2005", FindingSeverity.Error, "A pair must support the requested mated height"),
        IRuleFor<InterconnectModel>,
        IRuleFor<MateRequest>,
        IGivesRemedies
{
    public void Check(InterconnectModel subject, FindingList findings)
    {
        if (subject.MatedHeight is not { } asked || !asked.TryGetValue(out Length height))
        {
            return;
        }

        if (!subject.TryGetHalves(out Connector first, out Connector second))
        {
            // Only one half is known: if it does not support the height with any partner, the other half does not matter.
            CheckHalf(subject.First, asked, height, findings);
            CheckHalf(subject.Second, asked, height, findings);
            return;
        }

        IReadOnlyList<Mate> mates = MatingCheck.FindCommonMates(first, second);
        if (mates.Count == 0 || mates.Any(mate => mate.Gives(height)))
        {
            return;
        }

        List<Remedy> partners = [.. PartnerRemedies.FindAt(subject, first, second, height)];
        string use = partners.Count == 0 ? "" : $"; for {height} use {partners[0].Value}";
        findings.Add(
            this,
            asked.Origin,
            $"{first} with {second} is {Wording.FormatHeights([.. mates.Select(mate => mate.Heights)])} high, not {height}{use}",
            [subject.First.Origin, subject.Second.Origin],
            [.. mates.Select(mate => new Remedy(asked.Origin, mate.MatedHeight)), .. partners]
        );
    }

    public void Check(MateRequest subject, FindingList findings)
    {
        Connector connector = subject.Connector;
        if (subject.Find() is not null)
        {
            return;
        }

        if (subject.MatedHeight is not { } asked)
        {
            FormattableString message =
                connector.Mates.Count == 0
                    ? $"the catalog lists no part that mates with {connector}"
                    : (FormattableString)
                        $"{connector} mates with {MateWording.DescribeMates(connector, heights: true)}; specify the mated height";
            findings.Add(this, subject.Origin, message);
        }
        else if (asked.TryGetValue(out Length height))
        {
            findings.Add(
                this,
                asked.Origin,
                $"{connector} does not support a mated height of {height}{MateWording.GetMatesClause(connector, heights: true)}",
                remedies: connector.MatedHeights.Select(given => new Remedy(asked.Origin, given))
            );
        }
    }

    private void CheckHalf(Traced<Connector> half, Traced<Length> asked, Length height, FindingList findings)
    {
        if (
            half.TryGetValue(out Connector connector)
            && connector.MatedHeights.Count > 0
            && !connector.MatedHeights.Contains(height)
            && !connector.Mates.Any(mate => mate.Gives(height))
        )
        {
            findings.Add(
                this,
                asked.Origin,
                $"{connector} does not support a mated height of {height}{MateWording.GetMatesClause(connector, heights: true)}",
                [half.Origin],
                connector.MatedHeights.Select(given => new Remedy(asked.Origin, given))
            );
        }
    }
}
