using System.Text.RegularExpressions;
using Keyway.Analyzers.Reporting;
using Keyway.Analyzers.Tests.Support;
using Keyway.Policies;
using Keyway.Testing;
using Microsoft.CodeAnalysis;

namespace Keyway.Analyzers.Tests.Documents;

/// <summary>
/// Tests that the page on settings has a valid example for each setting and names no others, and that its code compiles and violates no
/// rule.
/// </summary>
public partial class SettingsPageTests
{
    private static readonly string Page = Repository.Read("docs/settings.md");

    public static TheoryData<string> Settings => [.. Blocks("ini")];

    public static TheoryData<string> Code => [.. Blocks("csharp")];

    [Fact]
    public void Each_setting_has_a_heading_and_its_example_in_the_order_of_the_code() =>
        Assert.Equal(
            PolicySettings.All.Select(setting => (setting.Name, setting.Example)),
            Documented().Matches(Page).Select(match => (match.Groups["name"].Value, match.Groups["example"].Value))
        );

    [Fact]
    public void Each_setting_names_the_rules_that_judge_it() =>
        Assert.All(
            Documented().Matches(Page).Select(match => match.Groups["text"].Value),
            text => Assert.Matches(@"\[KEY\d{4}\]\(rules/KEY\d{4}\.md\)", text)
        );

    [Fact]
    public void No_setting_is_named_that_does_not_exist() =>
        Assert.All(
            Named().Matches(Page).Select(match => match.Value),
            name => Assert.Contains(name, PolicySettings.All.Select(setting => setting.Name))
        );

    [Fact]
    public void No_rule_is_named_that_does_not_exist() =>
        Assert.All(Rule().Matches(Page).Select(match => match.Value), id => Assert.Contains(id, RulePage.All.Select(page => page.Id)));

    [Theory]
    [MemberData(nameof(Settings))]
    public void Each_example_of_settings_is_read_without_fault(string text)
    {
        List<KeyValuePair<string, string>> settings =
        [
            .. Line().Matches(text).Select(match => KeyValuePair.Create(match.Groups["name"].Value, match.Groups["value"].Value)),
        ];

        Assert.NotEmpty(settings);
        Assert.NotNull(DesignPolicy.FromSettings(settings));
        Assert.All(
            settings.Where(setting => setting.Key.StartsWith("dotnet_diagnostic.", StringComparison.Ordinal)),
            setting => Assert.Contains(setting.Key.Split('.')[1], Descriptors.All.Select(rule => rule.Id))
        );
    }

    [Theory]
    [MemberData(nameof(Settings))]
    public async Task The_build_reads_each_example_without_fault(string text)
    {
        string section = text.Contains("[*.cs]", StringComparison.Ordinal) ? text : $"[*.cs]\n{text}";

        Assert.Empty(await Analysis.WithKeyway.WithCode("").Analyze(section));
    }

    [Theory]
    [MemberData(nameof(Code))]
    public async Task Each_example_of_code_compiles_and_breaks_no_rule(string statements)
    {
        Compilation compilation = Analysis.WithKeyway.WithCode(
            $"{Check.Usings}static class Page {{ static void Example() {{ {statements} }} }}"
        );

        Assert.Empty(compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));
        Assert.Empty(await compilation.Analyze());
    }

    private static IEnumerable<string> Blocks(string language) =>
        Block().Matches(Page).Where(match => match.Groups["language"].Value == language).Select(match => match.Groups["text"].Value);

    [GeneratedRegex("^```(?<language>ini|csharp)\n(?<text>.*?)^```", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Block();

    [GeneratedRegex(
        @"^### (?<name>keyway_\w+)\n\n```ini\n\k<name> = (?<example>.*?)\n```\n(?<text>.*?)(?=^#)",
        RegexOptions.Multiline | RegexOptions.Singleline
    )]
    private static partial Regex Documented();

    [GeneratedRegex(@"keyway_\w+")]
    private static partial Regex Named();

    [GeneratedRegex(@"KEY\d{4}")]
    private static partial Regex Rule();

    [GeneratedRegex("^(?<name>[a-zA-Z_.0-9]+) = (?<value>.*)$", RegexOptions.Multiline)]
    private static partial Regex Line();
}
