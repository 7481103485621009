using System.Text.RegularExpressions;
using Keyway.Findings;
using Keyway.Parts;
using Keyway.Rules;
using Keyway.Rules.Choosing;
using Keyway.Rules.Settings;
using Keyway.Runtime.Tests.Support;
using Keyway.Testing;

namespace Keyway.Runtime.Tests.Rules;

public partial class DesignRulesTests
{
    private static readonly string Folder = Path.Combine(Repository.Root, "src", "Runtime", "Rules");

    [Fact]
    public void IDs_have_the_form_KEY_and_four_digits() => Assert.All(DesignRules.All, rule => Assert.Matches(IdForm(), rule.Id));

    [Fact]
    public void IDs_are_unique_and_ascending()
    {
        string[] ids = [.. DesignRules.All.Select(rule => rule.Id)];
        Assert.Equal(ids.Distinct().Order(StringComparer.Ordinal), ids);
    }

    [Fact]
    public void Every_rule_of_the_library_is_listed() =>
        Assert.Equal(
            typeof(Rule)
                .Assembly.GetTypes()
                .Where(type => type is { IsAbstract: false } && type.IsSubclassOf(typeof(Rule)))
                .Select(type => type.Name)
                .Order(StringComparer.Ordinal),
            Names().Order(StringComparer.Ordinal)
        );

    [Fact]
    public void Every_file_in_a_folder_of_rules_is_a_rule() =>
        Assert.Equal(Files().Select(Path.GetFileNameWithoutExtension).Order(StringComparer.Ordinal), Names().Order(StringComparer.Ordinal));

    [Fact]
    public void Every_rule_has_tests_of_its_own()
    {
        string tests = Path.Combine(Repository.Root, "tests", "Runtime.Tests", "Rules");
        Assert.All(
            Files(),
            file =>
                Assert.True(
                    File.Exists(Path.Combine(tests, Path.ChangeExtension(Path.GetRelativePath(Folder, file), null) + "Tests.cs")),
                    file
                )
        );
    }

    [Fact]
    public void Rules_of_one_folder_are_of_one_category() =>
        Assert.All(
            Files().GroupBy(file => Path.GetDirectoryName(file)),
            folder =>
                Assert.Single(
                    folder
                        .Select(Path.GetFileNameWithoutExtension)
                        .Select(name => DesignRules.All.Single(rule => rule.GetType().Name == name).Category)
                        .Distinct()
                )
        );

    [Fact]
    public void Every_rule_checks_something() =>
        Assert.All(
            DesignRules.All.Where(rule => rule is not (ResultDropped or SettingNotRead)),
            rule =>
                Assert.Contains(
                    rule.GetType().GetInterfaces(),
                    type => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IRuleFor<>)
                )
        );

    [Fact]
    public void Every_rule_has_a_title_of_its_own()
    {
        Assert.All(DesignRules.All, rule => Assert.False(string.IsNullOrWhiteSpace(rule.Title)));
        Assert.Equal(DesignRules.All.Count, DesignRules.All.Select(rule => rule.Title).Distinct().Count());
    }

    [Theory]
    [InlineData("KEY1001", "Choosing a part")]
    [InlineData("KEY2001", "Mating")]
    [InlineData("KEY3001", "Electrical")]
    public void A_category_is_known_by_the_ID(string id, string category) =>
        Assert.Equal(category, DesignRules.All.Single(rule => rule.Id == id).Category);

    [Fact]
    public void Every_rule_has_the_ID_and_the_title_of_its_page() =>
        Assert.All(
            DesignRules.All.Select(rule => Judge.Create(rule.GetType())),
            rule => Assert.StartsWith($"# {rule.Id}: {rule.Title}\n", Repository.Read($"docs/rules/{rule.Id}.md"), StringComparison.Ordinal)
        );

    [Fact]
    public void Every_help_link_is_the_page_of_its_rule() =>
        Assert.All(
            DesignRules.All,
            rule => Assert.EndsWith($"/docs/rules/{rule.Id}.md", HelpLinks.GetLink(rule.Id), StringComparison.Ordinal)
        );

    [Fact]
    public void A_demand_throws_what_the_rules_find()
    {
        PartRequest request = SampleDesigns.Request(TestSeries.F4, ConnectorRole.Socket, 18);
        DesignRuleException exception = Assert.Throws<DesignRuleException>(() => DesignRules.EnsureMet(request));
        Assert.Equal("KEY1001", Assert.Single(exception.Findings).Id);
    }

    private static IEnumerable<string> Files() =>
        Directory
            .EnumerateDirectories(Folder)
            .Where(folder => Path.GetFileName(folder) != "Support")
            .SelectMany(folder => Directory.EnumerateFiles(folder, "*.cs"));

    private static IEnumerable<string> Names() => DesignRules.All.Select(rule => rule.GetType().Name);

    [GeneratedRegex(@"^KEY[0-9]{4}\z")]
    private static partial Regex IdForm();
}
