using System.Globalization;

namespace Keyway.Runtime.Tests.Support;

/// <summary>Runs code under another culture.</summary>
internal static class Cultures
{
    /// <summary>Gets cultures that write numbers or letters differently from datasheets.</summary>
    public static TheoryData<string> Peculiar => ["tr-TR", "de-DE", "sv-SE", "ar-SA", "fa-IR"];

    public static T In<T>(string culture, Func<T> code)
    {
        Thread thread = Thread.CurrentThread;
        CultureInfo before = thread.CurrentCulture;
        thread.CurrentCulture = CultureInfo.GetCultureInfo(culture, predefinedOnly: true);
        try
        {
            return code();
        }
        finally
        {
            thread.CurrentCulture = before;
        }
    }
}
