using System.Globalization;

namespace Hub.Networks.Members;

internal static class NorwegianOrder
{
    /// <summary>æ, ø, å last, and aa as å.</summary>
    public static readonly StringComparer Names = StringComparer.Create(
        CultureInfo.GetCultureInfo("nb-NO"),
        ignoreCase: true
    );
}
