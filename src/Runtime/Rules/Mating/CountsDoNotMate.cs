namespace Keyway;

/// <summary>KEY2003: a socket and a header with different numbers of contacts.</summary>
internal sealed class CountsDoNotMate()
    : Rule("KEY2003", FindingSeverity.Error, "Socket and header must have the same number of contacts"),
        IRuleFor<InterconnectModel>
{
    public void Check(InterconnectModel subject, FindingList findings)
    {
        if (!subject.HasBoth(out Connector first, out Connector second) || Matings.Judge(first, second) != Mating.OtherCount)
        {
            return;
        }

        findings.Add(
            this,
            subject.Second.Origin,
            $"{first} has {Wording.Counted(first.Contacts, "contact")}, but {second} has {second.Contacts}{MateWording.MatesClause(first)}",
            [subject.First.Origin],
            [.. Matings.Partners(first, subject.Second.Origin), .. Matings.Partners(second, subject.First.Origin)]
        );
    }
}
