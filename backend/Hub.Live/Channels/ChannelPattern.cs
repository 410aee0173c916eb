using System.Text.RegularExpressions;

namespace Hub.Live;

/// <summary>
/// <c>network/{key}/members</c>: literal segments, <c>{uuid}</c> and <c>{key}</c> (lower-case letters, digits, hyphens).
/// </summary>
sealed partial class ChannelPattern
{
    private readonly Regex regex;

    public ChannelPattern(string text)
    {
        Text = text;
        var segments = text.Split('/')
            .Select(segment =>
                segment switch
                {
                    "{uuid}" => "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}",
                    "{key}" => "[a-z0-9]+(?:-[a-z0-9]+)*",
                    _ when Literal().IsMatch(segment) => segment,
                    _ => throw new ArgumentException(
                        $"'{segment}' in the channel pattern '{text}' is no segment.",
                        nameof(text)
                    ),
                }
            );
        regex = new Regex(
            $@"\A{string.Join('/', segments)}\z",
            RegexOptions.CultureInvariant | RegexOptions.NonBacktracking
        );
    }

    public string Text { get; }

    /// <summary>chat/{uuid} goes before chat/{key}, which every UUID fits as well.</summary>
    public int Precision =>
        Text.Split('/')
            .Sum(segment =>
                segment == "{key}" ? 0
                : segment == "{uuid}" ? 1
                : 2
            );

    public bool Matches(string name) => regex.IsMatch(name);

    [GeneratedRegex(@"\A[a-z]+\z", RegexOptions.CultureInvariant)]
    private static partial Regex Literal();
}
