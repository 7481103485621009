namespace Keyway.Runtime.Tests.Support;

/// <summary>Series whose contacts have names: a carrier and a card as of FMC, and numbers from 101.</summary>
internal static class NamedContacts
{
    /// <summary>Of the carrier, K37 to K40 are for power; of the card, which has other places, H37 to H40.</summary>
    public static Series Mezzanine { get; } =
        TestSeries.Create(
            """
            series FM
            manufacturer Acme
            ratings currentPerContact=0.5 A | contactResistance=20 mΩ
            contacts@contacts=400 names=A1 to K40 without I
            contacts@contacts=160 names=C1 to D40; G1 to H40
            contacts pegs=P1 to P2 | groundBlades=GB1
            contact-group@contacts=400 name=power | first=H37 | last=H40 | currentPerContact=2 A | totalCurrent=5 A
            use reverseMating=withCare | contactNumbering=rows
            socket 160 400: FMS{}
            header 160 400: FMH{}
            pair 10 mm: 0 1: 160 400 400/160

            """
        );

    public static Series From101 { get; } =
        TestSeries.Create(
            """
            series TN
            manufacturer Acme
            ratings currentPerContact=0.5 A
            contacts names=from 101
            contacts mountingPads=MP
            contact-group name=power | first=101 | last=102 | currentPerContact=2 A
            socket 10 20: TNS{}
            header 10 20: TNH{}
            pair 2 mm: 0 1

            """
        );

    public static Connector Part(string number) => (Mezzanine.Find(number) ?? From101.Find(number))!;

    public static Interconnect Between(string first, string second) => Interconnect.Between(Part(first), Part(second));
}
