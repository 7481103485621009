using Keyway.Testing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Testing;

namespace Keyway.Analyzers.Tests.Rules.Settings;

public class SettingNotReadTests
{
    [Fact]
    public Task A_setting_that_does_not_exist_has_a_suggestion() =>
        Run("keyway_curent_derating = 80 %", "there is no setting 'keyway_curent_derating'; did you mean 'keyway_current_derating'?");

    [Fact]
    public Task A_setting_that_is_near_to_none_has_all() =>
        Run(
            "keyway_x = 80 %",
            "there is no setting 'keyway_x'; the settings are keyway_current_derating, keyway_voltage_derating, "
                + "keyway_temperature_margin, keyway_component_clearance, keyway_compare_net_names, "
                + "keyway_acknowledge_several_connectors, "
                + "keyway_acknowledge_cross_mating, keyway_ground_nets, keyway_supply_nets and keyway_connector_references"
        );

    [Theory]
    [InlineData(
        "keyway_current_derating = 80",
        "the setting keyway_current_derating cannot be '80'; write a value such as '80 %', more than 0 % and at most 100 %"
    )]
    [InlineData(
        "keyway_current_derating = 0 %",
        "the setting keyway_current_derating cannot be '0 %'; write a value such as '80 %', more than 0 % and at most 100 %"
    )]
    [InlineData(
        "keyway_voltage_derating = 100.1 %",
        "the setting keyway_voltage_derating cannot be '100.1 %'; write a value such as '80 %', more than 0 % and at most 100 %"
    )]
    [InlineData(
        "keyway_temperature_margin = 10 °C",
        "the setting keyway_temperature_margin cannot be '10 °C'; write a value such as '10 K'"
    )]
    [InlineData("keyway_temperature_margin = -1 K", "the setting keyway_temperature_margin cannot be '-1 K'; write a value such as '10 K'")]
    [InlineData(
        "keyway_component_clearance = 0.1",
        "the setting keyway_component_clearance cannot be '0.1'; write a value such as '0.1 mm'"
    )]
    [InlineData(
        "keyway_acknowledge_several_connectors = main",
        "the setting keyway_acknowledge_several_connectors cannot be 'main'; write a value such as 'main/camera, main/display'"
    )]
    [InlineData(
        "keyway_acknowledge_cross_mating = a/b/c",
        "the setting keyway_acknowledge_cross_mating cannot be 'a/b/c'; write a value such as 'left camera/right camera'"
    )]
    public Task A_value_that_cannot_be_read(string setting, string message) => Run(setting, message);

    [Theory]
    [InlineData("keyway_current_derating = 80 %")]
    [InlineData("KEYWAY_Current_Derating = 100%")]
    [InlineData("keyway_temperature_margin = 0 K")]
    [InlineData("keyway_component_clearance = 100 µm")]
    [InlineData("keyway_acknowledge_several_connectors = main/camera , main / display")]
    [InlineData("other_setting = 80")]
    public Task What_can_be_read_passes(string setting) => Run(setting);

    [Fact]
    public Task Each_fault_is_reported_once_for_all_files_and_names_the_first()
    {
        SettingsTest test = Test("keyway_x1 = 1\nkeyway_current_derating = 8");
        test.TestState.Sources.Add("class Other;");
        test.ExpectedDiagnostics.Add(
            Fault(
                "there is no setting 'keyway_x1'; the settings are keyway_current_derating, keyway_voltage_derating, "
                    + "keyway_temperature_margin, keyway_component_clearance, keyway_compare_net_names, "
                    + "keyway_acknowledge_several_connectors, "
                    + "keyway_acknowledge_cross_mating, keyway_ground_nets, keyway_supply_nets and keyway_connector_references "
                    + "(for Test0.cs and others)"
            )
        );
        test.ExpectedDiagnostics.Add(
            Fault(
                "the setting keyway_current_derating cannot be '8'; write a value such as '80 %', more than 0 % and at most 100 % "
                    + "(for Test0.cs and others)"
            )
        );
        return test.RunAsync();
    }

    [Fact]
    public Task A_fault_under_a_heading_for_single_files_names_the_file_that_it_holds_for()
    {
        SettingsTest test = Test("keyway_current_derating = 80 %\n[Camera.cs]\nkeyway_temperature_margin = 10");
        test.TestState.Sources.Add(("/0/Camera.cs", "class Camera;"));
        test.ExpectedDiagnostics.Add(
            Fault("the setting keyway_temperature_margin cannot be '10'; write a value such as '10 K' (for Camera.cs)")
        );
        return test.RunAsync();
    }

    [Fact]
    public Task A_fault_for_the_whole_project_is_reported_once_and_names_the_kind_of_file()
    {
        SettingsTest test = Test("keyway_current_derating = 80 %");
        test.TestState.AnalyzerConfigFiles.Add(("/.globalconfig", "is_global = true\nkeyway_temperature_margin = 10"));
        test.TestState.Sources.Add("class Other;");
        test.ExpectedDiagnostics.Add(
            Fault("the setting keyway_temperature_margin cannot be '10'; write a value such as '10 K' (in a .globalconfig file)")
        );
        return test.RunAsync();
    }

    [Fact]
    public Task Without_Keyway_nothing_is_said() =>
        new SettingsTest(referencesKeyway: false, "keyway_x = 1") { TestCode = "class Boards;" }.RunAsync();

    private static Task Run(string settings, params string[] messages) => Test(settings, messages).RunAsync();

    private static SettingsTest Test(string settings, params string[] messages)
    {
        var test = new SettingsTest(referencesKeyway: true, settings) { TestCode = "class Boards;" };
        test.ExpectedDiagnostics.AddRange(messages.Select(message => Fault($"{message} (for Test0.cs)")));
        return test;
    }

    private static DiagnosticResult Fault(string message) =>
        new DiagnosticResult("KEY0100", DiagnosticSeverity.Warning).WithMessage(message);

    private sealed class SettingsTest : RecordedTest<SettingsAnalyzer>
    {
        public SettingsTest(bool referencesKeyway, string settings)
        {
            if (referencesKeyway)
            {
                TestState.AdditionalReferences.Add(typeof(Interconnect).Assembly);
            }

            TestState.AnalyzerConfigFiles.Add(("/.editorconfig", "root = true\n[*.cs]\n" + settings));
        }
    }
}
