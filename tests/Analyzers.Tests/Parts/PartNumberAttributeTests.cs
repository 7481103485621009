using Keyway.Analyzers.Tests.Support;

namespace Keyway.Analyzers.Tests.Parts;

public class PartNumberAttributeTests
{
    [Fact]
    public Task An_argument() =>
        Check.Members(
            """
                static void Use([PartNumber] string number) { }
                static void Build()
                {
                    Use("AXK7L24223G");
                    Use({|#0:"AXK7L26227G"|});
                    Use(number: {|KEY1002:"AXK7L24"|});
                    Use("AXK7L24223G" + "");
                }
            """,
            Check.Error("KEY1002", "'AXK7L26227G' is not in the catalog; did you mean 'AXK7L26223G' (F4 socket, 26 contacts)?")
        );

    [Fact]
    public Task Arguments_by_name_in_another_order() =>
        Check.Members(
            """
                static void Use(int count, [PartNumber] string number, string note = "AXK7L0") { }
                static void Build()
                {
                    Use(number: {|KEY1002:"AXK7L26227G"|}, count: 3);
                    Use(note: "AXK7L26227G", number: F4.PartNumbers.AXK7L24223G, count: 3);
                }
            """
        );

    [Fact]
    public Task A_default_value() =>
        Check.Members(
            """
                static void Use([PartNumber] string number = {|KEY1002:"AXK7L26227G"|}) { }
                static void Sound([PartNumber] string number = F4.PartNumbers.AXK7L24223G) { }
                static void Nothing([PartNumber] string? number = null) { }
                static void Build() => Nothing();
            """
        );

    [Fact]
    public Task A_property() =>
        Check.File(
            """
            record Line
            {
                [PartNumber] public string Number { get; set; } = {|KEY1002:"AXK7L26227G"|};
                [PartNumber] public string? Other { get; init; }
                public string? Note { get; init; }
            }

            static class Boards
            {
                static object Build()
                {
                    var line = new Line { Number = {|KEY1002:"AXK7L26228G"|}, Other = "AXK7L24223G", Note = "AXK7L26227G" };
                    line.Number = {|KEY1002:"AXK7L26229G"|};
                    Line other = line with { Other = {|KEY1002:"AXT51012"|} };
                    other.Number = "AXT510124";
                    return other;
                }
            }
            """
        );

    [Fact]
    public Task A_field() =>
        Check.File(
            """
            class Line
            {
                [PartNumber] public string Number = {|KEY1002:"AXK7L26227G"|};
                [PartNumber] public static readonly string One = "AXK7L24223G", Two = {|KEY1002:"AXK7L26228G"|};
                [PartNumber] const string Constant = {|KEY1002:"AXK7L26229G"|};
                Line() => Number = {|KEY1002:"AXT51012"|};
            }
            """
        );

    [Fact]
    public Task A_parameter_of_a_record() =>
        Check.File(
            """
            record Line([PartNumber] string Number, int Pieces, [property: PartNumber] string Other = "");
            record Standard([PartNumber] string Number = {|KEY1002:"AXK7L26229G"|});
            class Plain([PartNumber] string number)
            {
                public string Number => number;
            }

            static class Boards
            {
                static object[] Build() =>
                [
                    new Line({|KEY1002:"AXK7L26227G"|}, 3),
                    new Line(Pieces: 3, Number: "AXK7L24223G"),
                    new Line("AXK7L24223G", 3) with { Other = {|KEY1002:"AXT51012"|} },
                    new Plain({|KEY1002:"AXK7L26228G"|}),
                    new Standard(),
                ];
            }
            """
        );

    [Fact]
    public Task Constants_and_interpolated_texts() =>
        Check.Members(
            """
                const string Series = "AXK7L";
                const string Wrong = Series + "26227G";
                static void Use([PartNumber] string number) { }
                static void Build()
                {
                    Use({|KEY1002:Wrong|});
                    Use({|KEY1002:$"{Series}26227G"|});
                    Use($"{Series}{24}223G");
                    int contacts = 26;
                    Use($"{Series}{contacts}223G");
                    Use({|KEY1002:$"{Series}{contacts + 1}223G"|});
                    string later = "AXK7L26227G";
                    Use({|KEY1002:later|});
                    later = "AXK7L24223G";
                    Use(later);
                }
            """
        );

    [Fact]
    public Task Through_a_helper() =>
        Check.Members(
            """
                static void Use([PartNumber] string number) { }
                static void Helper(string number) => Use(number);
                static void Contacts(string contacts) => Use("AXK7L" + contacts + "223G");
                static void Build()
                {
                    Helper("AXK7L24223G");
                    Helper({|KEY1002:"AXK7L26227G"|});
                    Contacts("24");
                    {|KEY1002:Contacts("25")|};
                }
            """
        );

    [Fact]
    public Task In_a_loop_and_on_each_path() =>
        Check.Members(
            """
                static void Use([PartNumber] string number) { }
                static void Build(bool wide)
                {
                    foreach (string number in new[] { "AXK7L24223G", {|KEY1002:"AXK7L26227G"|} })
                    {
                        Use(number);
                    }

                    Use({|KEY1002:wide ? "AXK7L26227G" : "AXK7L24223G"|});
                }
            """
        );

    [Fact]
    public Task What_is_unknown_is_not_checked() =>
        Check.Members(
            """
                static void Use([PartNumber] string number) { }
                static void Build(string number, int contacts, string[] numbers)
                {
                    Use(number);
                    Use($"AXK7L{contacts}223G");
                    Use(numbers[0]);
                    Use(null!);
                    Use(Console.ReadLine()!);
                    Use(number + "X");
                }
            """
        );

    [Fact]
    public Task An_attribute_of_the_same_name_is_another() =>
        Check.File(
            """
            namespace Other
            {
                class PartNumberAttribute : Attribute;
                static class Boards
                {
                    static void Use([PartNumber] string number) { }
                    static void Build() => Use("AXK7L26227G");
                }
            }
            """
        );

    [Fact]
    public Task The_empty_text_stands_for_no_number_yet() =>
        Check.File(
            """
            class Line
            {
                [PartNumber] public string Number { get; set; } = "";
                [PartNumber] public string Other = string.Empty;
                static void Use([PartNumber] string number = "") { }
                static void Build()
                {
                    Use();
                    Use("");
                }
            }
            """
        );

    [Fact]
    public Task A_default_value_that_a_call_uses_is_checked_where_it_is_declared() =>
        Check.Members(
            """
                static void Use(int pieces, [PartNumber] string number = {|KEY1002:"AXK7L26227G"|}) { }
                static void Build() => Use(3);
            """
        );

    [Fact]
    public Task An_instance_and_a_generic_method_and_an_indexer_take_numbers_too() =>
        Check.File(
            """
            class Stock
            {
                public int this[[PartNumber] string number] => 0;
                public Stock Take<T>([PartNumber] string number, T note) => this;
            }

            static class Boards
            {
                static object Build(Stock stock) => stock.Take({|KEY1002:"AXK7L26227G"|}, 1)
                    .Take("AXK7L24223G", "")[{|KEY1002:"AXK7L26228G"|}];
            }
            """
        );
}
