using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using FsCheck;
using FsCheck.Fluent;
using Hub.Shared.Text;

namespace Hub.Tests.Shared;

public sealed partial class MarkdownTextTests
{
    [Theory]
    [InlineData("**viktig** og _lett_", "<p><strong>viktig</strong> og <em>lett</em></p>")]
    [InlineData("# Overskrift", "<h3>Overskrift</h3>")]
    [InlineData("- en\n- to", "<ul><li>en</li><li>to</li></ul>")]
    [InlineData("4. fire\n5. fem", "<ol start=\"4\"><li>fire</li><li>fem</li></ol>")]
    [InlineData("> sitat", "<blockquote><p>sitat</p></blockquote>")]
    [InlineData("~~feil~~", "<p><del>feil</del></p>")]
    [InlineData("5 < 6 & 7 > 3", "<p>5 &lt; 6 &amp; 7 &gt; 3</p>")]
    [InlineData("[ks](https://ks.no)", "<p><a href=\"https://ks.no\" rel=\"nofollow ugc noopener\">ks</a></p>")]
    [InlineData("[tråd](/topics/1)", "<p><a href=\"/topics/1\" rel=\"nofollow ugc noopener\">tråd</a></p>")]
    public void Markdown_becomes_plain_html(string markdown, string html) =>
        Assert.Equal(html, MarkdownText.ToHtml(markdown).Replace("\n", "", StringComparison.Ordinal));

    [Fact]
    public void A_table_stays_a_table()
    {
        var html = MarkdownText.ToHtml("| Tid | Tema |\n| --- | --- |\n| 20 min | Runde |");
        Assert.Contains("<th>Tid</th>", html, StringComparison.Ordinal);
        Assert.Contains("<td>Runde</td>", html, StringComparison.Ordinal);
    }

    public static TheoryData<string> Attacks { get; } =
    [
        "<script>alert(1)</script>",
        "<img src=x onerror=alert(1)>",
        "<svg onload=alert(1)>",
        "<svg><script>alert(1)</script></svg>",
        "<math><mtext><table><mglyph><style><img src=x onerror=alert(1)>",
        "<iframe src=javascript:alert(1)></iframe>",
        "<a href=\"javascript:alert(1)\">x</a>",
        "[x](javascript:alert(1))",
        "[x](JaVaScRiPt:alert(1))",
        "[x](java\tscript:alert(1))",
        "[x](&#106;avascript:alert(1))",
        "[x](&#x6A;&#x61;vascript:alert(1))",
        "[x](data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==)",
        "[x](vbscript:msgbox(1))",
        "[x](//evil.example)",
        "[x](/\\evil.example)",
        "[x](\\\\evil.example)",
        "<javascript:alert(1)>",
        "![x](javascript:alert(1))",
        "![x](https://evil.example/track.gif)",
        "[x]: javascript:alert(1)\n\n[x]",
        "[x](https://a\"onmouseover=alert(1))",
        "[x](https://a 'onmouseover=alert(1)')",
        "`<script>alert(1)</script>`",
        "```\n</code></pre><script>alert(1)</script>\n```",
        "```html\"onload=alert(1)\nx\n```",
        "<noscript><p title=\"</noscript><img src=x onerror=alert(1)>\">",
        "<template><script>alert(1)</script></template>",
        "<!--><script>alert(1)</script>-->",
        "<style>@import 'https://evil.example'</style>",
        "<form action=https://evil.example><input name=p></form>",
        "<base href=https://evil.example>",
        "<meta http-equiv=refresh content=0>",
        "| a |\n| --- |\n| <img src=x onerror=alert(1)> |",
        "@{<img src=x onerror=alert(1)>}",
        "<span data-person=\"\"><script>alert(1)</script></span>",
        "\u0000<script>alert(1)</script>",
        "<scr\0ipt>alert(1)</scr\0ipt>",
    ];

    [Theory]
    [MemberData(nameof(Attacks))]
    public void Nothing_that_acts_gets_through(string attack) => AssertHarmless(MarkdownText.ToHtml(attack));

    // The sanitiser must hold by itself, whatever the Markdown library lets through one day.
    [Theory]
    [MemberData(nameof(Attacks))]
    public void Nothing_that_acts_gets_through_the_sanitiser_alone(string attack) =>
        AssertHarmless(SafeHtml.Clean(attack));

    [Fact]
    public void Random_pieces_of_markup_never_become_anything_that_acts()
    {
        string[] pieces =
        [
            .. Attacks.Select(row => row.Data),
            "<",
            ">",
            "\"",
            "'",
            "`",
            "```\n",
            "](",
            "[",
            ")",
            "javascript:",
            "onerror=",
            "<svg",
            "<math",
            "</p>",
            "<!--",
            "-->",
            "&#60;",
            "&lt;",
            "| a |\n|-|\n",
            "> ",
            "- ",
            "\n\n",
            "    ",
            "@{",
            "}",
            "<a href=",
            "<p ",
        ];
        var markup = Gen.Elements(pieces).ArrayOf().Select(string.Concat).ToArbitrary();
        Check.One(
            Config.QuickThrowOnFailure.WithMaxTest(200),
            Prop.ForAll(
                markup,
                text =>
                {
                    AssertHarmless(MarkdownText.ToHtml(text));
                    AssertHarmless(SafeHtml.Clean(text));
                }
            )
        );
    }

    [Theory]
    [InlineData(">")]
    [InlineData("- ")]
    [InlineData("[")]
    [InlineData("*")]
    [InlineData("<div>")]
    [InlineData("`")]
    public void Deep_nesting_ends_in_text_and_not_in_a_fallen_server(string piece)
    {
        var markdown = string.Concat(Enumerable.Repeat(piece, TextLimits.Post / piece.Length));
        AssertHarmless(MarkdownText.ToHtml(markdown));
        Assert.Empty(MarkdownText.Mentions(markdown));
    }

    [Fact]
    public void A_mention_gets_its_name_when_it_is_read()
    {
        var person = new Guid("0197a000-0000-7000-8000-0000000000aa");
        var html = MarkdownText.ToHtml($"Takk, @{{{person}}}!");
        Assert.DoesNotContain("@", html, StringComparison.Ordinal);
        Assert.Equal([person], MentionNames.In(html));
        Assert.Equal(
            $"<p>Takk, <span class=\"mention\" data-person=\"{person}\">@&lt;Kari&gt;</span>!</p>",
            MentionNames.Fill(html, _ => "<Kari>").Trim()
        );
    }

    [Fact]
    public void Each_person_mentioned_counts_once_and_code_mentions_nobody()
    {
        var (one, two) = (
            new Guid("0197a000-0000-7000-8000-0000000000aa"),
            new Guid("0197a000-0000-7000-8000-0000000000bb")
        );
        Assert.Equal([two, one], MarkdownText.Mentions($"@{{{two}}} og @{{{one}}}, og @{{{two}}} igjen"));
        Assert.Empty(MarkdownText.Mentions($"`@{{{one}}}` og @{{ikke-en-id}} og @ alene"));
    }

    [Fact]
    public void An_excerpt_is_the_first_words_without_markup()
    {
        Assert.Equal("Hei alle en to", MarkdownText.Excerpt("# Hei\n\n**alle**\n\n- en\n- to", 40));
        Assert.Equal("Hei på…", MarkdownText.Excerpt("Hei på deg du", 9));
        Assert.Equal("aaaa…", MarkdownText.Excerpt("aaaaaaaaaa", 5));
    }

    [Theory]
    [InlineData("", "TEXT_EMPTY")]
    [InlineData(" \n\t", "TEXT_EMPTY")]
    [InlineData("\u200b\u2060", "TEXT_EMPTY")]
    [InlineData("a\0b", "TEXT_NOT_ALLOWED")]
    [InlineData("hel 😀", null)]
    public void What_is_no_text_is_refused(string body, string? code) =>
        Assert.Equal(code, TextLimits.CheckBody(body, TextLimits.Post)?.Code);

    [Fact]
    public void A_text_may_be_as_long_as_the_limit_and_no_longer()
    {
        Assert.Null(TextLimits.CheckBody(new string('a', TextLimits.Message), TextLimits.Message));
        Assert.Equal("TEXT_TOO_LONG", TextLimits.CheckBody(new string('a', 4_001), TextLimits.Message)?.Code);
        Assert.Null(TextLimits.CheckTitle(new string('a', TextLimits.Title)));
        Assert.Equal("TITLE_TOO_LONG", TextLimits.CheckTitle(new string('a', 201))?.Code);
        Assert.Equal("TITLE_EMPTY", TextLimits.CheckTitle("  ")?.Code);
        Assert.Equal("TEXT_NOT_ALLOWED", TextLimits.CheckTitle("to\nlinjer")?.Code);
        Assert.Equal("TEXT_NOT_ALLOWED", TextLimits.CheckBody("halv " + '\ud83d', TextLimits.Post)?.Code);
    }

    private static readonly string[] Harmless =
    [
        "p",
        "br",
        "hr",
        "strong",
        "em",
        "del",
        "code",
        "pre",
        "blockquote",
        "ul",
        "ol",
        "li",
        "table",
        "thead",
        "tbody",
        "tr",
        "th",
        "td",
        "h3",
        "h4",
        "h5",
        "h6",
        "a",
        "span",
    ];

    /// <summary>Parsed as a browser does, it holds only what is listed, with attributes that are.</summary>
    private static void AssertHarmless(string html)
    {
        var body = new HtmlParser().ParseDocument(html).Body!;
        foreach (var element in body.Descendants().OfType<IElement>())
        {
            Assert.Contains(element.LocalName, Harmless);
            foreach (var attribute in element.Attributes)
            {
                var safe = (element.LocalName, attribute.Name) switch
                {
                    ("a", "rel") => attribute.Value == "nofollow ugc noopener",
                    ("a", "href") => SafeAddress().IsMatch(attribute.Value),
                    ("ol", "start") => true,
                    ("span", "data-person") => Guid.TryParse(attribute.Value, out _),
                    _ => false,
                };
                Assert.True(safe, $"{element.LocalName} {attribute.Name}=\"{attribute.Value}\" of {html}");
            }
        }
    }

    [GeneratedRegex(@"^(https?:|mailto:|/(?![/\\]))", RegexOptions.IgnoreCase)]
    private static partial Regex SafeAddress();
}
