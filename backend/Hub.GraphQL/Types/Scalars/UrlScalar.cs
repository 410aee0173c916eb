namespace Hub.GraphQL.Types;

internal sealed class UrlScalar : FormattedScalar<Uri>
{
    public UrlScalar()
        : base("URL")
    {
        Description = "An absolute http or https address.";
        SpecifiedByUrl = "https://www.rfc-editor.org/rfc/rfc3986";
    }

    // Others run code when they are clicked (javascript:), or mean a file of whoever reads them; on Unix a bare path is
    // one of the latter.
    protected override bool TryParse(string text, out Uri value) =>
        Uri.TryCreate(text, UriKind.Absolute, out value!)
        && value.Scheme is "http" or "https"
        && text.StartsWith(value.Scheme, StringComparison.OrdinalIgnoreCase);

    protected override string Format(Uri value) => value.IsAbsoluteUri ? value.AbsoluteUri : value.OriginalString;
}
