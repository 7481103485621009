using System.Reflection;
using Keyway.Designs.Model;

namespace Keyway.Runtime.Tests.Designs.Model;

/// <summary>The models know the calls by the names that the methods have.</summary>
public class WordsTests
{
    public static TheoryData<Type, Type> Words =>
        new()
        {
            { typeof(InterconnectWords), typeof(Interconnect) },
            { typeof(AssemblyWords), typeof(BoardAssembly) },
            { typeof(MountingWords), typeof(Mounting) },
            { typeof(OrderWords), typeof(PurchaseOrder) },
        };

    [Theory]
    [MemberData(nameof(Words))]
    public void Every_word_is_a_method_and_every_method_that_states_something_a_word(Type words, Type design)
    {
        IEnumerable<string> stating = design
            .GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly)
            .Where(method => method.ReturnType == design && method.Name != nameof(Interconnect.EnsureValid))
            .Select(method => method.Name);
        Assert.Equal(
            stating.Distinct().Order(StringComparer.Ordinal),
            words.GetFields().Select(field => (string)field.GetRawConstantValue()!).Order(StringComparer.Ordinal)
        );
        Assert.All(words.GetFields(), field => Assert.Equal(field.Name, field.GetRawConstantValue()));
    }
}
