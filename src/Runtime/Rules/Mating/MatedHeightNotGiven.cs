namespace Keyway;

/// <summary>KEY2005: the pair, or the part whose partner is looked for, does not give this mated height.</summary>
internal sealed class MatedHeightNotGiven()
    : Rule("KEY2005", FindingSeverity.Error, "A pair must give the mated height that the design asks for"),
        IRuleFor<InterconnectModel>,
        IRuleFor<MateRequest>
{
    public void Check(InterconnectModel subject, FindingList findings)
    {
        if (subject.MatedHeight is not { } asked || !asked.Is(out Length height))
        {
            return;
        }

        if (!subject.HasBoth(out Connector first, out Connector second))
        {
            // Whatever the other half is, a half that never gives the height cannot be right.
            CheckHalf(subject.First, asked, height, findings);
            CheckHalf(subject.Second, asked, height, findings);
            return;
        }

        IReadOnlyList<Length> heights = Matings.CommonHeights(first, second);
        if (heights.Count == 0 || heights.Contains(height))
        {
            return;
        }

        List<Remedy> partners =
        [
            .. Matings.Partners(first, subject.Second.Origin, height),
            .. Matings.Partners(second, subject.First.Origin, height),
        ];
        string use = partners.Count == 0 ? "" : $"; for {height} use {partners[0].Value}";
        findings.Add(
            this,
            asked.Origin,
            $"{first} with {second} is {Wording.Heights(heights)} high, not {height}{use}",
            [subject.First.Origin, subject.Second.Origin],
            [.. heights.Select(given => new Remedy(asked.Origin, given)), .. partners]
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
                    ? $"the catalog lists nothing that {connector} mates with"
                    : (FormattableString)
                        $"{connector} mates with {MateWording.Mates(connector, heights: true)}; say which mated height is wanted";
            findings.Add(this, subject.Origin, message);
        }
        else if (asked.Is(out Length height))
        {
            findings.Add(
                this,
                asked.Origin,
                $"{connector} gives no mated height of {height}{MateWording.MatesClause(connector, heights: true)}",
                remedies: connector.MatedHeights.Select(given => new Remedy(asked.Origin, given))
            );
        }
    }

    private void CheckHalf(Fact<Connector> half, Fact<Length> asked, Length height, FindingList findings)
    {
        if (half.Is(out Connector connector) && connector.MatedHeights.Count > 0 && !connector.MatedHeights.Contains(height))
        {
            findings.Add(
                this,
                asked.Origin,
                $"{connector} gives no mated height of {height}{MateWording.MatesClause(connector, heights: true)}",
                [half.Origin],
                connector.MatedHeights.Select(given => new Remedy(asked.Origin, given))
            );
        }
    }
}
