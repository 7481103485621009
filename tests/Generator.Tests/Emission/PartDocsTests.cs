using Keyway.Generator.Tests.Support;
using Keyway.Testing;

namespace Keyway.Generator.Tests.Emission;

public class PartDocsTests
{
    private const string Catalog = """
        series: T2
        manufacturer: Acme
        source:
          title: T2 <Series>
          address: https://acme.example/t2.pdf?a="b"&c
        roles:
          socket: receptacle
          header: plug
        product:
          - rohs: compliant
            moistureSensitivityLevel: 2a
            footprint: Acme:T2_{contacts}
            model: "{number}.step"
          - for: { part: header }
            status: lastTimeBuy
            successor: TX{contacts}
        alternates:
          - for: { part: header }
            number: TY{contacts}
            manufacturer: Other
        pairs:
          - matedHeight: 1.5 mm
            parts:
              10: [TS10, TH10]
        """;

    private static readonly GeneratorRun Run = CatalogRun.Run(Catalog);

    private static readonly string Code = Run.Sources["Acme.T2.g.cs"];

    [Fact]
    public void Tooltips_have_what_a_parts_list_asks_for()
    {
        Assert.Empty(Run.Diagnostics);
        CatalogRun.AssertCompiles(Run);
        Assert.Contains("/// RoHS compliant, MSL 2a, footprint Acme:T2_10, 3D model TS10.step.\n", Code, StringComparison.Ordinal);
        Assert.Contains(
            "/// About to be discontinued, and can be ordered for the last time, successor TX10, RoHS compliant, MSL 2a, "
                + "footprint Acme:T2_10, 3D model TH10.step, alternate TY10.\n",
            Code,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Tooltips_use_the_words_of_the_catalog_for_roles()
    {
        Assert.Contains("/// T2 receptacle with 10 contacts.\n", Code, StringComparison.Ordinal);
        Assert.Contains("The plug that mates with this receptacle, where only one does.", Code, StringComparison.Ordinal);
        Assert.Contains("The T2 plug with 10 contacts.", Code, StringComparison.Ordinal);
    }

    [Fact]
    public void The_source_is_a_link_to_the_datasheet() =>
        Assert.Contains(
            "Source: <see href=\"https://acme.example/t2.pdf?a=&quot;b&quot;&amp;c\">T2 &lt;Series&gt;</see>.",
            Code,
            StringComparison.Ordinal
        );
}
